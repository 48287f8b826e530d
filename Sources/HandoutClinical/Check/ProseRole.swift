/// What a text is for, which decides its limits.
enum ProseRole: Hashable {
  /// A start position or step: short sentences, low grade.
  case step
  /// A line of the warning box.
  case redFlag
  /// Everything else that a patient reads.
  case other
  /// Text for readers who cannot see the picture; not part of the printed page's grade.
  case alternate
  /// A name or heading: no sentence.
  case name
}
