import HandoutInput

/// One column that a list of patients may have.
package struct RowColumn: Hashable, Sendable {
  /// How a header names the column. Parts in angle brackets stand for any id: `dose.<exercise>.reps`.
  package let name: String
  /// What a cell of the column holds.
  package let kind: Kind
  /// What the column means, in one sentence without a full stop.
  package let meaning: String
  /// Whether a table without the column is refused.
  package let isNeeded: Bool
  /// The column that does in place of a needed one; nil for none.
  package let substitute: String?
  /// Whether an empty cell is worth a look where the table has the column.
  package let isMissed: Bool

  /// What a cell holds.
  package enum Kind: String, Sendable {
    /// One value: text, a number, a date or an id.
    case value
    /// Ids with spaces or commas between them.
    case list
  }

  package init(
    _ name: String, _ kind: Kind = .value, meaning: String, isNeeded: Bool = false, substitute: String? = nil,
    isMissed: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.isNeeded = isNeeded
    self.substitute = substitute
    self.isMissed = isMissed
  }

  /// The parts of the name between its dots.
  var parts: [Substring] { name.split(separator: ".", omittingEmptySubsequences: false) }

  /// A header of this column as complaints name it: an id in it is a value.
  func label(for header: String) -> Message {
    zip(parts, header.split(separator: ".", omittingEmptySubsequences: false))
      .map { Self.isPlaceholder($0) ? Message(value: String($1)) : Message(words: String($1)) }.joined(separator: ".")
  }

  /// Whether a part of a name stands for any id.
  static func isPlaceholder(_ part: Substring) -> Bool { part.hasPrefix("<") && part.hasSuffix(">") }
}
