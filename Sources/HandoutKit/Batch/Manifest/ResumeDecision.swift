/// What a resumed run does with a row.
package enum ResumeDecision: Equatable, Sendable {
  /// The file is there and whole: write this line and make nothing.
  case keep(ManifestRow)
  /// Make the file.
  case make(MakeReason)
  /// Leave the row alone: it was never tried, and only failed rows are wanted.
  case passOver

  /// Why a file is made.
  package enum MakeReason: String, CaseIterable, Hashable, Sendable {
    /// No run has finished the row.
    case new
    /// The row failed before.
    case failed
    /// The files were made with other settings.
    case settings
    /// The row says something else than before.
    case row
    /// The file would have another name now.
    case name
    /// The file is gone.
    case missing
    /// The file holds other bytes than were written.
    case changed
  }
}
