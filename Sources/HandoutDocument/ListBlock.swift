package import HandoutGeometry

/// A list: bullets, numbers or boxes to tick, with hanging text.
package struct ListBlock: Hashable, Sendable {
  /// What stands before an item.
  package enum Marker: Hashable, Sendable {
    case bullet
    /// Numbers counting up from 1, set in this style.
    case number(TextStyle)
    /// The same without a full stop, at the start edge.
    case numeral(TextStyle)
    case checkBox(CheckBox)
  }

  /// The items, in order.
  package var items: [[Inline]]
  package var marker: Marker
  /// How far the text hangs in from the marker.
  package var indent: Length
  /// The space between items.
  package var gap: Length
  /// The fewest items on each of two pages where the list is parted, if it has as many.
  package var leastTogether: Int

  package init(items: [[Inline]], marker: Marker, indent: Length, gap: Length, leastTogether: Int = 1) {
    self.items = items
    self.marker = marker
    self.indent = indent
    self.gap = gap
    self.leastTogether = leastTogether
  }
}
