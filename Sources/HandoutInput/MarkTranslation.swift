/// Turns the parser's places into those of the file.
final class MarkTranslation {
  private let source: SourceText
  private let joined: JoinedSurrogates?
  /// The end of the text, found when a place first needs it: a text may hold a hundred thousand missing values.
  private lazy var end: (line: Int, column: Int) = {
    let last = source.lastLine
    return (last, source.line(last).unicodeScalars.count + source.startColumn(ofLine: last))
  }()

  /// - Parameters:
  ///   - source: the text, which may be a piece of a file.
  ///   - joined: the change that was made to the text for the parser, nil for none.
  init(source: SourceText, joined: JoinedSurrogates?) {
    self.source = source
    self.joined = joined
  }

  /// The place of the file for a place of the parser at which something stands.
  func place(line: Int, column: Int) -> (line: Int, column: Int) {
    let original = joined?.originalColumn(column, line: line) ?? column
    return (line + source.firstLine - 1, line == 1 ? original + source.firstColumn - 1 : original)
  }

  /// The place of the file for a place of the parser that may lie behind the end: at the end the parser counts a line
  /// more, and short texts are parsed with a line added.
  func placeWithin(line: Int, column: Int) -> (line: Int, column: Int) {
    let found = place(line: line, column: column)
    return found > end ? end : found
  }
}
