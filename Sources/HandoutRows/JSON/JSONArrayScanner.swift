import HandoutInput

/// Finds the rows of a JSON array; each must be an object.
///
/// Only brackets and quotes are followed here, to find where a row ends. What stands inside is checked row by row.
struct JSONArrayScanner: RowScanner {
  private var cursor: ByteCursor
  private var state = State.start
  /// The open brackets of the current row, outermost first: true for an object.
  private var isObject: [Bool] = []
  /// The deepest nesting of a row; the reader of a single row allows as much.
  private static let deepest = 64

  /// What was read so far.
  private enum State {
    case start, beforeFirst, afterRow, end
  }

  init(cursor: ByteCursor) {
    self.cursor = cursor
  }

  mutating func next() throws(RowError) -> ScannedRow? {
    if state == .start { try open() }
    if state == .end { return nil }
    try mark()
    if try cursor.peek() == UInt8(ascii: "]") {
      try close()
      return nil
    }
    if state == .afterRow {
      guard try cursor.next() == UInt8(ascii: ",") else {
        throw cursor.refusal(
          offset: 0, "a comma or ] is expected behind a row", help: "put commas between the rows and ] behind the last")
      }
      try mark()
    }
    try row()
    state = .afterRow
    return RowPiece(of: cursor, form: .json).scanned(isCut: cursor.isPieceCut)
  }

  /// Goes to the next byte that means something and starts a piece there.
  private mutating func mark() throws(RowError) {
    try cursor.skipSpace()
    cursor.beginPiece()
  }

  private mutating func open() throws(RowError) {
    try mark()
    try cursor.refuseFHIR()
    guard try cursor.next() == UInt8(ascii: "[") else {
      throw cursor.refusal(
        offset: 0, "the file must be a list of rows in [ and ]",
        help: "put the rows into [ and ], or name the file .jsonl if there is one row a line")
    }
    state = .beforeFirst
  }

  private mutating func close() throws(RowError) {
    _ = try cursor.next()
    try mark()
    if try cursor.peek() != nil {
      throw cursor.refusal(offset: 0, "nothing more is expected behind the list", help: "keep one list")
    }
    state = .end
  }

  /// Takes one value.
  private mutating func row() throws(RowError) {
    isObject = []
    while let byte = try cursor.peek() {
      switch byte {
      case UInt8(ascii: "\""): try string()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard isObject.count < Self.deepest else {
          throw cursor.refusal(
            offset: cursor.piece.count, "the nesting is deeper than \(words: Self.deepest) levels",
            help: "write it flatter")
        }
        isObject.append(byte == UInt8(ascii: "{"))
        _ = try cursor.next()
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard let open = isObject.popLast() else { return try requireValue() }
        guard open == (byte == UInt8(ascii: "}")) else {
          throw cursor.refusal(
            offset: cursor.piece.count, "\(words: open ? "}" : "]") is expected before this bracket",
            help: "close each bracket with its own kind")
        }
        _ = try cursor.next()
        if isObject.isEmpty { return }
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
        if isObject.isEmpty { return try requireValue() }
        _ = try cursor.next()
      default: _ = try cursor.next()
      }
    }
    if !isObject.isEmpty {
      throw cursor.refusal(offset: 0, "the row that starts here does not end", help: "close all its brackets")
    }
    try requireValue()
  }

  /// A single value that is no object ends before a comma, a bracket or a space.
  private mutating func requireValue() throws(RowError) {
    if cursor.piece.isEmpty {
      throw cursor.refusal(offset: 0, "a row is expected here", help: "remove the comma, and close the list with ]")
    }
  }

  private mutating func string() throws(RowError) {
    let start = cursor.piece.count
    _ = try cursor.next()
    while let byte = try cursor.peek(), byte != 0x0A, byte != 0x0D {
      _ = try cursor.next()
      if byte == UInt8(ascii: "\"") { return }
      // The character behind a backslash ends nothing, whatever it is.
      if byte == UInt8(ascii: "\\"), let escaped = try cursor.peek(), escaped != 0x0A, escaped != 0x0D {
        _ = try cursor.next()
      }
    }
    throw cursor.refusal(
      offset: start, "the quoted text that starts here does not end on its line",
      help: "close it with a double quote; write \\n for a line break")
  }
}
