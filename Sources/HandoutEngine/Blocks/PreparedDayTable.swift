import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A table to fill in, a row a day. Weeks stay whole; the heads are repeated where it goes on.
struct PreparedDayTable: RowBlock {
  /// The head of an exercise's column.
  struct Head: Sendable {
    var number: BrokenText
    var name: BrokenText
  }

  /// The days of a week.
  struct Week: Sendable {
    var label: BrokenText
    var number: BrokenText
    var spoken: String
    var days: [BrokenText]
  }

  /// The words that stand in all parts of the table.
  struct Heads: Sendable {
    var exercises: [Head]
    var pain: BrokenText
    var notes: BrokenText
  }

  let path: BlockPath
  let heads: Heads
  let weeks: [Week]
  /// The widest date of all weeks, those on other pages too.
  let widestDay: Length
  let emptyCell: String
  let look: DayTableBlock.Look
  /// Whether the table began on an earlier page.
  let isOpen: Bool

  var rowCount: Int { weeks.count }

  func contentWidths() -> ContentWidths {
    let fixed = weekWidth + dayWidth + painWidth + look.notes
    let count = Double(heads.exercises.count)
    return ContentWidths(smallest: fixed + look.leastCell * count, natural: fixed + look.greatestCell * count)
  }

  func fit(in region: Region) -> Fit {
    guard let first = weeks.first else { return .empty }
    let grid = grid(width: region.size.width, region: region)
    guard grid.cell + .pt(0.01) >= look.leastCell else {
      return .none(reason: "A column is \(grid.cell) wide; \(look.leastCell) are needed to write in.")
    }
    var height = grid.headHeight
    var count = 0
    for week in weeks {
      let next = height + (count == 0 ? .zero : look.weekGap) + grid.rowHeight * Double(week.days.count)
      guard next <= region.size.height + .pt(0.01) else { break }
      height = next
      count += 1
    }
    guard count > 0 else {
      let needed = grid.headHeight + grid.rowHeight * Double(first.days.count)
      return .none(reason: "A week is \(needed) high and \(region.size.height) are left.")
    }
    let frame = frame(weeks: weeks.prefix(count), grid: grid, size: Size(width: region.size.width, height: height))
    guard count < weeks.count else { return .all(frame) }
    return .part(
      frame,
      rest: PreparedDayTable(
        path: path, heads: heads, weeks: Array(weeks[count...]), widestDay: widestDay, emptyCell: emptyCell, look: look,
        isOpen: true))
  }

  /// The widths and heights of the grid.
  private struct Grid {
    var day: Length
    var cell: Length
    var pain: Length
    var hasNames: Bool
    var headHeight: Length
    var rowHeight: Length
  }

  private var weekWidth: Length {
    max(look.week, (weeks.map(\.label.widths.natural).max() ?? .zero) + look.room.label)
  }

  private var dayWidth: Length { widestDay + look.room.label * 2 }

  /// The room that parts two names.
  private var nameRoom: Length { look.room.label / 2 }

  private var painWidth: Length { max(heads.pain.widths.smallest + look.room.label, look.pain) }

  /// The columns of exercises are as wide as their names need, and no wider than leaves the room for notes.
  private func grid(width: Length, region: Region) -> Grid {
    let count = Double(max(heads.exercises.count, 1))
    let most = (width - weekWidth - dayWidth - painWidth - look.notes) / count
    let names = (heads.exercises.map(\.name.widths.smallest).max() ?? .zero) + nameRoom
    let cell = min(max(look.greatestCell, names), most)
    let hasNames = names <= cell + .pt(0.01)
    let nameHeights = hasNames ? heads.exercises.map { $0.name.height(width: cell - nameRoom) } : []
    let exercise = look.discSize + (nameHeights.max() ?? .zero)
    let growth = region.rowGrowth.clamped(to: 0...1)
    return Grid(
      day: dayWidth, cell: cell, pain: painWidth, hasNames: hasNames,
      headHeight: max(exercise, heads.pain.height(width: painWidth)) + look.room.head,
      rowHeight: look.rowHeight + (look.greatestRowHeight - look.rowHeight) * growth)
  }

  private func frame(weeks: ArraySlice<Week>, grid: Grid, size: Size) -> Frame {
    var frame = Frame(size: size, label: path.description, isRepeat: isOpen)
    var top = grid.headHeight
    for week in weeks {
      addLines(of: week, top: top, grid: grid, to: &frame)
      top += grid.rowHeight * Double(week.days.count) + look.weekGap
    }
    for (index, _) in heads.exercises.enumerated() { addDisc(index, grid: grid, to: &frame) }
    frame.begin(StructureElement(.table))
    addHeads(grid: grid, to: &frame)
    top = grid.headHeight
    for week in weeks {
      for index in week.days.indices {
        addRow(index, of: week, top: top + grid.rowHeight * Double(index), weekTop: top, grid: grid, to: &frame)
      }
      top += grid.rowHeight * Double(week.days.count) + look.weekGap
    }
    frame.end()
    return frame
  }
}

extension PreparedDayTable {
  private func left(ofExercise index: Int, _ grid: Grid) -> Length {
    weekWidth + grid.day + grid.cell * Double(index)
  }

