/// A short hash of texts in their order, which changes when any of them does.
///
/// The 32-bit FNV-1a hash (G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm") over each text's
/// key and words in UTF-8. It tells a translator that the English has changed; it protects nothing.
package struct TextFingerprint: Hashable, Sendable {
  private var hash: UInt32 = 0x811C_9DC5

  package init() {}

  /// The fingerprint of a content's texts.
  package init(_ texts: [ContentText]) {
    for text in texts { add(text.key, text.text) }
  }

  /// Adds a text under its key.
  package mutating func add(_ key: String, _ text: String) {
    // Marks between the parts keep "ab" + "c" apart from "a" + "bc".
    for part in [(key, UInt8(0x1F)), (text, UInt8(0x1E))] {
      for byte in part.0.utf8 { add(byte) }
      add(part.1)
    }
  }

  private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// Eight digits from 0 to f.
  package var digits: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
