import HandoutInput

/// What the writer of a list says of its headers.
package struct ColumnMapping: Hashable, Sendable {
  /// The column that a header stands for, by the folded header; nil for a header that is left out.
  package private(set) var names: [String: String?] = [:]
  /// Whether headers that nobody knows are left out.
  package var ignoresUnknown = false

  package init() {}

  /// Says what a header stands for; nil leaves it out.
  package mutating func set(_ header: String, to column: String?) {
    names.updateValue(column, forKey: NameFold.folded(header))
  }
}
