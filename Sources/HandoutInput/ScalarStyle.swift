/// How a single value is written, which decides what it may be read as.
enum ScalarStyle: Sendable {
  /// Without quotes: it can be a number, a truth value, nothing or text, and must not look like another of them.
  case plain
  /// In quotes or as a block: always text.
  case quoted
  /// A table's cell, which has no quotes to tell text from numbers: whatever the decoder asks for.
  case cell
}
