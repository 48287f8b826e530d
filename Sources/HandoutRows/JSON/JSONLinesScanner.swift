import HandoutInput

/// Finds the rows of JSON Lines: one object a line; lines with nothing but spaces are skipped.
struct JSONLinesScanner: RowScanner {
  private var cursor: ByteCursor
  private var hasStarted = false

  init(cursor: ByteCursor) {
    self.cursor = cursor
  }

  mutating func next() throws(RowError) -> ScannedRow? {
    try cursor.skipSpace()
    if !hasStarted { try cursor.refuseFHIR() }
    hasStarted = true
    guard try cursor.peek() != nil else { return nil }
    cursor.beginPiece()
    let ending = try cursor.skipLine()
    return RowPiece(of: cursor, dropping: ending, form: .json).scanned(isCut: cursor.isPieceCut)
  }
}
