package import HandoutGeometry

/// A row of numbered cells in zones, with a sign and a sentence under each zone.
package struct ScaleBlock: Hashable, Sendable {
  /// A run of cells that mean the same.
  package struct Zone: Hashable, Sendable {
    /// How many cells the zone covers.
    package var count: Int
    package var fill: Color
    package var sign: Sign
    package var text: [Inline]

    package init(count: Int, fill: Color, sign: Sign, text: [Inline]) {
      self.count = count
      self.fill = fill
      self.sign = sign
      self.text = text
    }
  }

  /// The numbers, from the lowest.
  package var cells: [[Inline]]
  /// The zones, from the lowest; together they cover every cell.
  package var zones: [Zone]
  package var cellHeight: Length
  /// The radius of the outer corners.
  package var radius: Length
  /// The room between the cells and the sentences.
  package var gap: Length
  /// The room between two sentences.
  package var textRoom: Length

  package init(
    cells: [[Inline]], zones: [Zone], cellHeight: Length, radius: Length, gap: Length, textRoom: Length
  ) {
    self.cells = cells
    self.zones = zones
    self.cellHeight = cellHeight
    self.radius = radius
    self.gap = gap
    self.textRoom = textRoom
  }
}