  private func addDisc(_ index: Int, grid: Grid, to frame: inout Frame) {
    let box = Rect(
      origin: Point(x: left(ofExercise: index, grid) + (grid.cell - look.discSize) / 2, y: .zero),
      size: Size(width: look.discSize, height: look.discSize))
    frame.addArtifact(Shape(path: .rectangle(box, radius: look.discSize / 2), fill: look.discColor))
  }

  private func addHeads(grid: Grid, to frame: inout Frame) {
    frame.begin(StructureElement(.tableRow))
    for _ in 0..<2 {
      frame.begin(StructureElement(.tableCell))
      frame.end()
    }
    for (index, head) in heads.exercises.enumerated() {
      let left = left(ofExercise: index, grid)
      frame.begin(StructureElement(.tableHeader(.column)))
      let inSpans = head.name.isBilingual
      let middle = Point(x: left, y: (look.discSize - head.number.leading) / 2)
      frame.add(head.number, at: middle, width: grid.cell, alignment: .center, inSpans: inSpans)
      if grid.hasNames {
        frame.add(
          head.name, at: Point(x: left + nameRoom / 2, y: look.discSize), width: grid.cell - nameRoom,
          alignment: .center, inSpans: inSpans)
      }
      frame.end()
    }
    let painLeft = left(ofExercise: heads.exercises.count, grid)
    addHead(heads.pain, left: painLeft, width: grid.pain, grid: grid, to: &frame)
    let notesLeft = painLeft + grid.pain
    addHead(heads.notes, left: notesLeft, width: frame.size.width - notesLeft, grid: grid, to: &frame)
    frame.end()
  }

  /// A head of one text, at the foot of the heads.
  private func addHead(_ text: BrokenText, left: Length, width: Length, grid: Grid, to frame: inout Frame) {
    frame.begin(StructureElement(.tableHeader(.column)))
    let top = grid.headHeight - look.room.head - text.height(width: width)
    frame.add(text, at: Point(x: left, y: max(top, .zero)), width: width, alignment: .center)
    frame.end()
  }

  /// A day: its week and its date are its heads. The week is drawn once and said each time.
  private func addRow(
    _ index: Int, of week: Week, top: Length, weekTop: Length, grid: Grid, to frame: inout Frame
  ) {
    frame.begin(StructureElement(.tableRow))
    frame.begin(StructureElement(.tableHeader(.row), alternateText: index == 0 ? nil : week.spoken))
    if index == 0 { addWeek(week, top: weekTop, grid: grid, to: &frame) }
    frame.end()
    let day = week.days[index]
    frame.begin(StructureElement(.tableHeader(.row)))
    frame.add(
      day, at: Point(x: weekWidth + look.room.label, y: top + (grid.rowHeight - day.leading) / 2),
      width: grid.day - look.room.label)
    frame.end()
    for _ in 0..<(heads.exercises.count + 2) {
      frame.begin(StructureElement(.tableCell, alternateText: emptyCell))
      frame.end()
    }
    frame.end()
  }

  /// "Week" above its number, in the middle of its days.
  private func addWeek(_ week: Week, top: Length, grid: Grid, to frame: inout Frame) {
    let inSpans = week.label.isBilingual
    let label = week.label.height(width: weekWidth)
    let height = grid.rowHeight * Double(week.days.count)
    let first = top + (height - label - week.number.leading) / 2
    frame.add(week.label, at: Point(x: .zero, y: first), width: weekWidth, alignment: .center, inSpans: inSpans)
    frame.add(
      week.number, at: Point(x: .zero, y: first + label), width: weekWidth, alignment: .center, inSpans: inSpans)
  }

  /// The grid to write in, drawn before the table so that no element holds it.
  private func addLines(of week: Week, top: Length, grid: Grid, to frame: inout Frame) {
    let height = grid.rowHeight * Double(week.days.count)
    let right = frame.size.width
    frame.addArtifact(
      Shape(
        path: .rectangle(
          Rect(origin: Point(x: .zero, y: top), size: Size(width: weekWidth, height: height))), fill: look.weekFill))
    var path = Path()
    for row in 1..<max(week.days.count, 1) {
      let y = top + grid.rowHeight * Double(row)
      path.move(to: Point(x: weekWidth, y: y))
      path.line(to: Point(x: right, y: y))
    }
    let columns = (0...heads.exercises.count).map { left(ofExercise: $0, grid) }
    for x in [weekWidth] + columns + [left(ofExercise: heads.exercises.count, grid) + grid.pain] {
      path.move(to: Point(x: x, y: top))
      path.line(to: Point(x: x, y: top + height))
    }
    frame.addArtifact(Shape(path: path, stroke: Stroke(color: look.lineColor, width: look.thickness)))
    let half = look.frameThickness / 2
    let outer = Rect(origin: Point(x: .zero, y: top), size: Size(width: right, height: height))
    frame.addArtifact(
      Shape(
        path: .rectangle(outer.inset(by: Insets(all: half))),
        stroke: Stroke(color: look.lineColor, width: look.frameThickness)))
  }
}
