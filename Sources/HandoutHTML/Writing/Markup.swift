/// The bytes of a file in HTML as they are written.
struct Markup {
  private(set) var bytes: [UInt8] = []

  /// Adds markup as it is.
  mutating func add(_ markup: String) { bytes += markup.utf8 }

  mutating func add(_ markup: Markup) { bytes += markup.bytes }

  /// Adds words, with what would be markup in them escaped.
  mutating func add(words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Opens an element.
  ///
  /// - Parameter attributes: without those that are nil, which the element does not have.
  mutating func open(_ tag: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    add("<\(tag)")
    for case (let name, let value?) in attributes {
      add(" \(name)=\"")
      add(words: value)
      add("\"")
    }
    add(">")
  }

  mutating func close(_ tag: String) { add("</\(tag)>") }

  mutating func endLine() { add("\n") }
}
