import HandoutInput
import HandoutKit

/// What a log may say of a row: its place in the list, and words. A file of the library that a row chose is not named there.
extension HandoutError {
  /// The error with the place of its row: a complaint without a place, or about another file, does not tell which row it is about.
  func located(in row: BatchRow) -> HandoutError {
    var placed = diagnostics.map { $0.located(in: row).diagnostic }
    if !placed.contains(where: { $0.file == row.place.file }) {
      placed.insert(
        Diagnostic(
          at: row.place, "\(row.identity.name) gets no handout, for the reason that follows", cause: "no handout"),
        at: 0)
    }
    return HandoutError(kind, placed)
  }
}

extension HandoutDiagnostic {
  /// The complaint at its row, where it has no place in any file. Which other files a row needs says what the row asks for,
  /// so they are shown only where the row's own words are.
  func located(in row: BatchRow) -> HandoutDiagnostic {
    var diagnostic = diagnostic
    if line == 0, file == "handout" {
      diagnostic.place = row.place
    } else if file != row.place.file, file != row.sharedClinic {
      diagnostic.place.origin = .chosenByRequest
    }
    return HandoutDiagnostic(diagnostic)
  }
}
