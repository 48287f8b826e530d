package import HandoutGeometry

/// A table to write in: a row of heads, a first column of labels, empty cells. Whole rows go to the next page, under repeated heads.
package struct TableBlock: Hashable, Sendable {
  /// The room around the words of a table.
  package struct Room: Hashable, Sendable {
    /// Between labels and cells.
    package var label: Length
    /// Above and below a label, together.
    package var row: Length
    /// Below the heads, and at least between two of them.
    package var head: Length

    package init(label: Length, row: Length, head: Length) {
      self.label = label
      self.row = row
      self.head = head
    }
  }

  /// The heads of the empty columns.
  package struct Heads: Hashable, Sendable {
    package var texts: [[Inline]]
    /// Where the columns are days of a program: the first of them, from 0. Their words are then each patient's own, and make no other table.
    package var firstDay: Int?

    package init(_ texts: [[Inline]], firstDay: Int? = nil) {
      self.texts = texts
      self.firstDay = firstDay
    }

    package static func == (one: Heads, other: Heads) -> Bool {
      one.firstDay == other.firstDay
        && (one.firstDay == nil ? one.texts == other.texts : one.texts.count == other.texts.count)
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(firstDay)
      hasher.combine(texts.count)
      if firstDay == nil { hasher.combine(texts) }
    }
  }

  /// The head above the labels; empty leaves the corner white.
  package var corner: [Inline]
  package var heads: Heads
  /// For how many empty columns there is room: tables below each other have cells of one width.
  package var columns: Int
  /// The labels of the rows.
  package var labels: [[Inline]]
  /// The share of the width that the labels take, 0 to 1.
  package var labelShare: Double
  /// The least height of a row.
  package var rowHeight: Length
  /// The height to which rows may grow where there is room.
  package var greatestRowHeight: Length
  package var lineColor: Color
  /// The width of the lines.
  package var thickness: Length
  /// What a screen reader says for an empty cell.
  package var emptyCell: String
  package var room: Room

  package init(
    corner: [Inline], heads: Heads, labels: [[Inline]], labelShare: Double, rowHeight: Length, lineColor: Color,
    thickness: Length, emptyCell: String, room: Room, greatestRowHeight: Length? = nil, columns: Int? = nil
  ) {
    self.corner = corner
    self.heads = heads
    self.columns = columns ?? heads.texts.count
    self.labels = labels
    self.labelShare = labelShare
    self.rowHeight = rowHeight
    self.greatestRowHeight = greatestRowHeight ?? rowHeight
    self.lineColor = lineColor
    self.thickness = thickness
    self.emptyCell = emptyCell
    self.room = room
  }
}
