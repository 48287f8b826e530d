package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// A table to write in. Rows stay whole; the heads are repeated where it goes on.
package struct PreparedTable: PreparedBlock {
  package let path: BlockPath
  let corner: BrokenText
  let heads: [BrokenText]
  /// Where the columns are days: the first of them, from 0.
  let firstDay: Int?
  /// For how many empty columns there is room.
  let columns: Int
  let labels: [BrokenText]
  let labelShare: Double
  let rowHeight: Length
  let greatestRowHeight: Length
  let lineColor: Color
  let thickness: Length
  let emptyCell: String
  let room: TableBlock.Room
  /// Whether the table's element was begun on an earlier page.
  let isOpen: Bool

  package func contentWidths() -> ContentWidths {
    let label = labels.reduce(corner.widths) { $0.union($1.widths) }
    let head = heads.reduce(ContentWidths.zero) { $0.union($1.widths) }
    let count = Double(columns)
    return ContentWidths(
      smallest: label.smallest + head.smallest * count, natural: label.natural + head.natural * count)
  }

  /// The widths and heights of the grid.
  private struct Grid {
    var labelWidth: Length
    var cellWidth: Length
    var headHeight: Length
    var rowHeights: [Length]
  }

  package func fit(in region: Region) -> Fit {
    let growth = region.rowGrowth.clamped(to: 0...1)
    let grid = grid(width: region.size.width, rowHeight: rowHeight + (greatestRowHeight - rowHeight) * growth)
    var height = grid.headHeight
    var count = 0
    for rowHeight in grid.rowHeights {
      guard height + rowHeight <= region.size.height + .pt(0.01) else { break }
      height += rowHeight
      count += 1
    }
    // One row alone under the heads is no table yet; neither is one row alone after them.
    if count < labels.count {
      let pair = min(count, labels.count - 2)
      guard pair >= 2 || !region.canAdvance else {
        return .none(reason: "The table does not begin in the \(region.size.height) that are left.")
      }
      if pair >= 2 { count = pair }
    }
    guard count > 0 else {
      return .none(reason: "No row of the table fits into \(region.size.height).")
    }
    let frame = frame(rows: count, grid: grid, width: region.size.width)
    guard count < labels.count else { return .all(frame) }
    let rest = PreparedTable(
      path: path, corner: corner, heads: heads, firstDay: firstDay, columns: columns, labels: Array(labels[count...]),
      labelShare: labelShare, rowHeight: rowHeight, greatestRowHeight: greatestRowHeight, lineColor: lineColor,
      thickness: thickness,
      emptyCell: emptyCell, room: room, isOpen: true)
    return .part(frame, rest: rest)
  }

  private func grid(width: Length, rowHeight: Length) -> Grid {
    let widestLabel = labels.map(\.widths.natural).max() ?? .zero
    // No head is broken inside a word for the sake of a label on one line.
    let count = Double(max(columns, 1))
    let heads = ((self.heads.map(\.widths.smallest).max() ?? .zero) + room.head) * count
    let least = labels.map(\.widths.smallest).max() ?? .zero
    let labelWidth = min(widestLabel + room.label, width * labelShare, max(width - heads, least + room.label))
    let cellWidth = (width - labelWidth) / count
    let highest = self.heads.map { $0.height(width: headWidth(in: cellWidth)) }.max() ?? .zero
    let headHeight = max(highest, corner.height(width: labelWidth))
    let heights = labels.map { max(rowHeight, $0.height(width: labelWidth - room.row) + room.row) }
    return Grid(labelWidth: labelWidth, cellWidth: cellWidth, headHeight: headHeight + room.head, rowHeights: heights)
  }

  private func frame(rows count: Int, grid: Grid, width: Length) -> Frame {
    let heights = grid.rowHeights.prefix(count)
    let height = heights.reduce(grid.headHeight, +)
    var frame = Frame(size: Size(width: width, height: height), label: path.description, isRepeat: isOpen)
    addLines(heights: Array(heights), grid: grid, to: &frame)
    frame.begin(StructureElement(.table))
    addHeads(grid: grid, to: &frame)
    var top = grid.headHeight
    for (label, rowHeight) in zip(labels, heights) {
      addRow(label, top: top, height: rowHeight, grid: grid, to: &frame)
      top += rowHeight
    }
    frame.end()
    return frame
  }

  private func addHeads(grid: Grid, to frame: inout Frame) {
    frame.begin(StructureElement(.tableRow))
    frame.begin(StructureElement(corner.isEmpty ? .tableCell : .tableHeader(.column)))
    frame.add(corner, at: .zero, width: grid.labelWidth)
    frame.end()
    for (index, head) in heads.enumerated() {
      frame.begin(StructureElement(.tableHeader(.column)))
      let left = grid.labelWidth + grid.cellWidth * Double(index)
      let width = headWidth(in: grid.cellWidth)
      let origin = Point(x: left + (grid.cellWidth - width) / 2, y: .zero)
      if let firstDay {
        let size = Size(width: width, height: grid.headHeight - room.head)
        frame.add(Frame(day: firstDay + index, head, size: size), at: origin)
      } else {
        frame.add(head, at: origin, width: width, alignment: .center)
      }
      frame.end()
    }
    frame.end()
  }

  /// The width at which heads are broken: words that would stand too near to those of the next column stand one below the other.
  private func headWidth(in cell: Length) -> Length {
    max(cell - room.head * 2, min(heads.map(\.widths.smallest).max() ?? .zero, cell))
  }

  private func addRow(_ label: BrokenText, top: Length, height: Length, grid: Grid, to frame: inout Frame) {
    let width = grid.labelWidth - room.row
    frame.begin(StructureElement(.tableRow))
    frame.begin(StructureElement(.tableHeader(.row)))
    let textHeight = label.height(width: width)
    frame.add(label, at: Point(x: .zero, y: top + (height - textHeight) / 2), width: width)
    frame.end()
    for _ in heads {
      frame.begin(StructureElement(.tableCell, alternateText: emptyCell))
      frame.end()
    }
    frame.end()
  }

  /// The grid to write in, drawn before the table so that no element holds it.
  private func addLines(heights: [Length], grid: Grid, to frame: inout Frame) {
    let stroke = Stroke(color: lineColor, width: thickness)
    let right = min(grid.labelWidth + grid.cellWidth * Double(heads.count), frame.size.width) - thickness / 2
    let bottom = frame.size.height - thickness / 2
    var path = Path()
    var top = grid.headHeight
    for index in 0...heights.count {
      let y = min(top, bottom)
      path.move(to: Point(x: grid.labelWidth, y: y))
      path.line(to: Point(x: right, y: y))
      if index < heights.count { top += heights[index] }
    }
    for column in 0...heads.count {
      let x = min(grid.labelWidth + grid.cellWidth * Double(column), right)
      path.move(to: Point(x: x, y: grid.headHeight))
      path.line(to: Point(x: x, y: bottom))
    }
    frame.addArtifact(Shape(path: path, stroke: stroke))
  }
}

extension Frame {
  /// The head of a log's day.
  init(day: Int, _ text: BrokenText, size: Size) {
    self.init(size: size, slot: .day(day))
    add(text, at: .zero, width: size.width, alignment: .center, inSpans: true)
  }
}
