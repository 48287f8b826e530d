package import HandoutGeometry

/// The paper and its fixed parts.
package struct PageSetup: Hashable, Sendable {
  package var size: Size
  package var margins: Insets
  /// The height kept for a running head of one line, its space below included; further lines come on top.
  package var headHeight: Length
  /// The same on the first page.
  package var firstHeadHeight: Length
  /// The height kept for a running foot of one line, its space above included; further lines come on top.
  package var footHeight: Length
  /// The least room between the content of the last page and what stands at its foot.
  package var lastGap: Length

  package init(
    size: Size, margins: Insets, headHeight: Length, firstHeadHeight: Length, footHeight: Length, lastGap: Length
  ) {
    self.size = size
    self.margins = margins
    self.headHeight = headHeight
    self.firstHeadHeight = firstHeadHeight
    self.footHeight = footHeight
    self.lastGap = lastGap
  }
}
