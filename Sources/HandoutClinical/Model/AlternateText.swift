/// What an exercise's pictures show, for readers who cannot see them.
package struct AlternateText: Hashable, Sendable {
  package var start: String
  /// Nil where the start position is the whole exercise.
  package var end: String?

  package init(start: String, end: String?) {
    self.start = start
    self.end = end
  }
}
