import HandoutClinical
import HandoutDocument
import HandoutInput
import HandoutKit
import HandoutLoader
import HandoutTypography

/// What the bytes of a batch's files depend on besides their rows.
enum BatchSettings {
  static func of(_ batch: BatchPress, options: BatchFileOptions) throws(HandoutError) -> ManifestSettings {
    let defaults = batch.defaults
    let settings = defaults.settings
    var said = [
      "date": "\(settings.date.calendarDate.description)", "name": options.name,
      "title": settings.namesPatientInTitle ? "with the patient's name" : "without names",
      "library": try libraryDigest(of: batch.press), "files": options.passwordFile == nil ? "open" : "encrypted",
    ]
    if settings.attachesPlan { said["attach-plan"] = "yes" }
    if settings.isArchived { said["archive"] = FileHash(try batch.press.profileOfArchives()).text }
    said["condition"] = defaults.condition
    said["order"] = defaults.keepsOrder ? "as listed" : nil
    said["dates"] = batch.list.reading.dates?.text
    said["design"] = settings.designs.isEmpty ? nil : settings.designs.joined(separator: ",")
    said["theme"] = settings.theme
    said["paper"] = settings.paper?.name
    said["look"] = settings.look
    said["language"] = settings.language
    said["clinic"] = settings.clinic.map { FileHash($0.bytes).text }
    said["logo"] = settings.logo.map { FileHash($0).text }
    let libraries = Dictionary(LinkedLibraries.versions.map { ($0.name, $0.version) }) { first, _ in first }
    return ManifestSettings(
      version: HandoutPress.version, libraries: libraries, fonts: try fontDigests(of: batch.press), options: said)
  }

  /// The SHA-256 of every content file, in hexadecimal digits.
  private static func libraryDigest(of press: HandoutPress) throws(HandoutError) -> String {
    Hexadecimal.text(try loading { () throws(LoadError) in try press.loader.layout.files.digest() })
  }

  /// The SHA-256 of the fonts that themes can ask for and that are installed, by file name.
  private static func fontDigests(of press: HandoutPress) throws(HandoutError) -> [String: String] {
    var digests: [String: String] = [:]
    for face in FontFamily.allCases.flatMap(press.fonts.faces(of:)) {
      digests[PathParts(face.path).name] = try FileHash(try FileReader(path: face.path)).text
    }
    return digests
  }
}
