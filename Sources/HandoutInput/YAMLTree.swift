/// A parsed file as plain values: what stands where, before anyone asks what it means.
struct YAMLTree: Sendable {
  /// The line, from 1.
  var line: Int
  /// The column in Unicode scalars, from 1.
  var column: Int
  var content: Content

  /// What a node holds.
  enum Content: Sendable {
    /// A single value.
    case scalar(String, ScalarStyle)
    case sequence([YAMLTree])
    case mapping([Entry])
    /// Stands for a value that was missing or refused, and was reported already.
    case absent
  }

  /// A key with its value.
  struct Entry: Sendable {
    var key: String
    /// What complaints call the value where that is not the key: the header of a table's column.
    var label: Message?
    /// Where the key stands.
    var line: Int
    var column: Int
    var value: YAMLTree
  }
}
