/// One cell of a table that holds something.
package struct TableCell: Sendable {
  /// The keys that lead to the value: one for a plain column, more for `dose.bridge.reps`.
  package let keys: [String]
  /// The column's header, as complaints name it.
  package let header: Message
  /// What the cell holds; an empty cell is left out instead.
  package let content: Content
  /// The line of the file on which the content starts.
  package let line: Int
  /// The column of the file, in Unicode scalars from 1, at which the content starts.
  package let column: Int

  /// What a cell holds.
  package enum Content: Sendable {
    /// A single value.
    case value(String)
    /// The entries of a list, each with its place.
    case list([(text: String, line: Int, column: Int)])
    /// A value that cannot be taken, of which the row complains already.
    case unreadable
  }

  package init(keys: [String], header: Message, content: Content, line: Int, column: Int) {
    self.keys = keys
    self.header = header
    self.content = content
    self.line = line
    self.column = column
  }
}
