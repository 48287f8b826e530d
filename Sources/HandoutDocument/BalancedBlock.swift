package import HandoutGeometry

/// A text that runs through columns of equal width and about equal height.
package struct BalancedBlock: Hashable, Sendable {
  package var content: StackBlock
  package var columns: Int
  /// The room between columns.
  package var gap: Length

  package init(content: StackBlock, columns: Int, gap: Length) {
    self.content = content
    self.columns = columns
    self.gap = gap
  }
}
