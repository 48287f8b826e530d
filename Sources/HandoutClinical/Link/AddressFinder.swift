/// Finds addresses of the web and of e-mail in what people typed.
///
/// Found are addresses with https:// or http://, hosts that begin with `www.`, hosts with a path (`clinic.example/knee`), and e-mail
/// addresses. A host alone is none: "well.Then" would be one. Telephone numbers are none either: a sheet has numbers of many kinds.
package enum AddressFinder {
  /// An address and where it stands.
  package struct Found: Hashable, Sendable {
    package var range: Range<String.Index>
    /// Where it leads: `https://clinic.example/knee`, `mailto:knee@clinic.example`.
    package var uri: String
  }

  /// The addresses in order; they do not overlap. Punctuation behind an address is none of it.
  package static func addresses(in text: String) -> [Found] {
    // Most notes have none, and are not looked at twice.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") })
    else { return [] }
    return text.split(whereSeparator: isEnd).compactMap(address)
  }

  /// The address among characters none of which ends one.
  private static func address(in run: Substring) -> Found? {
    // What states a scheme and is no page of the web has no other address in it.
    guard !run.contains("://") else { return webAddress(in: run) }
    return hostAddress(in: run) ?? mailAddress(in: run)
  }

  /// An address that states its scheme.
  private static func webAddress(in run: Substring) -> Found? {
    for start in run.indices {
      let rest = run[start...]
      guard let scheme = ["https://", "http://"].first(where: { rest.prefix($0.count).lowercased() == $0 }),
        start == run.startIndex || !isASCIIWord(run[run.index(before: start)])
      else { continue }
      let host = rest.dropFirst(scheme.count)
      let words = trimmed(rest[..<end(ofPathIn: rest, from: host.startIndex)])
      guard let address = try? WebAddress(String(words)) else { return nil }
      return Found(range: words.startIndex..<words.endIndex, uri: address.uri)
    }
    return nil
  }

  /// A host with a path, or one that begins with `www.`
  private static func hostAddress(in run: Substring) -> Found? {
    guard let start = run.firstIndex(where: isASCIIWord) else { return nil }
    let rest = run[start...]
    let host = rest.prefix { isASCIIWord($0) || $0 == "." || $0 == "-" }
    let hasPath = run[host.endIndex...].first == "/"
    guard hasPath || host.lowercased().hasPrefix("www."), !rest.prefix(while: { $0 != "/" }).contains("@") else {
      return nil
    }
    let words = trimmed(hasPath ? rest[..<end(ofPathIn: rest, from: start)] : host)
    guard isUsual(host: words.prefix { $0 != "/" }), let address = try? WebAddress("https://" + words) else {
      return nil
    }
    return Found(range: words.startIndex..<words.endIndex, uri: address.uri)
  }

  private static func mailAddress(in run: Substring) -> Found? {
    guard let at = run.firstIndex(of: "@") else { return nil }
    let name = run[..<at].reversed().prefix { isASCIIWord($0) || "._%+-".contains($0) }
    let host = trimmed(run[run.index(after: at)...].prefix { isASCIIWord($0) || $0 == "." || $0 == "-" })
    var start = run.index(at, offsetBy: -name.count)
    while start < at, !isASCIIWord(run[start]) { start = run.index(after: start) }
    guard start < at, isUsual(host: host), let address = try? WebAddress("https://" + host) else { return nil }
    let uri = "mailto:" + run[start..<at] + "@" + address.uri.dropFirst("https://".count)
    return Found(range: start..<host.endIndex, uri: uri)
  }

  /// Whether a host ends as hosts do, so that "and/or", "1.5/day" and "Dr.Smith/Jones" are none.
  private static func isUsual(host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2 else { return false }
    return last.utf8.allSatisfy { (0x61...0x7A).contains($0) } || last.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Where a path ends before letters of a script that has no spaces between words: they go on with the sentence.
  private static func end(ofPathIn text: Substring, from host: String.Index) -> String.Index {
    guard let path = text[host...].firstIndex(of: "/") else { return text.endIndex }
    return text[path...].firstIndex { $0.unicodeScalars.contains(where: hasNoSpaces) } ?? text.endIndex
  }

  /// An address without the punctuation of the sentence behind it. A bracket that the address opened is its own.
  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last {
      if let open = brackets[last] {
        guard text.count(where: { $0 == last }) > text.count(where: { $0 == open }) else { return text }
      } else if !punctuation.contains(last) {
        return text
      }
      text.removeLast()
    }
    return text
  }

  private static let punctuation = Set(".,;:!?'’‘…*_~·-–—")
  private static let brackets: [Character: Character] = [")": "(", "]": "["]
  /// Spaces, quotation marks and the punctuation of Arabic, Chinese and Japanese are in no address.
  private static let ends = Set("<>\"“”„«»‹›|`{}\\،؛؟۔、。，！？；：（）「」『』【】《》〈〉")

  private static func isEnd(_ character: Character) -> Bool {
    character.isWhitespace || ends.contains(character)
      || character.unicodeScalars.contains { $0.properties.generalCategory == .format }
  }

  private static func isASCIIWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// Letters of Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean.
  private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1100...0x11FF, 0x3040...0x318F, 0x3400...0x9FFF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
