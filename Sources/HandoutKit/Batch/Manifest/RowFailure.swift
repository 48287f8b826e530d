/// Why a row has no file, without a word of what the row says.
package struct RowFailure: Hashable, Sendable {
  /// The kinds of failure.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The row cannot be read: a ragged line, a control character, broken JSON.
    case unreadable
    /// The row is read and something in it is wrong: an unknown id, a ruled-out exercise, a letter that no font has.
    case content
    /// An earlier row has the same id.
    case duplicateId = "duplicate-id"
    /// An earlier row has the same file name.
    case duplicateName = "duplicate-name"
    /// The file is there already, and was not to be replaced.
    case fileExists = "file-exists"
    /// Writing failed.
    case writing
    /// A mistake of the program.
    case program
  }

  /// What kind of failure it is.
  package let reason: Reason
  /// The line of the list that the first complaint points at, from 1; nil where it points at none.
  package let line: Int?
  /// The column of that line, from 1; nil where the complaint points at none.
  package let column: Int?

  package init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
