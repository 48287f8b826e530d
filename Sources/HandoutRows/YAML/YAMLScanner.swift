import HandoutInput

/// Finds the rows of a YAML list whose hyphens stand in the first column, or of documents between lines `---`.
struct YAMLScanner: RowScanner {
  private var cursor: ByteCursor
  private var state = State.start

  /// How the rows are written, as far as it is known.
  private enum State {
    case start, list, documents
  }

  /// What starts with a line, as far as its first bytes tell.
  private enum LineStart {
    case entry, marker, other
  }

  init(cursor: ByteCursor) {
    self.cursor = cursor
  }

  mutating func next() throws(RowError) -> ScannedRow? {
    switch state {
    case .start: return try firstRow()
    case .list:
      guard try cursor.peek() != nil else { return nil }
      cursor.beginPiece()
      guard try lineStart() == .entry else { throw mixed() }
      return try entry()
    case .documents:
      guard try cursor.peek() != nil else { return nil }
      cursor.beginPiece()
      return try document()
    }
  }

  /// Skips comments and one line `---`, and finds out how the rows are written.
  private mutating func firstRow() throws(RowError) -> ScannedRow? {
    var hasMarker = false
    while try cursor.peek() != nil {
      cursor.beginPiece()
      let start = try lineStart()
      if start == .entry {
        state = .list
        return try entry()
      }
      if start == .marker, hasMarker {
        state = .documents
        return RowPiece(of: cursor, form: .document).scanned(isCut: false)
      }
      _ = try cursor.skipLine()
      let line = cursor.piece.drop { $0 == 0x20 || $0 == 0x09 }
      if start == .marker, isEmpty(line.dropFirst(3)) {
        hasMarker = true
      } else if !isEmpty(line) {
        try refuse(line)
        state = .documents
        return try restOfDocument()
      }
    }
    return nil
  }

  /// Refuses what can start a YAML file and is no list of rows.
  private mutating func refuse(_ line: ArraySlice<UInt8>) throws(RowError) {
    switch line.first {
    case UInt8(ascii: "%"):
      throw cursor.refusal(offset: line.startIndex, "directives (%) are not allowed", help: "remove the line")
    case UInt8(ascii: "["):
      throw cursor.refusal(
        offset: line.startIndex, "a list in [ and ] is not read row by row",
        help: "start each row with \"- \" in the first column, or name the file .json if it is JSON")
    case UInt8(ascii: "-") where line.startIndex > 0 && isSpace(line.dropFirst().first):
      throw cursor.refusal(
        offset: line.startIndex, "the rows must start in the first column", help: "remove the spaces before \"- \"")
    default: break
    }
  }

  /// An entry of the list up to the next one.
  private mutating func entry() throws(RowError) -> ScannedRow {
    _ = try cursor.skipLine()
    while try cursor.peek() != nil, try lineStart() == .other { _ = try cursor.skipLine() }
    return RowPiece(of: cursor, form: .listItem).scanned(isCut: cursor.isPieceCut)
  }

  /// A document up to the next line `---`.
  private mutating func document() throws(RowError) -> ScannedRow {
    _ = try cursor.skipLine()
    return try restOfDocument()
  }

  private mutating func restOfDocument() throws(RowError) -> ScannedRow {
    while try cursor.peek() != nil, try lineStart() != .marker { _ = try cursor.skipLine() }
    return RowPiece(of: cursor, form: .document).scanned(isCut: cursor.isPieceCut)
  }

  private mutating func mixed() -> RowError {
    cursor.refusal(
      offset: 0, "a list of rows and lines --- cannot stand in one file",
      help: "start each row with \"- \", or put --- between rows without it")
  }

  private mutating func lineStart() throws(RowError) -> LineStart {
    let bytes = try cursor.peek(4)
    if bytes.starts(with: "---".utf8), isSpace(bytes.dropFirst(3).first) { return .marker }
    return bytes.first == UInt8(ascii: "-") && isSpace(bytes.dropFirst().first) ? .entry : .other
  }

  /// Whether a byte ends a hyphen: a space, a tab, a line end or the end of the file.
  private func isSpace(_ byte: UInt8?) -> Bool {
    byte == nil || byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether a line's rest is blank or a comment.
  private func isEmpty(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
    return first == 0x0A || first == 0x0D || first == UInt8(ascii: "#")
  }
}
