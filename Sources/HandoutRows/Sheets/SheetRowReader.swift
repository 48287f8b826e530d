import HandoutInput

/// Makes a row of a list of a sheet's row.
struct SheetRowReader {
  /// The file's name as the user knows it.
  let name: String
  /// The sheet's name.
  let sheet: String
  let header: TableHeader
  let allowed: RowColumns

  /// The row, or the complaints about it.
  ///
  /// - Parameter merges: the merged cells that the row stands in.
  func scanned(_ row: SheetRow, merges: [MergedCells]) -> ScannedRow {
    // What stands to the right of the last column has no name, and is looked at for its first value.
    let line = SheetRowText(row, columns: SheetLimits.columns)
    let start = SourcePlace(file: name, line: row.number, column: 1, cell: cell(row.number, line.firstColumn))
    var scanned = ScannedRow(
      position: TextPosition(line: row.number), content: content(of: line, row: row.number, at: start, merges: merges))
    scanned.cell = start.cell
    scanned.warnings = header.missed.compactMap { index in
      guard let column = header.columns[index], line.cell(index + 1) == nil else { return nil }
      var place = start
      place.cell = cell(row.number, index + 1)
      return TableHeader.emptyCell(of: column, at: place)
    }
    return scanned
  }

  private func content(
    of line: SheetRowText, row: Int, at start: SourcePlace, merges: [MergedCells]
  ) -> Result<YAMLDocument, RowFault> {
    guard !line.isTooLong else {
      return refused([
        Diagnostic(
          at: start, "the row is longer than \(words: RowLimits.rowBytes - RowLimits.cellBytes) bytes",
          help: "shorten its cells")
      ])
    }
    let source: SourceText
    do throws(YAMLError) {
      source = try SourceText(name: name, row: line.bytes, cells: line.places(sheet: sheet, row: row))
    } catch {
      return refused(error.diagnostics)
    }
    var complaints = merges.compactMap { complaint(about: $0, row: row, start) }
    var cells: [TableCell] = []
    for cell in line.cells {
      guard cell.column <= header.columns.count, let column = header.columns[cell.column - 1] else {
        if complaints.isEmpty, isNameless(cell) {
          complaints.append(Self.nameless(at: source.place(line: row, column: cell.start)))
        }
        continue
      }
      switch cell.value {
      case .fault(let fault):
        complaints.append(
          Diagnostic(
            at: source.place(line: row, column: cell.start), "\(column.label) \(fault.message)", help: fault.help,
            field: column.label))
        cells.append(
          TableCell(keys: column.keys, header: column.label, content: .unreadable, line: row, column: cell.start))
      case .text(let text): cells.append(tableCell(text, of: column, line: row, start: cell.start))
      }
    }
    guard !cells.isEmpty else { return refused(complaints.isEmpty ? [TableHeader.noValues(at: start)] : complaints) }
    // The row is read all the same, so that whatever else is wrong with it is said at once.
    return .success(YAMLDocument(row: source, cells: cells, complaints: complaints))
  }

  private func refused(_ complaints: [Diagnostic]) -> Result<YAMLDocument, RowFault> { .failure(RowFault(complaints)) }

  private func cell(_ row: Int, _ column: Int) -> SheetCell { SheetCell(sheet: sheet, row: row, column: column) }

  /// Whether a value stands in a column without a name, at the end of the table; columns that are left out have one.
  private func isNameless(_ cell: SheetRowText.Cell) -> Bool {
    cell.column > header.needed && !allowed.mapping.ignoresUnknown
  }

  private static func nameless(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      at: place, "a value stands in a column without a name",
      help: "name the column in the first line, or leave such columns out with --ignore-unknown")
  }

  /// The complaint about merged cells, of which only the first has a value: nobody can tell whether it holds for the others.
  private func complaint(about merge: MergedCells, row: Int, _ start: SourcePlace) -> Diagnostic? {
    let read = merge.columns.first { $0 <= header.columns.count && header.columns[$0 - 1] != nil }
    guard let read else { return nil }
    let last = SheetCell(sheet: sheet, row: merge.rows.upperBound, column: merge.columns.upperBound)
    var place = start
    place.cell = cell(row, read)
    return Diagnostic(
      at: place,
      "the cells \(words: cell(merge.rows.lowerBound, merge.columns.lowerBound).name) to \(words: last.name) are merged, and each row needs its own values",
      help: "unmerge them and fill each cell", cause: "merged cells")
  }

  /// The cell as the row's document has it, its edges without what nobody sees.
  private func tableCell(_ text: String, of column: TableHeader.Column, line: Int, start: Int) -> TableCell {
    let inner = TextEdges.inner(text)
    let place = start + text.unicodeScalars.distance(from: text.startIndex, to: inner.startIndex)
    guard column.column.kind == .list else {
      return TableCell(
        keys: column.keys, header: column.label, content: .value(String(inner)), line: line, column: place)
    }
    let scalars = inner.unicodeScalars
    let items = scalars.split { $0 == "," || $0.properties.isWhitespace }.map { part in
      (text: String(part), line: line, column: place + scalars.distance(from: scalars.startIndex, to: part.startIndex))
    }
    return TableCell(keys: column.keys, header: column.label, content: .list(items), line: line, column: place)
  }
}
