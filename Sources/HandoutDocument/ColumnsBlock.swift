package import HandoutGeometry

/// Blocks side by side in columns, each read to its end before the next. Never split unless no page could hold it:
/// then they follow one another.
package struct ColumnsBlock: Hashable, Sendable {
  package var columns: [Block]
  /// The room between columns.
  package var gap: Length
  /// Whether the columns may run on in the next region, balanced here and there, rather than leave much of this one empty.
  package var mayRunOn: Bool
  /// How the columns share the width, by their ratio; nil for equal widths.
  package var shares: [Double]?

  package init(columns: [Block], gap: Length, mayRunOn: Bool = false, shares: [Double]? = nil) {
    self.columns = columns
    self.gap = gap
    self.mayRunOn = mayRunOn
    self.shares = shares
  }
}
