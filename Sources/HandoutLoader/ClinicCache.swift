import Crypto
package import HandoutClinical
import HandoutDocument
package import HandoutGeometry
package import HandoutInput
import HandoutPages
import Synchronization

/// Clinic files, each read and checked once, with their logos.
package final class ClinicCache: Sendable {
  /// What a clinic file gives to a handout.
  package struct Entry: Sendable {
    package var clinic: Clinic
    var logo: ImageReference?
    package var color: Color
    /// The SHA-256 of the file and its logo; empty without a file.
    package var digest: [UInt8] = []
    /// What looks wrong in the file but is used.
    package var warnings: [Diagnostic] = []
  }

  /// More clinics than this are not kept: no batch has them.
  private static let limit = 64

  private let readFile: FileReading
  private let entries = Mutex<[ClinicFile: Entry]>([:])

  /// - Parameter readFile: reads a logo.
  package init(readFile: @escaping FileReading) {
    self.readFile = readFile
  }

  /// The clinic of a file; nil gives a clinic that says nothing.
  ///
  /// - Throws: `LoadError` for a mistake in the file, and for a logo that cannot be used.
  package func entry(for file: ClinicFile?) throws(LoadError) -> Entry {
    guard let file else { return Entry(clinic: Clinic(), color: Theme.standardBrand) }
    if let known = entries.withLock({ $0[file] }) { return known }
    let entry = try read(file)
    entries.withLock { entries in
      if entries.count < ClinicCache.limit { entries[file] = entry }
    }
    return entry
  }

  private func read(_ file: ClinicFile) throws(LoadError) -> Entry {
    let clinic: Clinic
    var warnings: [Diagnostic] = []
    do throws(ClinicalError) {
      clinic = try Clinic(file: file.name, bytes: file.bytes) { warnings = $0 }
    } catch {
      throw LoadError(error)
    }
    let (logo, logoBytes) = try logo(of: clinic, file: file)
    return Entry(
      clinic: clinic, logo: logo, color: try ClinicCache.color(of: clinic, file: file),
      digest: ClinicCache.digest(of: [file.bytes, logoBytes]), warnings: warnings)
  }

  private static func digest(of parts: [[UInt8]]) -> [UInt8] {
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array("\(part.count):".utf8))
      hash.update(data: part)
    }
    return Array(hash.finalize())
  }

  /// The clinic's colour, which must be readable as a title on paper.
  private static func color(of clinic: Clinic, file: ClinicFile) throws(LoadError) -> Color {
    guard let text = clinic.colour, let color = Color(hex: text) else { return Theme.standardBrand }
    if let readable = Theme.readableBrand(for: color) {
      let contrast = (color.contrast(with: .white) * 10).rounded(.down) / 10
      let place = InputPlaces(clinic: file).place(of: "colour") ?? SourcePlace(file: "handout")
      let message: Message = "the colour \(text) has a contrast of \(contrast):1 on white; at least 4.5:1 is needed"
      throw LoadError(
        .content,
        [
          Diagnostic(
            at: place, message,
            help: "choose a darker colour, so that headings can be read; the nearest is \"\(words: readable.hex)\"")
        ])
    }
    return color
  }

  /// The clinic's logo, and the bytes it was read from: its own ones, or the file that the clinic file names. A relative path starts at
  /// the clinic file.
  private func logo(of clinic: Clinic, file: ClinicFile) throws(LoadError) -> (ImageReference?, bytes: [UInt8]) {
    if let bytes = file.logo { return (try ImageCache.decoded(bytes, file: "logo", subject: "logo"), bytes) }
    guard let logo = clinic.logo?.value else { return (nil, []) }
    let folder = file.folder ?? ""
    let path = logo.hasPrefix("/") || folder.isEmpty ? logo : "\(folder)/\(logo)"
    let bytes = try readFile(path)
    return (try ImageCache.decoded(bytes, file: path, subject: "logo"), bytes)
  }
}
