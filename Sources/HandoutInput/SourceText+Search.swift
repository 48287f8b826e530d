extension SourceText {
  /// The place of a piece of a value's text, so that a caret shows the one letter that is meant; nil where the value is written otherwise
  /// than it reads, as with an escape.
  ///
  /// - Parameters:
  ///   - text: what is looked for.
  ///   - place: where the value stands.
  ///   - lineCount: the number of lines the value takes.
  package func place(of text: String, inValueAt place: SourcePlace, lineCount: Int) -> SourcePlace? {
    let wanted = Array(text.unicodeScalars)
    guard !wanted.isEmpty, place.line > 0 else { return nil }
    for number in place.line..<place.line + max(1, lineCount) {
      let start = startColumn(ofLine: number)
      var line = Array(line(number).unicodeScalars)[...]
      if number == place.line {
        let first = max(0, place.column - start)
        line = line.dropFirst(first).prefix(lineCount > 1 ? line.count : place.length)
      }
      if let index = line.indices.first(where: { line[$0...].starts(with: wanted) }) {
        return self.place(line: number, column: index + start, length: wanted.count)
      }
    }
    return nil
  }
}
