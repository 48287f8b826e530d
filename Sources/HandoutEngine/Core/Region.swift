package import HandoutGeometry

/// The room a block is offered.
package struct Region: Hashable, Sendable {
  /// The room that is left here.
  package var size: Size
  /// The height of a fresh page or column.
  package var full: Length
  /// Whether the block may answer that it would rather go on in a fresh region.
  package var canAdvance: Bool
  /// How far pictures have grown: 0 is their least height, 1 their greatest.
  package var pictureGrowth: Double
  /// The share of the room between blocks that is kept: 1 as designed, less where that saves a page.
  package var spacing: Double
  /// How far rows to write in have grown: 0 is their least height, 1 their greatest.
  package var rowGrowth: Double
  /// Room to add to each row of a block of rows.
  package var stretch: Length
  /// The share of a page that must be filled before a block that may be split goes on whole in the next region; 0 for none.
  package var leastFilled: Double
  /// The places of the cards, from 0, that take a whole row.
  package var wideCards: Set<Int>

  package init(
    size: Size, full: Length, canAdvance: Bool, pictureGrowth: Double = 0, spacing: Double = 1, rowGrowth: Double = 0,
    stretch: Length = .zero, leastFilled: Double = 0, wideCards: Set<Int> = []
  ) {
    self.size = size
    self.full = full
    self.canAdvance = canAdvance
    self.pictureGrowth = pictureGrowth
    self.spacing = spacing
    self.rowGrowth = rowGrowth
    self.stretch = stretch
    self.leastFilled = leastFilled
    self.wideCards = wideCards
  }

  /// Whether a page that ended here would look half empty.
  var isTooMuchToLeave: Bool { leastFilled > 0 && size.height > full * (1 - leastFilled) }

  /// The same region with another width.
  func with(width: Length) -> Region {
    var region = self
    region.size.width = width
    return region
  }

  /// The same region with another height.
  func with(height: Length) -> Region {
    var region = self
    region.size.height = height
    return region
  }

  /// The same width with no end: for asking how high a block is.
  func boundless(width: Length) -> Region {
    Region(
      size: Size(width: width, height: .unbounded), full: .unbounded, canAdvance: false,
      pictureGrowth: pictureGrowth, spacing: spacing, rowGrowth: rowGrowth, stretch: stretch)
  }

  /// The region inside insets.
  func inset(by insets: Insets) -> Region {
    var region = self
    region.size.width -= insets.horizontal
    region.size.height -= insets.vertical
    region.full -= insets.vertical
    return region
  }
}
