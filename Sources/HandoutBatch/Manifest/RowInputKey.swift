import Crypto
import FoundationEssentials

/// The random key of one folder's manifest, under which the rows are hashed.
///
/// The hash tells a resumed run whether a row says what it said before. The key keeps the hashes of two manifests from
/// being compared, and tables of ready hashes from being used. It stands in the manifest: whoever holds the manifest
/// and knows all of a row but a word can still try words, so the manifest is as private as the files beside it.
package struct RowInputKey: Hashable, Sendable {
  /// The length in bytes.
  package static let length = 16

  /// The key as 32 digits from 0 to f.
  package let digits: String
  private let bytes: [UInt8]

  /// A key; nil for another number of bytes than `length`.
  ///
  /// - Parameter bytes: random ones; nothing in the library draws them.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
    digits = Hexadecimal.text(bytes)
  }

  /// Reads a key's digits.
  package init?(digits: String) {
    guard let bytes = Hexadecimal.bytes(digits) else { return nil }
    self.init(bytes)
  }

  /// The hash of what a row says: 32 digits from 0 to f.
  ///
  /// - Parameter parts: everything of the row that its file depends on, in a fixed order; no password.
  package func hash(of parts: [[UInt8]]) -> String {
    var code = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    for part in parts {
      code.update(data: Array("\(part.count):".utf8))
      code.update(data: part)
    }
    return Hexadecimal.text(code.finalize().prefix(16))
  }
}
