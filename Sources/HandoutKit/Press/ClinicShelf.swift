import Crypto
import HandoutCairo
import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutInput
import HandoutPages
import Synchronization

/// Clinic files, each read and checked once, with their logos.
final class ClinicShelf: Sendable {
  /// What a clinic file gives to a handout.
  struct Entry: Sendable {
    var clinic: Clinic
    /// The path of the logo, for complaints about it.
    var logoFile: String?
    var logo: ImageReference?
    var color: Color
    /// The SHA-256 of the file and its logo; empty without a file.
    var digest: [UInt8] = []
    /// What looks wrong in the file but is used.
    var warnings: [Diagnostic] = []
  }

  /// What makes two clinic files the same.
  private struct Key: Hashable {
    var name: String
    var folder: String?
    var bytes: [UInt8]
  }

  /// More clinics than this are not kept: no batch has them.
  private static let limit = 64

  private let entries = Mutex<[Key: Entry]>([:])

  /// The clinic of a file; nil gives a clinic that says nothing.
  ///
  /// - Throws: `HandoutError` for a mistake in the file, and for a logo that cannot be used.
  func entry(for file: InputFile?) throws(HandoutError) -> Entry {
    guard let file else { return Entry(clinic: Clinic(), color: Theme.standardBrand) }
    let key = Key(name: file.name, folder: file.folder, bytes: file.bytes)
    if let known = entries.withLock({ $0[key] }) { return known }
    let entry = try ClinicShelf.read(file)
    entries.withLock { entries in
      if entries.count < ClinicShelf.limit { entries[key] = entry }
    }
    return entry
  }

  private static func read(_ file: InputFile) throws(HandoutError) -> Entry {
    let clinic: Clinic
    var warnings: [Diagnostic] = []
    do throws(ClinicalError) {
      clinic = try Clinic(file: file.name, bytes: file.bytes) { warnings = $0 }
    } catch {
      throw HandoutError(error)
    }
    let logoFile = logoFile(of: clinic, file: file)
    let logo = try logoFile.map { path throws(HandoutError) in try ClinicShelf.logo(path) }
    return Entry(
      clinic: clinic, logoFile: logoFile, logo: logo, color: try color(of: clinic, file: file),
      digest: digest(of: [file.bytes, logo?.bytes ?? []]), warnings: warnings)
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
  private static func color(of clinic: Clinic, file: InputFile?) throws(HandoutError) -> Color {
    guard let text = clinic.colour, let color = Color(hex: text) else { return Theme.standardBrand }
    if let readable = Theme.readableBrand(for: color) {
      let contrast = (color.contrast(with: .white) * 10).rounded(.down) / 10
      let place = InputPlaces(clinic: file).place(of: "colour") ?? SourcePlace(file: "handout")
      let message: Message = "the colour \(text) has a contrast of \(contrast):1 on white; at least 4.5:1 is needed"
      throw HandoutError(
        .content,
        [
          Diagnostic(
            at: place, message,
            help: "choose a darker colour, so that headings can be read; the nearest is \"\(words: readable.hex)\"")
        ])
    }
    return color
  }

  /// The path of the clinic's logo; a relative one starts at the clinic file.
  private static func logoFile(of clinic: Clinic, file: InputFile?) -> String? {
    guard let logo = clinic.logo?.value else { return nil }
    let folder = file?.folder ?? ""
    return logo.hasPrefix("/") || folder.isEmpty ? logo : "\(folder)/\(logo)"
  }

  private static func logo(_ path: String) throws(HandoutError) -> ImageReference {
    let bytes = try FileSystem.read(path)
    guard let image = ImageReference(bytes: bytes) else {
      let place = SourcePlace(file: path, origin: .library)
      throw HandoutError(.content, [Diagnostic(at: place, "the logo is neither a PNG nor a JPEG file")])
    }
    return image
  }
}
