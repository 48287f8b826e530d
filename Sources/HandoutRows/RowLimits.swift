/// What a list of patients may hold at most.
package enum RowLimits {
  /// The most rows of one list.
  package static let rows = 1_000_000
  /// The most bytes of one row.
  package static let rowBytes = 1_048_576
  /// The most bytes of one cell of a table.
  package static let cellBytes = 65_536
}
