/// Where something stands in a file, kept so that a later stage can still point at it.
package struct SourcePlace: Hashable, Sendable {
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

  package init(
    file: String, line: Int = 0, column: Int = 0, length: Int = 1, sourceLine: String? = nil, sourceColumn: Int = 1
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.sourceLine = sourceLine
    self.sourceColumn = sourceColumn
  }
}
