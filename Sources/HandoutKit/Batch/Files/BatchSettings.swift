import HandoutClinical

/// What the bytes of a batch's files depend on besides their rows.
enum BatchSettings {
  static func of(_ batch: HandoutBatch, options: BatchFileOptions) throws(HandoutError) -> ManifestSettings {
    let defaults = batch.defaults
    var said = [
      "date": "\(defaults.date.calendarDate.description)", "name": options.name,
      "title": defaults.namesPatientInTitle ? "with the patient's name" : "without names",
      "library": try batch.press.libraryDigest(), "files": options.passwordFile == nil ? "open" : "encrypted",
    ]
    said["condition"] = defaults.condition
    said["design"] = defaults.design
    said["theme"] = defaults.theme
    said["paper"] = defaults.paper?.rawValue
    said["look"] = defaults.look
    said["language"] = defaults.language
    said["clinic"] = defaults.clinic.map { FileHash($0.bytes).text }
    let libraries = Dictionary(LinkedLibraries.versions.map { ($0.name, $0.version) }) { first, _ in first }
    return ManifestSettings(
      version: HandoutPress.version, libraries: libraries, fonts: try batch.press.fontDigests(), options: said)
  }
}
