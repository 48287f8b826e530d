/// How a piece of a file is written.
package enum PieceForm: Sendable {
  /// One YAML document.
  case document
  /// One entry of a top-level YAML list, with its hyphen in the first column.
  case listItem
  /// One JSON value, strictly by RFC 8259.
  case json
}
