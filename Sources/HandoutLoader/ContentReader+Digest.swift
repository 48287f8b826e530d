import Crypto
import HandoutAssets
import HandoutClinical
import HandoutInput
import HandoutLayouts

extension ContentReader {
  /// The folders and files of a library that a handout's content can come from: those that the built-in files have.
  private static let contentNames = Set(
    (AssetFiles.names + LayoutFiles.names).compactMap { $0.split(separator: "/").first.map(String.init) }
  ).sorted()

  /// The SHA-256 of every content file, built in or of a clinic's own.
  package func digest() throws(LoadError) -> [UInt8] {
    var hash = SHA256()
    for provider in providers {
      do {
        for name in Self.contentNames { try addAll(name, of: provider, to: &hash) }
      } catch let error as LoadError {
        throw error
      } catch {
        throw LoadError(.inputOutput, "a library folder cannot be read: \(words: error)")
      }
    }
    return Array(hash.finalize())
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
}
