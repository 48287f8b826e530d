import HandoutInput

/// The columns of a table, found from the names at its top.
struct TableHeader {
  /// The columns in the order of the table; nil for one that is left out.
  let columns: [Column?]
  /// How many of them a row must have; those behind have no name.
  let needed: Int
  /// The names of the columns that nobody knows and that are left out because it was asked for.
  let ignored: [String]
  /// The place of the header.
  let place: SourcePlace
  /// The columns whose empty cells are worth a look, by their index.
  let missed: [Int]

  /// A column of the table.
  struct Column {
    /// The column's own name, with the ids of the header.
    var name: String
    /// The name as complaints say it.
    var label: Message
    /// The keys that lead to the value.
    var keys: [String]
    var column: RowColumn
  }

  /// The most columns of a table.
  static let mostColumns = 1_000

  /// - Parameters:
  ///   - names: the names with their places, in the order of the table, those beyond `mostColumns` left out.
  ///   - count: how many names there are.
  ///   - place: the whole header.
  /// - Throws: `RowError` for names that are unknown, doubled or missing, all of them together.
  init(
    _ names: [(text: String, place: SourcePlace)], count: Int, at place: SourcePlace, allowed: RowColumns
  ) throws(RowError) {
    let texts = names.map(\.text)
    let known = Self.known(texts, allowed)
    guard known > 0, count <= Self.mostColumns else {
      throw .refused([Self.refusal(of: texts, count: count, known: known, place, allowed)])
    }
    var check = HeaderCheck(allowed: allowed, needed: texts.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)
    for (index, name) in names.enumerated() { check.add(name.text, index: index, at: name.place) }
    check.end(at: place)
    guard !check.bag.hasErrors else { throw .refused(check.bag.sorted) }
    self.place = place
    needed = check.needed
    ignored = check.ignored
    columns = check.columns
    missed = check.missed
  }

  /// How many names are those of columns.
  static func known(_ names: [String], _ allowed: RowColumns) -> Int {
    names.prefix(mostColumns).count { if case .column = allowed.meaning(of: $0) { true } else { false } }
  }

  /// A name without what nobody sees at its edges.
  static func trimmed(_ name: String) -> String { TextEdges.trimmed(name, joiners: true) }

  /// A table whose header would stand in a file of nothing.
  static func nothing(in name: String) -> RowError {
    .refused([
      Diagnostic(
        at: SourcePlace(file: name, line: 1, column: 1), "the file holds nothing",
        help: "the first line must name the columns")
    ])
  }

  /// The warning about columns that are left out; nil where there are none.
  func leftOut(_ allowed: RowColumns) -> Diagnostic? {
    guard !ignored.isEmpty else { return nil }
    let names = ignored.map(allowed.shown).joined(separator: ", ")
    return Diagnostic(warning: .leftOutColumns, at: place, "columns left out: \(names)")
  }

  /// The warning about a cell that is empty though its column is there.
  static func emptyCell(of column: Column, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      warning: .emptyCell, at: place, "\(column.label) is empty",
      help: "fill the cell, or leave the column out of the list", field: column.label)
  }

  /// The complaint about a row without any value that is read.
  static func noValues(at place: SourcePlace) -> Diagnostic {
    Diagnostic(at: place, "the row has no values in the columns that are read", help: "remove the line")
  }

  /// The complaint about a first line that is no header of ours at all. A patient may stand in it, so it tells no name.
  private static func refusal(
    of names: [String], count: Int, known: Int, _ header: SourcePlace, _ allowed: RowColumns
  ) -> Diagnostic {
    var place = header
    place.length = 1
    if known > 0 {
      return Diagnostic(
        at: place, "the table has \(words: count) columns; at most \(words: mostColumns) are read",
        help: "leave out the columns that are not filled")
    }
    let example = allowed.columns.prefix(3).map(\.name).joined(separator: ",")
    let near = count == 1 ? names.first.flatMap { allowed.help(for: $0) } : nil
    let hint: Message =
      count > 1
      ? "the first line must name the columns, for example \(words: example); other names take --column \"Their name=id\", or the file that handout map writes"
      : "the first line must name the columns, for example \(words: example)"
    return Diagnostic(
      at: place,
      count > 1
        ? "the first line names no known column among its \(words: count)" : "the first line names no known column",
      help: near ?? hint)
  }
}
