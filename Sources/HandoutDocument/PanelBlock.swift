package import HandoutGeometry

/// A block in a box. Never split unless no page could hold it.
package struct PanelBlock: Hashable, Sendable {
  package var content: Block
  package var style: BoxStyle
  /// The room between the box and its content.
  package var insets: Insets

  package init(content: Block, style: BoxStyle, insets: Insets) {
    self.content = content
    self.style = style
    self.insets = insets
  }
}
