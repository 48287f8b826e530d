/// Checks that a text is one strict JSON value (RFC 8259) before the YAML reader, which takes far more, reads it.
struct JSONSyntax {
  private let bytes: [UInt8]
  private var index = 0
  /// The open brackets, outermost first: true for an object.
  private var isObject: [Bool] = []

  /// Checks a whole text, which must be valid UTF-8.
  ///
  /// - Throws: `JSONFault` at the first byte that JSON does not allow.
  static func check(_ text: String) throws(JSONFault) {
    var syntax = JSONSyntax(bytes: Array(text.utf8))
    try syntax.document()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func document() throws(JSONFault) {
    try value()
    while true {
      skipSpace()
      guard let inObject = isObject.last else { break }
      switch (current, inObject) {
      case (UInt8(ascii: ","), _):
        index += 1
        if inObject { try key() } else { try value() }
      case (UInt8(ascii: "}"), true), (UInt8(ascii: "]"), false):
        index += 1
        isObject.removeLast()
      default:
        throw fault(
          "a comma or \(words: inObject ? "}" : "]") is expected here",
          help: "check the quotes and commas before this place")
      }
    }
    if current != nil { throw fault("nothing more is expected here", help: "keep one value") }
  }

  /// A value up to its end, or up to the first value inside of it that is not opened as the last thing read.
  private mutating func value() throws(JSONFault) {
    while true {
      skipSpace()
      switch current {
      case UInt8(ascii: "{"):
        try open(object: true)
        skipSpace()
        if current == UInt8(ascii: "}") { return }
        try key(first: true)
        return
      case UInt8(ascii: "["):
        try open(object: false)
        skipSpace()
        if current == UInt8(ascii: "]") { return }
      case UInt8(ascii: "\""): return try string()
      case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): return try number()
      case UInt8(ascii: "t"): return try word("true")
      case UInt8(ascii: "f"): return try word("false")
      case UInt8(ascii: "n"): return try word("null")
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        throw fault("a value is expected here", help: "remove the comma before the bracket")
      case UInt8(ascii: "'"): throw fault("a value is expected here", help: "JSON takes double quotes only")
      case 0xEF where bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]):
        throw fault("the character U+FEFF is not allowed", help: "remove it, or save the file again as plain text")
      default: throw fault("a value is expected here", help: "put text in double quotes")
      }
    }
  }

  private mutating func open(object: Bool) throws(JSONFault) {
    guard isObject.count < TreeParser.deepest else {
      throw fault("the nesting is deeper than \(words: TreeParser.deepest) levels", help: "write it flatter")
    }
    isObject.append(object)
    index += 1
  }

  private mutating func key(first: Bool = false) throws(JSONFault) {
    skipSpace()
    guard current == UInt8(ascii: "\"") else {
      throw fault(
        "a key in double quotes is expected here",
        help: current == UInt8(ascii: "}") && !first ? "remove the comma before the bracket" : "write \"key\": value")
    }
    try string()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw fault("a colon is expected here", help: "write \"key\": value") }
    index += 1
    try value()
  }

  private mutating func string() throws(JSONFault) {
    let start = index
    index += 1
    while let byte = current {
      index += 1
      if byte == UInt8(ascii: "\"") { return }
      if byte < 0x20 {
        index -= 1
        throw fault("a line break or control character stands in a text", help: "write \\n for a line break")
      }
      if byte == UInt8(ascii: "\\") { try escape() }
    }
    index = start
    throw fault("the quoted text that starts here does not end", help: "close it with a double quote")
  }

  /// The part of an escape behind its backslash.
  private mutating func escape() throws(JSONFault) {
    let start = index - 1
    guard let byte = current, Array("\"\\/bfnrtu".utf8).contains(byte) else {
      index = start
      throw fault("this escape is not JSON", help: "write \\\\ for a backslash")
    }
    index += 1
    guard byte == UInt8(ascii: "u") else { return }
    for _ in 0..<4 {
      guard let digit = current, Character(Unicode.Scalar(digit)).isHexDigit else {
        index = start
        throw fault("four hexadecimal digits are expected behind \\u")
      }
      index += 1
    }
  }

  private mutating func number() throws(JSONFault) {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let firstDigit = current
    let whole = digits()
    var isNumber = whole == 1 || (whole > 1 && firstDigit != UInt8(ascii: "0"))
    if current == UInt8(ascii: ".") {
      index += 1
      isNumber = digits() > 0 && isNumber
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      isNumber = digits() > 0 && isNumber
    }
    if !isNumber {
      index = start
      throw fault("this is not a number in JSON", help: "write it plainly, or put text in double quotes")
    }
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = current, Self.isDigit(byte) { index += 1 }
    return index - start
  }

  private mutating func word(_ word: String) throws(JSONFault) {
    guard bytes[index...].starts(with: word.utf8) else {
      throw fault("a value is expected here", help: "put text in double quotes")
    }
    index += word.utf8.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private func fault(_ message: Message, help: Message? = nil) -> JSONFault {
    JSONFault(offset: index, message: message, help: help)
  }
}
