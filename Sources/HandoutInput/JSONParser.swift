/// Reads one strict JSON value (RFC 8259) into the tree that YAML files have too.
struct JSONParser {
  private let source: SourceText
  private let bag: DiagnosticBag
  private let bytes: [UInt8]
  private var index = 0
  /// Where a line's counting of columns has come to.
  private var counted: (index: Int, line: Int, column: Int)

  /// Reads a whole text.
  ///
  /// - Parameter bag: takes complaints about single values; the values themselves become `absent`.
  /// - Throws: `JSONFault` at the first byte that JSON does not allow.
  static func parse(_ source: SourceText, into bag: DiagnosticBag) throws(JSONFault) -> YAMLTree {
    var parser = JSONParser(source: source, bag: bag)
    let tree = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.current != nil { throw parser.fault("nothing more is expected here", help: "keep one value") }
    return tree
  }

  private init(source: SourceText, bag: DiagnosticBag) {
    self.source = source
    self.bag = bag
    bytes = Array(source.text.utf8)
    counted = (0, source.firstLine, source.firstColumn)
  }

  private mutating func value(depth: Int) throws(JSONFault) -> YAMLTree {
    skipSpace()
    let (line, column) = place()
    var tree = YAMLTree(line: line, column: column, content: .absent)
    switch current {
    case UInt8(ascii: "{"): tree.content = .mapping(try object(depth: depth))
    case UInt8(ascii: "["): tree.content = .sequence(try array(depth: depth))
    case UInt8(ascii: "\""):
      let text = try string()
      if bag.accepts(text, at: source.place(line: line, column: column)) { tree.content = .scalar(text, .quoted) }
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): tree.content = .scalar(try number(), .plain)
    case UInt8(ascii: "t"): tree.content = .scalar(try word("true"), .plain)
    case UInt8(ascii: "f"): tree.content = .scalar(try word("false"), .plain)
    case UInt8(ascii: "n"): tree.content = .scalar(try word("null"), .plain)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      throw fault("a value is expected here", help: "remove the comma before the bracket")
    case 0xEF where bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]):
      throw fault("the character U+FEFF is not allowed", help: "remove it, or save the file again as plain text")
    case UInt8(ascii: "'"): throw fault("a value is expected here", help: "JSON takes double quotes only")
    default: throw fault("a value is expected here", help: "put text in double quotes")
    }
    return tree
  }

  private mutating func object(depth: Int) throws(JSONFault) -> [YAMLTree.Entry] {
    try open(depth: depth)
    var entries = YAMLTree.Entries()
    skipSpace()
    if current == UInt8(ascii: "}") {
      index += 1
      return []
    }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else {
        throw fault(
          "a key in double quotes is expected here",
          help: current == UInt8(ascii: "}") ? "remove the comma before the bracket" : "write \"key\": value")
      }
      let (line, column) = place()
      let key = try string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw fault("a colon is expected here", help: "write \"key\": value") }
      index += 1
      let value = try value(depth: depth + 1)
      if bag.accepts(key, at: source.place(line: line, column: column)) {
        entries.add(YAMLTree.Entry(key: key, line: line, column: column, value: value), source, bag)
      }
    } while try goesOn(to: UInt8(ascii: "}"))
    return entries.list
  }

  private mutating func array(depth: Int) throws(JSONFault) -> [YAMLTree] {
    try open(depth: depth)
    var items: [YAMLTree] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      index += 1
      return []
    }
    repeat { items.append(try value(depth: depth + 1)) } while try goesOn(to: UInt8(ascii: "]"))
    return items
  }

  private mutating func open(depth: Int) throws(JSONFault) {
    guard depth < YAMLTree.deepest else {
      throw fault("the nesting is deeper than \(words: YAMLTree.deepest) levels", help: "write it flatter")
    }
    index += 1
  }

  /// Steps over a comma, or over the bracket that closes.
  private mutating func goesOn(to end: UInt8) throws(JSONFault) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: ",") || current == end else {
      throw fault(
        "a comma or \(words: end == UInt8(ascii: "}") ? "}" : "]") is expected here",
        help: "check the quotes and commas before this place")
    }
    index += 1
    return bytes[index - 1] != end
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte < 0x20 {
        index -= 1
        throw fault("a line break or control character stands in a text", help: "write \\n for a line break")
      }
      if byte == UInt8(ascii: "\\") {
        text += try escape(ofTextAt: start)
      } else {
        text.append(byte)
      }
    }
    index = start
    throw fault("the quoted text that starts here does not end", help: "close it with a double quote")
  }

  /// What an escape stands for; its backslash has been read.
  private mutating func escape(ofTextAt start: Int) throws(JSONFault) -> [UInt8] {
    let backslash = index - 1
    guard let byte = current, let place = Self.escapes.firstIndex(of: byte) else {
      index = backslash
      throw fault("this escape is not JSON", help: "write \\\\ for a backslash")
    }
    index += 1
    guard byte == UInt8(ascii: "u") else { return [Self.meanings[place]] }
    var code = try unit(from: backslash)
    // Characters beyond U+FFFF are written as two escapes.
    if (0xD800...0xDBFF).contains(code), bytes[index...].starts(with: "\\u".utf8) {
      let second = index
      index += 2
      let low = try unit(from: second)
      if (0xDC00...0xDFFF).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      index = start
      throw fault(
        "an escape in the quoted text that starts here is not a character", help: "write the character itself")
    }
    return Array(String(scalar).utf8)
  }

  private static let escapes = Array("\"\\/bfnrtu".utf8)
  private static let meanings = Array("\"\\/\u{8}\u{C}\n\r\t".utf8)

  /// The number of an escape `\uXXXX`, whose letter has been read.
  private mutating func unit(from backslash: Int) throws(JSONFault) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      index = backslash
      throw fault("four hexadecimal digits are expected behind \\u")
    }
    index += 4
    return code
  }

  private mutating func number() throws(JSONFault) -> String {
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
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = current, Self.isDigit(byte) { index += 1 }
    return index - start
  }

  private mutating func word(_ word: String) throws(JSONFault) -> String {
    guard bytes[index...].starts(with: word.utf8) else {
      throw fault("a value is expected here", help: "put text in double quotes")
    }
    index += word.utf8.count
    return word
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  /// The place of the file of the byte that is read next.
  private mutating func place() -> (line: Int, column: Int) {
    while counted.index < index {
      let byte = bytes[counted.index]
      counted.index += 1
      let followsReturn = byte == 0x0D && counted.index < bytes.count && bytes[counted.index] == 0x0A
      if (byte == 0x0A || byte == 0x0D) && !followsReturn {
        counted.line += 1
        counted.column = 1
      } else if byte & 0xC0 != 0x80 {
        counted.column += 1
      }
    }
    return (counted.line, counted.column)
  }

  private func fault(_ message: Message, help: Message? = nil) -> JSONFault {
    JSONFault(offset: index, message: message, help: help)
  }
}

/// Where a text stops being strict JSON.
struct JSONFault: Error {
  /// The byte that was not expected, counted from the start of the text.
  var offset: Int
  /// What was expected and what was found.
  var message: Message
  /// How to mend it, nil if the message says so already.
  var help: Message?
}
