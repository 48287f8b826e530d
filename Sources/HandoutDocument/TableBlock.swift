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

  /// The head above the labels; empty leaves the corner white.
  package var corner: [Inline]
  /// The heads of the empty columns.
  package var heads: [[Inline]]
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
    corner: [Inline], heads: [[Inline]], labels: [[Inline]], labelShare: Double, rowHeight: Length, lineColor: Color,
    thickness: Length, emptyCell: String, room: Room, greatestRowHeight: Length? = nil, columns: Int? = nil
  ) {
    self.corner = corner
    self.heads = heads
    self.columns = columns ?? heads.count
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
