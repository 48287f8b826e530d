import HandoutInput

/// The bytes of one row of JSON or YAML and the way to read them.
struct RowPiece {
  /// The file's name as the user knows it.
  var name: String
  /// The row's bytes.
  var bytes: [UInt8]
  /// Where the row starts.
  var start: TextPosition
  /// How the row is written.
  var form: PieceForm

  /// The row of a cursor's current piece.
  ///
  /// - Parameter dropping: how many bytes at the end do not belong to it.
  init(of cursor: ByteCursor, dropping: Int = 0, form: PieceForm) {
    name = cursor.name
    bytes = Array(cursor.piece.dropLast(cursor.isPieceCut ? 0 : dropping))
    start = cursor.pieceStart
    self.form = form
  }

  /// The row, or the complaints about it.
  ///
  /// - Parameter isCut: whether the row was longer than a row may be.
  func scanned(isCut: Bool) -> ScannedRow {
    if isCut {
      let place = SourcePlace(file: name, line: start.line, column: start.column)
      let complaint = Diagnostic(
        at: place, "the row that starts here is longer than \(words: RowLimits.rowBytes) bytes",
        help: "check that it is one row")
      return row(.failure(RowFault([complaint])))
    }
    do throws(YAMLError) {
      let source = try SourceText(name: name, piece: bytes, line: start.line, column: start.column)
      let document = try YAMLDocument(piece: source, form: form)
      guard document.isMapping else {
        let help: Message = form == .json ? "write {\"key\": value, …}" : "write key: value, one a line"
        return row(.failure(RowFault([Diagnostic(at: document.place, "a row must be a mapping", help: help)])))
      }
      return row(.success(document))
    } catch {
      return row(.failure(RowFault(error.diagnostics)))
    }
  }

  private func row(_ content: Result<YAMLDocument, RowFault>) -> ScannedRow {
    ScannedRow(position: start, content: content)
  }
}
