import Crypto
import HandoutClinical
import HandoutTypography

extension HandoutPress {
  /// The version of the library and the program.
  public static let version = "0.5.0"

  /// The folders and files of a library that a handout's content can come from.
  private static let contentFolders = [
    "Conditions", "Exercises", "Routines", "Sources", "Phrases", "Designs", "Themes", "Looks", "Poses", "Pictures",
    "Translations",
  ]

  /// The SHA-256 of every content file, built in or of a clinic's own, in hexadecimal digits.
  func libraryDigest() throws(HandoutError) -> String {
    var hash = SHA256()
    for provider in library.providers {
      do {
        for folder in Self.contentFolders { try add(folder: folder, of: provider, to: &hash) }
        for name in ["RedFlags.yaml", "Advice.yaml"] { try add(name, of: provider, to: &hash) }
      } catch let error as HandoutError {
        throw error
      } catch {
        throw HandoutError(.inputOutput, "a library folder cannot be read: \(error)")
      }
    }
    return Hexadecimal.text(hash.finalize())
  }

  private func add(folder: String, of provider: ContentProvider, to hash: inout SHA256) throws {
    for name in try provider.list(folder).sorted() {
      // Only folders have names without an ending.
      if name.contains(".") {
        try add("\(folder)/\(name)", of: provider, to: &hash)
      } else {
        try add(folder: "\(folder)/\(name)", of: provider, to: &hash)
      }
    }
  }

  private func add(_ name: String, of provider: ContentProvider, to hash: inout SHA256) throws {
    guard let bytes = try provider.read(name) else { return }
    hash.update(data: Array("\(name) \(bytes.count)\n".utf8))
    hash.update(data: bytes)
  }

  /// The SHA-256 of the fonts that every handout is set in, by file name.
  func fontDigests() throws(HandoutError) -> [String: String] {
    var digests: [String: String] = [:]
    for face in fonts.faces {
      digests[PathParts(face.path).name] = try FileHash(try FileReader(path: face.path)).text
    }
    return digests
  }
}
