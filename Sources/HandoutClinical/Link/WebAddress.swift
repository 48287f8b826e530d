/// The address of a page of the web.
package struct WebAddress: Hashable, Sendable {
  /// Why a text is no address that a sheet may show.
  package enum Fault: Error, Hashable, Sendable {
    /// It begins with neither https:// nor http://.
    case scheme
    /// A space or a control character stands in it.
    case space
    /// A user or a password stands before the host: everybody who finds the sheet would have it.
    case user
    case host
    case port
  }

  /// The address in ASCII as links and codes have it (RFC 3986): the host in Punycode, everything else percent-encoded.
  package let uri: String
  /// The address as it is printed, to be typed: as it was written, without https:// and without a slash alone.
  package let shown: String

  /// The address as it can be written in a file again: with its scheme, in its own letters.
  package var text: String { (uri.hasPrefix("https://") ? "https://" : "http://") + shown }

  /// Reads an address that begins with https:// or http://, in any case.
  package init(_ text: String) throws(Fault) {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
      throw .scheme
    }
    let rest = text.dropFirst(scheme.count)
    guard !rest.unicodeScalars.contains(where: Self.isSpace) else { throw .space }
    let hostEnd = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let place = rest[..<hostEnd]
    guard !place.contains("@") else { throw .user }
    let parts = place.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let host = try Self.host(String(parts[0]))
    var port = ""
    if parts.count == 2 {
      guard let number = UInt16(parts[1]), number > 0, parts[1].utf8.allSatisfy(Self.isDigit) else { throw .port }
      port = ":\(number)"
    }
    let path = rest[hostEnd...]
    uri = scheme + host + port + Self.percentEncoded(path)
    shown = String(path == "/" ? place : rest)
  }

  /// What a schema can say of an address (ECMA 262), with room at its edges.
  package static let pattern = "^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@]+([/?#]\\S*)?\\s*$"

  /// The longest host name, and the longest label between its dots (RFC 1035, 2.3.4).
  private static let longestHost = 253
  private static let longestLabel = 63

  /// A host name in ASCII: labels with dots between them, the last one no number unless all four are.
  private static func host(_ text: String) throws(Fault) -> String {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard labels.count >= 2, labels.allSatisfy(isLabel) else { throw .host }
    let encoded = labels.map { Punycode.encoded($0.lowercased()) }
    guard encoded.allSatisfy({ $0.utf8.count <= longestLabel }) else { throw .host }
    let host = encoded.joined(separator: ".")
    guard host.utf8.count <= longestHost else { throw .host }
    let isNumber = encoded.last?.utf8.allSatisfy(isDigit) == true
    if isNumber, encoded.count != 4 || !encoded.allSatisfy({ UInt8($0) != nil }) { throw .host }
    return host
  }

  /// Whether a text may stand between the dots of a host name. Full-width forms and accents apart from their letters are refused: names are
  /// looked up with other letters in their place (Unicode Technical Standard 46), so the code would lead somewhere else.
  private static func isLabel(_ text: String) -> Bool {
    guard !text.isEmpty, text.count <= longestLabel, !text.hasPrefix("-"), !text.hasSuffix("-") else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case 0..<0x80, 0x300...0x36F, 0xFF00...0xFFEF: false
      default:
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
          || [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
      }
    }
  }

  /// A path with everything percent-encoded that an address may not have as it is; what is encoded already stays.
  private static func percentEncoded(_ path: Substring) -> String {
    let bytes = Array(path.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isEncoding =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count && bytes[(index + 1)...(index + 2)].allSatisfy(isHexDigit)
      if isEncoding || isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let plain = Set("-._~:/?#@!$&'()*+,;=".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || plain.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || [.control, .format].contains(scalar.properties.generalCategory)
  }
}
