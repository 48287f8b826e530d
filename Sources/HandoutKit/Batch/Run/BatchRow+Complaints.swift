import HandoutYAML

extension HandoutError {
  /// The error with the place of its row: a complaint without a place, or about another file, does not tell which row it is about.
  func located(in row: BatchRow) -> HandoutError {
    var placed = diagnostics.map { $0.located(in: row).diagnostic }
    if !placed.contains(where: { $0.file == row.place.file }) {
      placed.insert(Diagnostic(at: row.place, "\(row.identity) gets no handout, for the reason that follows"), at: 0)
    }
    return HandoutError(kind, placed)
  }
}

extension HandoutDiagnostic {
  /// The complaint at its row, where it has no place in any file.
  func located(in row: BatchRow) -> HandoutDiagnostic {
    guard line == 0, file == "handout" else { return self }
    var diagnostic = diagnostic
    diagnostic.place = row.place
    return HandoutDiagnostic(diagnostic)
  }
}
