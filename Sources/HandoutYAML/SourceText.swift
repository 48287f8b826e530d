/// The checked text of one file: valid UTF-8, no control characters, not too large.
package struct SourceText: Sendable {
  /// The file's name as the user knows it.
  package let name: String
  /// The text without a byte-order mark.
  package let text: String

  /// The largest file that is read, in bytes. Content files are a few kilobytes; parsing a megabyte takes seconds.
  package static let largest = 1_048_576

  /// Checks the bytes of a file before anything parses them.
  package init(name: String, bytes: [UInt8]) throws(YAMLError) {
    self.name = name
    guard bytes.count <= Self.largest else {
      throw Self.refusal(
        SourcePlace(file: name), "the file is \(bytes.count) bytes long; the most that is read is \(Self.largest)",
        help: "split the file, or check that it is the file you meant")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Self.refusal(SourcePlace(file: name), "the file is UTF-16 text", help: "save it as UTF-8")
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      throw Self.invalidUTF8(name: name, bytes: body)
    }
    self.text = text
    if let bad = ForbiddenCharacter.find(in: body) {
      throw Self.refusal(
        Self.place(name: name, bytes: body, offset: bad.offset), "\(bad.name) is not allowed",
        help: "remove it, or save the file again as plain text")
    }
  }

  /// A line's text without its ending; empty beyond the end.
  ///
  /// - Parameter number: the line, from 1.
  package func line(_ number: Int) -> String {
    var current = 1
    var start = text.utf8.startIndex
    let end = text.utf8.endIndex
    // Lines are searched only for complaints, so no table of lines is kept.
    while current < number {
      guard let newline = text.utf8[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "" }
      start = text.utf8.index(after: newline)
      if text.utf8[newline] == 0x0D, start < end, text.utf8[start] == 0x0A { start = text.utf8.index(after: start) }
      current += 1
    }
    let stop = text.utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
    return String(text[start..<stop])
  }

  /// How many lines the text has, at least 1.
  package var lineCount: Int {
    var count = 1
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { count += 1 }
      previous = byte
    }
    return count
  }

  /// A place in this file with its source line.
  package func place(line number: Int, column: Int, length: Int = 1) -> SourcePlace {
    SourcePlace(file: name, line: number, column: column, length: max(1, length), sourceLine: line(number))
  }

  private static func refusal(_ place: SourcePlace, _ message: String, help: String) -> YAMLError {
    YAMLError([Diagnostic(at: place, message, help: help)])
  }

  /// Finds the first byte that breaks UTF-8 and names it.
  private static func invalidUTF8(name: String, bytes: ArraySlice<UInt8>) -> YAMLError {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    scan: while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded): offset += encoded.count
      case .error, .emptyInput: break scan
      }
    }
    let position = bytes.startIndex + offset
    let byte = position < bytes.endIndex ? bytes[position] : 0
    let digits = String(byte, radix: 16, uppercase: true)
    return refusal(
      place(name: name, bytes: bytes, offset: offset),
      "byte 0x\(digits.count < 2 ? "0" : "")\(digits) is not valid UTF-8", help: "save the file as UTF-8")
  }

  /// The place of a byte, with the line repaired where it is not valid text.
  private static func place(name: String, bytes: ArraySlice<UInt8>, offset: Int) -> SourcePlace {
    let position = min(bytes.startIndex + offset, bytes.endIndex)
    let before = bytes[bytes.startIndex..<position]
    let lineStart = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.startIndex
    let lineEnd = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    var number = 1
    var previous: UInt8 = 0
    for byte in before {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { number += 1 }
      previous = byte
    }
    let column = String(decoding: bytes[lineStart..<position], as: UTF8.self).unicodeScalars.count + 1
    return SourcePlace(
      file: name, line: number, column: column,
      sourceLine: String(decoding: bytes[lineStart..<lineEnd].prefix(4_000), as: UTF8.self))
  }
}
