/// A file that stands whole under its name.
package struct FinishedFile: Hashable, Sendable {
  /// The name in the folder of the batch.
  package let name: String
  /// The SHA-256 of the bytes, 64 digits from 0 to f.
  package let sha256: String
  /// The number of pages, at least 1.
  package let pages: Int
  /// The length in bytes, at least 1.
  package let bytes: Int
  /// How many warnings there were.
  package let warnings: Int
  /// The codes of those that have one, each once, sorted.
  package let codes: [String]

  /// A file; nil where a number or the hash is none.
  package init?(name: String, sha256: String, pages: Int, bytes: Int, warnings: Int, codes: [String] = []) {
    guard !name.isEmpty, Hexadecimal.isHash(sha256, bytes: 32), pages >= 1, bytes >= 1, warnings >= 0 else {
      return nil
    }
    self.name = name
    self.sha256 = sha256
    self.pages = pages
    self.bytes = bytes
    self.warnings = warnings
    self.codes = Set(codes).sorted()
  }
}
