import Crypto
package import HandoutKit

/// The SHA-256 of a file, by which anybody can tell whether it is still the same.
package struct FileHash: Hashable, Sendable, CustomStringConvertible {
  /// 64 digits from 0 to f.
  package let text: String

  package var description: String { text }

  /// The hash of bytes that are at hand.
  package init(_ bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The hash of everything a reader still has to give, in constant memory.
  ///
  /// - Throws: what the reader throws.
  package init(_ reader: FileReader) throws(HandoutError) {
    var function = SHA256()
    while true {
      let piece = try reader.next()
      if piece.isEmpty { break }
      piece.withUnsafeBytes { function.update(bufferPointer: $0) }
    }
    self.init(function.finalize())
  }

  private init(_ digest: SHA256.Digest) {
    text = Hexadecimal.text(digest)
  }
}
