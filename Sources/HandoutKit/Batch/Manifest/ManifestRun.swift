/// The lines of one run: its header, its rows in the order in which they were finished, and its summary.
package struct ManifestRun: Sendable {
  /// What the run's files were made with.
  package let header: ManifestHeader
  /// What became of the rows; a row may stand here more than once, and the last line counts.
  package internal(set) var rows: [ManifestRow] = []
  /// The end of a run that went through its whole list; nil for one that was broken off.
  package internal(set) var summary: ManifestSummary?

  package init(header: ManifestHeader, rows: [ManifestRow] = [], summary: ManifestSummary? = nil) {
    self.header = header
    self.rows = rows
    self.summary = summary
  }

  /// The last line of each row, in the order of their numbers.
  package var latest: [ManifestRow] {
    var last: [Int: ManifestRow] = [:]
    for row in rows { last[row.row.number] = row }
    return last.values.sorted { $0.row.number < $1.row.number }
  }
}
