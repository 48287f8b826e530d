/// What became of one row.
package struct ManifestRow: Equatable, Sendable {
  /// How a row ended.
  package enum Outcome: Hashable, Sendable {
    case done(FinishedFile)
    case failed(RowFailure)
  }

  /// Which row it is.
  package let row: RowIdentity
  /// The keyed hash of what the row says (`RowInputKey`), nil where the row could not be read or manifests were merged.
  package let input: String?
  /// How the row ended.
  package let outcome: Outcome

  package init(row: RowIdentity, input: String?, outcome: Outcome) {
    self.row = row
    self.input = input
    self.outcome = outcome
  }

  /// The file, where there is one.
  package var file: FinishedFile? { if case .done(let file) = outcome { file } else { nil } }

  /// Why there is no file, where there is none.
  package var failure: RowFailure? { if case .failed(let failure) = outcome { failure } else { nil } }
}
