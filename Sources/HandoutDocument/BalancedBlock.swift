package import HandoutGeometry

/// A text that runs through columns of equal width and about equal height.
package struct BalancedBlock: Hashable, Sendable {
  package var content: StackBlock
  package var columns: Int
  /// The room between columns.
  package var gap: Length
  /// Whether one column is taken where that is lower: items that need two lines in a column and one in the whole width.
  package var mayBeSingle: Bool

  package init(content: StackBlock, columns: Int, gap: Length, mayBeSingle: Bool = false) {
    self.content = content
    self.columns = columns
    self.gap = gap
    self.mayBeSingle = mayBeSingle
  }
}
