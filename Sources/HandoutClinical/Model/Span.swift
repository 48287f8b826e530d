/// A range of whole numbers as content writes it: weeks 1 to 2, once to twice a day.
package struct Span: Hashable, Sendable {
  package var from: Int
  /// At least `from`.
  package var to: Int

  package init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}
