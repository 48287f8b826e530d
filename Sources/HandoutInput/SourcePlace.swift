/// Where something stands in a file, kept so that a later stage can still point at it.
package struct SourcePlace: Hashable, Sendable {
  /// Whose words stand there, which decides where they may be shown.
  package enum Origin: Hashable, Sendable {
    /// A file of the library or of the clinic, which says nothing of any patient: it is shown everywhere.
    case library
    /// What a patient's file, a row or a request says: it is shown where a person looks at it.
    case request
    /// A file that a row or request chose: its name alone would tell what is asked for.
    case chosenByRequest
  }

  /// The file's name as the user knows it.
  package var file: String
  /// The line, from 1; 0 means the file as a whole.
  package var line: Int
  /// The column in Unicode scalars, from 1; 0 means the line as a whole.
  package var column: Int
  /// How many Unicode scalars the caret covers, at least 1.
  package var length: Int
  /// The line's text without its line ending, nil where there is none to show.
  package var sourceLine: String?
  /// The column at which `sourceLine` starts: more than 1 where only a piece of a long line was kept.
  package var sourceColumn: Int
  /// Whose words stand there.
  package var origin: Origin
  /// The cell of the spreadsheet; nil for a place in a text file. The column is then one of the row as it is shown, for the caret.
  package var cell: SheetCell?

  /// The same place for a complaint about a request, whatever file it points into.
  package var ofRequest: SourcePlace {
    var place = self
    if origin == .library { place.origin = .chosenByRequest }
    return place
  }

  package init(
    file: String, line: Int = 0, column: Int = 0, length: Int = 1, sourceLine: String? = nil, sourceColumn: Int = 1,
    origin: Origin = .request, cell: SheetCell? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.sourceLine = sourceLine
    self.sourceColumn = sourceColumn
    self.origin = origin
    self.cell = cell
  }
}
