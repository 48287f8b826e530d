package import HandoutGeometry

/// A table to fill in: a row a day, a column an exercise, then pain and notes; a frame around each week. Whole weeks go to the next page, under
/// repeated heads.
package struct DayTableBlock: Hashable, Sendable {
  /// The head of an exercise's column.
  package struct Head: Hashable, Sendable {
    /// The number in the disc.
    package var number: [Inline]
    /// The name below it, where the columns are wide enough for names.
    package var name: [Inline]

    package init(number: [Inline], name: [Inline]) {
      self.number = number
      self.name = name
    }
  }

  /// Seven days, or fewer in the last week.
  package struct Week: Hashable, Sendable {
    /// "Week" above its number.
    package var label: [Inline]
    package var number: [Inline]
    /// What a screen reader says for the week on each of its days.
    package var spoken: String
    package var days: [[Inline]]

    package init(label: [Inline], number: [Inline], spoken: String, days: [[Inline]]) {
      self.label = label
      self.number = number
      self.spoken = spoken
      self.days = days
    }
  }

  /// How the table looks.
  package struct Look: Hashable, Sendable {
    /// The width of the column of weeks.
    package var week: Length
    package var weekFill: Color
    /// The room between two weeks.
    package var weekGap: Length
    /// The diameter of the number discs.
    package var discSize: Length
    package var discColor: Color
    /// How narrow and how wide the column of an exercise may be.
    package var leastCell: Length
    package var greatestCell: Length
    /// The least widths of the columns of pain and of notes.
    package var pain: Length
    package var notes: Length
    /// The least and the greatest height of a row.
    package var rowHeight: Length
    package var greatestRowHeight: Length
    package var lineColor: Color
    package var thickness: Length
    /// The thickness of the frame around a week.
    package var frameThickness: Length
    package var room: TableBlock.Room

    package init(
      week: Length, weekFill: Color, weekGap: Length, discSize: Length, discColor: Color, leastCell: Length,
      greatestCell: Length, pain: Length, notes: Length, rowHeight: Length, greatestRowHeight: Length, lineColor: Color,
      thickness: Length, frameThickness: Length, room: TableBlock.Room
    ) {
      self.week = week
      self.weekFill = weekFill
      self.weekGap = weekGap
      self.discSize = discSize
      self.discColor = discColor
      self.leastCell = leastCell
      self.greatestCell = greatestCell
      self.pain = pain
      self.notes = notes
      self.rowHeight = rowHeight
      self.greatestRowHeight = greatestRowHeight
      self.lineColor = lineColor
      self.thickness = thickness
      self.frameThickness = frameThickness
      self.room = room
    }
  }

  package var heads: [Head]
  package var pain: [Inline]
  package var notes: [Inline]
  package var weeks: [Week]
  /// What a screen reader says for an empty cell.
  package var emptyCell: String
  package var look: Look

  package init(
    heads: [Head], pain: [Inline], notes: [Inline], weeks: [Week], emptyCell: String, look: Look
  ) {
    self.heads = heads
    self.pain = pain
    self.notes = notes
    self.weeks = weeks
    self.emptyCell = emptyCell
    self.look = look
  }
}
