/// The checked text of one file, or of a piece of one: valid UTF-8, no control characters, not too large.
package struct SourceText: Sendable {
  /// The file's name as the user knows it.
  package let name: String
  /// The text without a byte-order mark.
  package let text: String
  /// Whether the text is only a piece of the file.
  package let isPiece: Bool
  /// The line of the file on which the text starts, from 1.
  package let firstLine: Int
  /// The column of the file, in Unicode scalars from 1, at which the text starts on its first line.
  package let firstColumn: Int

  /// Whose words the text is.
  package let origin: SourcePlace.Origin
  /// The cells that the text is made of; nil for the text of a file.
  let cells: SheetRowCells?

  /// The largest file that is read, in bytes. Content files are a few kilobytes; parsing a megabyte takes seconds.
  package static let largest = 1_048_576

  /// Checks the bytes of a file before anything parses them.
  ///
  /// - Parameter most: the most bytes that are read.
  package init(
    name: String, bytes: [UInt8], origin: SourcePlace.Origin = .request, most: Int = largest
  ) throws(YAMLError) {
    guard bytes.count <= most else {
      throw Self.refusal(
        SourcePlace(file: name, origin: origin),
        "the file is \(words: bytes.count) bytes long; the most that is read is \(words: most)",
        help: "split the file, or check that it is the file you meant")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Self.refusal(SourcePlace(file: name, origin: origin), "the file is UTF-16 text", help: "save it as UTF-8")
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    try self.init(checking: body, name: name, line: 1, column: 1, isPiece: false, origin: origin)
  }

  /// Checks a piece of a file; places are those of the whole file.
  ///
  /// - Parameters:
  ///   - bytes: the piece, UTF-8; a byte-order mark is refused in it.
  ///   - line: the line on which the piece starts, from 1.
  ///   - column: the column in Unicode scalars at which the piece starts, from 1.
  ///   - most: the most bytes that are read.
  package init(
    name: String, piece bytes: [UInt8], line: Int, column: Int = 1, most: Int = largest
  ) throws(YAMLError) {
    guard bytes.count <= most else {
      throw Self.refusal(
        SourcePlace(file: name, line: line, column: column),
        "this piece is \(words: bytes.count) bytes long; the most that is read is \(words: most)",
        help: "check that a quote or bracket is not left open")
    }
    try self.init(checking: bytes[...], name: name, line: line, column: column, isPiece: true, origin: .request)
  }

  /// Checks the row of a spreadsheet, whose cells stand behind each other in one line.
  ///
  /// - Parameters:
  ///   - bytes: the line, UTF-8 and at most as long as `largest`.
  ///   - cells: where each cell stands in the line.
  package init(name: String, row bytes: [UInt8], cells: SheetRowCells) throws(YAMLError) {
    try self.init(
      checking: bytes[...], name: name, line: cells.line, column: 1, isPiece: true, origin: .request, cells: cells)
  }

  private init(
    checking body: ArraySlice<UInt8>, name: String, line: Int, column: Int, isPiece: Bool, origin: SourcePlace.Origin,
    cells: SheetRowCells? = nil
  ) throws(YAMLError) {
    self.name = name
    self.cells = cells
    self.origin = origin
    self.isPiece = isPiece
    firstLine = line
    firstColumn = column
    let bytes = SourceBytes(name: name, bytes: body, firstLine: line, firstColumn: column, origin: origin)
    guard let text = String(validating: body, as: UTF8.self) else { throw Self.invalidUTF8(bytes) }
    self.text = text
    if let bad = ForbiddenCharacter.find(in: body) {
      var place = bytes.place(offset: bad.offset)
      place.cell = cells?.cell(atTextColumn: place.column)
      throw Self.refusal(
        place, "\(words: bad.name) is not allowed",
        help: cells == nil ? "remove it, or save the file again as plain text" : "type the cell anew")
    }
  }

  /// A line's text without its ending; empty outside of the text.
  ///
  /// - Parameter number: the line of the file.
  package func line(_ number: Int) -> String {
    guard number >= firstLine else { return "" }
    var current = firstLine
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

  /// The last line of the file that the text reaches.
  package var lastLine: Int {
    var last = firstLine
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { last += 1 }
      previous = byte
    }
    return last
  }

  /// The place of the file for a line and column of the text, both from 1.
  func filePlace(line: Int, column: Int) -> (line: Int, column: Int) {
    (line + firstLine - 1, line == 1 ? column + firstColumn - 1 : column)
  }

  /// The place of the file behind the last character of the text.
  var end: (line: Int, column: Int) {
    let last = lastLine
    return (last, line(last).unicodeScalars.count + startColumn(ofLine: last))
  }

  /// The column at which a line's text starts: 1, but for the first line of a piece.
  package func startColumn(ofLine number: Int) -> Int { number == firstLine ? firstColumn : 1 }

  /// A place in this file with its source line.
  package func place(line number: Int, column: Int, length: Int = 1) -> SourcePlace {
    SourcePlace(
      file: name, line: number, column: column, length: max(1, length), sourceLine: line(number),
      sourceColumn: startColumn(ofLine: number), origin: origin, cell: cells?.cell(atTextColumn: column))
  }

  /// The place of a byte of the text, counted from its start.
  func place(offset: Int) -> SourcePlace {
    let bytes = Array(text.utf8)[...]
    return SourceBytes(
      name: name, bytes: bytes, firstLine: firstLine, firstColumn: firstColumn, origin: origin
    ).place(offset: offset)
  }

  private static func refusal(_ place: SourcePlace, _ message: Message, help: Message) -> YAMLError {
    YAMLError([Diagnostic(at: place, message, help: help)])
  }

  /// Finds the first byte that breaks UTF-8 and names it.
  private static func invalidUTF8(_ bytes: SourceBytes) -> YAMLError {
    let body = bytes.bytes
    var parser = Unicode.UTF8.ForwardParser()
    var rest = body.makeIterator()
    var offset = 0
    scan: while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded): offset += encoded.count
      case .error, .emptyInput: break scan
      }
    }
    let position = body.startIndex + offset
    let byte = position < body.endIndex ? body[position] : 0
    let digits = String(byte, radix: 16, uppercase: true)
    return refusal(
      bytes.place(offset: offset), "byte 0x\(words: digits.count < 2 ? "0" : "")\(words: digits) is not valid UTF-8",
      help: "save the file as UTF-8")
  }
}
