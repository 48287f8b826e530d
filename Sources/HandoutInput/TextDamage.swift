/// The damage that an earlier program did to a text: letters lost in an export, codes of a web page, errors of a formula.
package struct TextDamage: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, CaseIterable, Sendable {
    /// U+FFFD stands where a letter was lost.
    case lostLetter
    /// An HTML character reference, `&#39;`.
    case characterReference
    /// An HTML tag, `<br>`.
    case tag
    /// The error of a spreadsheet's formula, `#REF!`.
    case formulaError
    /// UTF-8 that was read as Windows-1252 or ISO 8859-1 and written once more, `ZoÃ«`.
    case doubleEncoding
    /// A question mark between letters, where an export did not know a letter.
    case questionMark
    /// A backslash and an n, which were a line break once.
    case escapedLineBreak
    /// A number in exponent form, `1.23457E+12`, whose last digits are lost.
    case exponent
  }

  package let kind: Kind
  /// The damaged piece of the text.
  package let piece: String

  /// The first damage of a text that there is a trace of; nil for a sound one.
  package static func find(in text: String) -> TextDamage? {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isSuspect) || bytes.first.map({ isDigit($0) || $0 == 0x2B || $0 == 0x2D }) == true
    else { return nil }
    if isExponent(bytes[...]) { return TextDamage(kind: .exponent, piece: text) }
    for index in bytes.indices {
      let rest = bytes[index...]
      let found: (kind: Kind, length: Int)? =
        switch bytes[index] {
        case 0x26: reference(rest).map { (.characterReference, $0) }
        case 0x3C: tag(rest).map { (.tag, $0) }
        case 0x23: formulaError(rest).map { (.formulaError, $0) }
        case 0x5C: escapedLineBreak(rest).map { (.escapedLineBreak, $0) }
        case 0xEF where rest.starts(with: [0xEF, 0xBF, 0xBD]): (.lostLetter, 3)
        default: nil
        }
      if let found {
        return TextDamage(kind: found.kind, piece: String(decoding: rest.prefix(found.length), as: UTF8.self))
      }
    }
    return ofLetters(text, bytes)
  }

  /// What only shows among whole characters.
  private static func ofLetters(_ text: String, _ bytes: [UInt8]) -> TextDamage? {
    if bytes.contains(where: { $0 >= 0xC3 }) || bytes.contains(0xC2), let piece = DoubleEncoding.piece(of: text) {
      return TextDamage(kind: .doubleEncoding, piece: piece)
    }
    guard bytes.contains(0x3F), let word = wordWithQuestionMark(text) else { return nil }
    return TextDamage(kind: .questionMark, piece: word)
  }

  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte >= 0xC2 || byte == 0x26 || byte == 0x3C || byte == 0x23 || byte == 0x5C || byte == 0x3F
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// The length of `&amp;`, `&#39;` or `&#x27;`.
  private static func reference(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let end = rest.prefix(12).firstIndex(of: 0x3B) else { return nil }
    let inner = rest[(rest.startIndex + 1)..<end]
    if inner.first == 0x23 {
      let hexadecimal = inner.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
      let digits = inner.dropFirst(hexadecimal ? 2 : 1)
      let isNumber = digits.allSatisfy { isDigit($0) || hexadecimal && ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x66 }
      return isNumber && !digits.isEmpty ? end - rest.startIndex + 1 : nil
    }
    let name = String(decoding: inner, as: UTF8.self)
    let isKnown = references.contains(name) || name.utf8.count > 4 && letterMarks.contains { name.hasSuffix($0) }
    return isKnown ? end - rest.startIndex + 1 : nil
  }

  private static let references: Set<String> = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "ndash", "mdash", "hellip", "lsquo", "rsquo", "ldquo", "rdquo", "sbquo",
    "bdquo", "laquo", "raquo", "szlig", "deg", "middot", "bull", "copy", "reg", "trade", "euro", "shy", "ensp", "emsp",
    "thinsp", "zwj", "zwnj", "times", "plusmn", "frac12", "iexcl", "iquest", "ordf", "ordm", "ntilde", "Ntilde", "Auml",
    "auml", "Ouml", "ouml", "Uuml", "uuml", "Euml", "euml", "Iuml", "iuml", "THORN", "thorn", "ETH", "eth", "OElig",
  ]

  /// How the names of Latin letters with marks end: `eacute`, `ccedil`.
  private static let letterMarks = ["acute", "grave", "circ", "tilde", "cedil", "caron", "slash", "ring", "elig"]

  /// The length of `<br>`, `</p>`, `<span class=…>` up to the tag's name and its bracket.
  private static func tag(_ rest: ArraySlice<UInt8>) -> Int? {
    var index = rest.startIndex + 1
    if index < rest.endIndex, rest[index] == 0x2F { index += 1 }
    let name = rest[index...].prefix { isLetter($0) || isDigit($0) }
    guard name.endIndex < rest.endIndex, [0x3E, 0x20, 0x2F].contains(rest[name.endIndex]),
      tags.contains(String(decoding: name, as: UTF8.self).lowercased())
    else { return nil }
    let end = rest[name.endIndex...].prefix(80).firstIndex(of: 0x3E)
    return end.map { $0 - rest.startIndex + 1 }
  }

  private static let tags: Set<String> = [
    "a", "b", "blockquote", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "li",
    "ol", "p", "pre", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "th", "tr", "u",
    "ul",
  ]

  /// The length of `#REF!` and its like (Excel, LibreOffice, Google Sheets).
  private static func formulaError(_ rest: ArraySlice<UInt8>) -> Int? {
    let word = String(decoding: rest.prefix(14), as: UTF8.self).uppercased()
    return formulaErrors.first { word.hasPrefix($0) }?.utf8.count
  }

  private static let formulaErrors = [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
    "#GETTING_DATA", "#ERROR!", "####",
  ]

  /// The length of `\n` or `\r\n`, written as letters.
  private static func escapedLineBreak(_ rest: ArraySlice<UInt8>) -> Int? {
    if rest.starts(with: "\\r\\n".utf8) { return 4 }
    return rest.starts(with: "\\n".utf8) ? 2 : nil
  }

  /// Whether a whole text is a number in exponent form. Without a point or a sign, `12E3` can be an id as well.
  private static func isExponent(_ bytes: ArraySlice<UInt8>) -> Bool {
    let body = bytes.first == 0x2B || bytes.first == 0x2D ? bytes.dropFirst() : bytes
    let mantissa = body.prefix { isDigit($0) || $0 == 0x2E || $0 == 0x2C }
    let rest = body[mantissa.endIndex...]
    guard mantissa.first.map(isDigit) == true, rest.first.map({ $0 | 0x20 == 0x65 }) == true else { return false }
    let power = rest.dropFirst()
    let isSigned = power.first == 0x2B || power.first == 0x2D
    let digits = isSigned ? power.dropFirst() : power
    return !digits.isEmpty && digits.allSatisfy(isDigit) && (isSigned || mantissa.contains { !isDigit($0) })
  }

  /// The first word with a question mark between letters; addresses of web pages may have one.
  private static func wordWithQuestionMark(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace }
    return words.first { word in
      guard word.contains("?"), !word.contains("/") else { return false }
      let letters = Array(word)
      return letters.indices.dropFirst().dropLast().contains {
        letters[$0] == "?" && letters[$0 - 1].isLetter && letters[$0 + 1].isLetter
      }
    }.map(String.init)
  }
}
