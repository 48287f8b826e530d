import CUTF8Proc
import Glibc

/// The normal forms of Unicode (UAX #15): one spelling for texts that mean the same.
package enum NormalForm: CaseIterable, Sendable {
  /// NFD: letters and their marks apart.
  case decomposed
  /// NFC: letters and their marks together, where Unicode has such a character.
  case composed
  /// NFKD: as `decomposed`, with plain characters for ligatures, wide forms and the like.
  case compatibilityDecomposed
  /// NFKC: as `composed`, with plain characters for ligatures, wide forms and the like.
  case compatibilityComposed

  /// The version of utf8proc in use.
  package static var libraryVersion: String { String(cString: utf8proc_version()) }

  fileprivate var options: utf8proc_option_t {
    // Without the first one, characters would be composed that Unicode keeps apart for ever.
    let options: [utf8proc_option_t] =
      switch self {
      case .decomposed: [UTF8PROC_STABLE, UTF8PROC_DECOMPOSE]
      case .composed: [UTF8PROC_STABLE, UTF8PROC_COMPOSE]
      case .compatibilityDecomposed: [UTF8PROC_STABLE, UTF8PROC_DECOMPOSE, UTF8PROC_COMPAT]
      case .compatibilityComposed: [UTF8PROC_STABLE, UTF8PROC_COMPOSE, UTF8PROC_COMPAT]
      }
    return utf8proc_option_t(options.reduce(0) { $0 | $1.rawValue })
  }
}

extension String {
  /// The text in a normal form.
  package func normalized(_ form: NormalForm) -> String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    // utf8proc 2.8 takes U+11A7, the number before those of the trailing consonants, for one of them and drops it behind a syllable.
    // It joins with nothing, so what stands before and behind it can be done apart.
    let parts = unicodeScalars.split(separator: "\u{11A7}", omittingEmptySubsequences: false)
    guard parts.count == 1 else { return parts.map { String($0).normalized(form) }.joined(separator: "\u{11A7}") }
    var text = self
    return text.withUTF8 { bytes in
      var made: UnsafeMutablePointer<UInt8>?
      let count = utf8proc_map(bytes.baseAddress, bytes.count, &made, form.options)
      defer { free(made) }
      // A string is sound UTF-8, so this can fail for want of memory only, as anything else can.
      guard count >= 0, let made else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: UnsafeBufferPointer(start: made, count: count), as: UTF8.self)
    }
  }
}
