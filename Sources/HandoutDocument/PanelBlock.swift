package import HandoutGeometry

/// A block in a box. Never split unless no page could hold it, or it has a heading that may stand on each page.
package struct PanelBlock: Hashable, Sendable {
  /// A heading that stands above each part of a box that runs on over pages: what the list below it is about.
  package struct Heading: Hashable, Sendable {
    package var text: TextBlock
    /// The room between the heading and the content.
    package var gap: Length

    package init(text: TextBlock, gap: Length) {
      self.text = text
      self.gap = gap
    }
  }

  package var content: Block
  package var style: BoxStyle
  /// The room between the box and its content.
  package var insets: Insets
  /// The heading of a box that may run on; nil for one that may not.
  package var heading: Heading?

  package init(content: Block, style: BoxStyle, insets: Insets, heading: Heading? = nil) {
    self.content = content
    self.heading = heading
    self.style = style
    self.insets = insets
  }
}
