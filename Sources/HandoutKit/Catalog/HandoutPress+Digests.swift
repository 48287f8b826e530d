import Crypto
import HandoutAssets
import HandoutClinical
import HandoutInput
import HandoutLayouts
import HandoutTypography

extension HandoutPress {
  /// The version of the library and the program.
  public static let version = "0.5.0"

  /// The folders and files of a library that a handout's content can come from: those that the built-in files have.
  private static let contentNames = Set(
    (AssetFiles.names + LayoutFiles.names).compactMap { $0.split(separator: "/").first.map(String.init) }
  ).sorted()

  /// The SHA-256 of every content file, built in or of a clinic's own, in hexadecimal digits.
  func libraryDigest() throws(HandoutError) -> String {
    var hash = SHA256()
    for provider in library.providers {
      do {
        for name in Self.contentNames { try addAll(name, of: provider, to: &hash) }
      } catch let error as HandoutError {
        throw error
      } catch {
        throw HandoutError(.inputOutput, "a library folder cannot be read: \(words: error)")
      }
    }
    return Hexadecimal.text(hash.finalize())
  }

  /// Adds a file, or all files of a folder.
  private func addAll(_ name: String, of provider: ContentProvider, to hash: inout SHA256) throws {
    // Only folders have names without an ending.
    guard !name.contains(".") else { return try add(name, of: provider, to: &hash) }
    for inner in try provider.list(name).sorted() { try addAll("\(name)/\(inner)", of: provider, to: &hash) }
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
