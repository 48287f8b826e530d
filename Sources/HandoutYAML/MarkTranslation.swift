/// Turns the parser's lines and columns into those of the file.
struct MarkTranslation {
  /// The text that was parsed, which may be a piece of a file.
  let source: SourceText
  /// The change that was made to the text for the parser, nil for none.
  let joined: JoinedSurrogates?

  /// The line of the file for a line of the parser.
  func line(_ line: Int) -> Int { line + source.firstLine - 1 }

  /// The column of the file for a place of the parser.
  func column(_ column: Int, line: Int) -> Int {
    let original = joined?.originalColumn(column, line: line) ?? column
    return line == 1 ? original + source.firstColumn - 1 : original
  }
}
