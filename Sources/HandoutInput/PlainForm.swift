/// What YAML 1.1 would make of an unquoted scalar. Handout reads only the forms in which nobody can be surprised.
package enum PlainForm: Equatable {
  /// `12`, `-3`: decimal digits without a leading zero.
  case wholeNumber(Int)
  /// `1.5`: decimal digits with a point.
  case decimal(Double)
  case boolean(Bool)
  /// A form that YAML readers disagree about, with the way to write it plainly.
  case trap(help: Message)
  /// `~`, `null` or nothing at all.
  case null
  case text

  /// Classifies an unquoted scalar.
  package init(_ scalar: String) {
    let bytes = Array(scalar.utf8)
    guard let first = bytes.first else {
      self = .null
      return
    }
    if Self.isDigit(first) || first == 0x2B || first == 0x2D || first == 0x2E {
      self = Self.number(scalar, bytes)
    } else if bytes.count <= 5 {
      self = Self.word(scalar)
    } else {
      self = .text
    }
  }

  private static func word(_ scalar: String) -> PlainForm {
    switch scalar {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "~", "null", "Null", "NULL": return .null
    case "=", "<<": return .trap(help: "put it in quotes")
    default: break
    }
    switch scalar.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false":
      return .trap(help: "write true or false for a choice, or put quotes around a word: \"\(scalar)\"")
    default: return .text
    }
  }

  private static func number(_ scalar: String, _ bytes: [UInt8]) -> PlainForm {
    let signed = bytes.first == 0x2B || bytes.first == 0x2D
    let body = signed ? bytes.dropFirst() : bytes[...]
    guard let first = body.first else { return .text }
    let unsigned = String(decoding: body, as: UTF8.self)
    if [".inf", ".nan"].contains(unsigned.lowercased()) { return .trap(help: "write a plain number") }
    if body.allSatisfy(isDigit) { return whole(scalar, body, plus: bytes.first == 0x2B) }
    let parts = body.split(separator: 0x2E, omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ $0.allSatisfy(isDigit) }), body.contains(where: isDigit) {
      return decimal(scalar, parts, plus: bytes.first == 0x2B)
    }
    if !isDigit(first) && first != 0x2E { return .text }
    return odd(unsigned.lowercased()).map { .trap(help: $0) } ?? .text
  }

  private static func whole(_ scalar: String, _ body: ArraySlice<UInt8>, plus: Bool) -> PlainForm {
    if plus { return .trap(help: "leave out the plus sign") }
    if body.count > 1, body.first == 0x30 {
      let plain = body.drop { $0 == 0x30 }
      let digits = plain.isEmpty ? "0" : String(decoding: plain, as: UTF8.self)
      return .trap(help: "a leading zero makes it an octal number in YAML; write \(digits), or put it in quotes")
    }
    guard let value = Int(scalar), body.count <= 15 else { return .trap(help: "write a shorter number") }
    return .wholeNumber(value)
  }

  private static func decimal(_ scalar: String, _ parts: [ArraySlice<UInt8>], plus: Bool) -> PlainForm {
    guard !plus, let before = parts.first, let after = parts.last, !before.isEmpty, !after.isEmpty,
      before.count == 1 || before.first != 0x30, before.count + after.count <= 15, let value = Double(scalar)
    else { return .trap(help: "write the number plainly, for example 0.5") }
    return .decimal(value)
  }

  /// Other ways to write numbers in YAML 1.1: 1:30, 0x1F, 0o17, 0b1, 1_000, 1e3.
  private static func odd(_ unsigned: String) -> Message? {
    let bytes = Array(unsigned.utf8)
    if bytes.allSatisfy({ isDigit($0) || $0 == 0x3A || $0 == 0x2E }), bytes.contains(0x3A) {
      return "digits with colons are base 60 in YAML; write seconds as a plain number, or put it in quotes"
    }
    if bytes.allSatisfy({ isDigit($0) || $0 == 0x5F || $0 == 0x2E }), bytes.contains(0x5F) {
      return "write the number without underscores"
    }
    let parts = unsigned.split(separator: "e", omittingEmptySubsequences: false)
    if parts.count == 2, let mantissa = parts.first, let power = parts.last, mantissa.utf8.contains(where: isDigit),
      mantissa.utf8.allSatisfy({ isDigit($0) || $0 == 0x2E }), power.utf8.contains(where: isDigit),
      power.utf8.allSatisfy({ isDigit($0) || $0 == 0x2B || $0 == 0x2D })
    {
      return "write the number out, without an exponent"
    }
    let prefix = unsigned.prefix(2)
    let digits = unsigned.dropFirst(2).utf8.allSatisfy { isDigit($0) || ($0 >= 0x61 && $0 <= 0x66) || $0 == 0x5F }
    if ["0x", "0o", "0b"].contains(prefix), digits { return "write a plain decimal number, or put it in quotes" }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
