package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// A row of numbered cells in zones, with a sign and a sentence under each zone.
package struct PreparedScale: PreparedBlock {
  /// A run of cells that mean the same.
  struct Zone: Sendable {
    var count: Int
    var fill: Color
    var text: PreparedText
  }

  package let path: BlockPath
  let cells: [BrokenText]
  let zones: [Zone]
  let cellHeight: Length
  let radius: Length
  let gap: Length
  let textRoom: Length
  let label: String

  package func contentWidths() -> ContentWidths {
    let cell = cells.reduce(ContentWidths.zero) { $0.union($1.widths) }
    return ContentWidths(smallest: cell.smallest * Double(cells.count), natural: cell.natural * Double(cells.count) * 3)
  }

  package func fit(in region: Region) -> Fit {
    guard !cells.isEmpty, !zones.isEmpty else { return .empty }
    let cellWidth = region.size.width / Double(cells.count)
    let texts = textFrames(width: region.size.width, cellWidth: cellWidth, region: region)
    let below = texts.map { $0.at.y + $0.frame.size.height }.max() ?? .zero
    let height = cellHeight + gap + below
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The scale is \(height) high and \(region.size.height) are left.")
    }
    var frame = Frame(size: Size(width: region.size.width, height: height), label: label)
    addFills(cellWidth: cellWidth, to: &frame)
    frame.begin(StructureElement(.paragraph))
    for (index, cell) in cells.enumerated() {
      frame.add(
        lines: cell.lines(width: cellWidth), leading: cell.leading,
        at: Point(x: cellWidth * Double(index), y: (cellHeight - cell.leading) / 2), width: cellWidth,
        alignment: .center)
    }
    frame.end()
    for text in texts {
      frame.add(text.frame, at: Point(x: text.at.x, y: cellHeight + gap + text.at.y))
    }
    return .all(frame)
  }

  /// The sentences: each under its zone, or one below the other where a zone is too narrow for its longest word.
  private func textFrames(width: Length, cellWidth: Length, region: Region) -> [(frame: Frame, at: Point)] {
    let room = textRoom
    let isNarrow = zones.contains { cellWidth * Double($0.count) - room < $0.text.contentWidths().smallest * 1.6 }
    var placed: [(frame: Frame, at: Point)] = []
    var at = Point.zero
    for zone in zones {
      let zoneWidth = cellWidth * Double(zone.count)
      let last = zone.text.path == zones.last?.text.path
      let offered = isNarrow ? width : zoneWidth - (last ? .zero : room)
      if let frame = zone.text.frame(width: offered, in: region) {
        placed.append((frame, at))
        if isNarrow { at.y += frame.size.height } else { at.x += zoneWidth }
      }
    }
    return placed
  }

  private func addFills(cellWidth: Length, to frame: inout Frame) {
    frame.begin(StructureElement(.artifact))
    var left = Length.zero
    for (index, zone) in zones.enumerated() {
      let width = cellWidth * Double(zone.count)
      let rect = Rect(origin: Point(x: left, y: .zero), size: Size(width: width, height: cellHeight))
      let start = index == 0 ? radius : .zero
      let end = index == zones.count - 1 ? radius : .zero
      let path = Path.rectangle(rect, topLeft: start, topRight: end, bottomRight: end, bottomLeft: start)
      frame.add(.shape(Shape(path: path, fill: zone.fill)), at: .zero)
      left += width
    }
    frame.end()
  }
}
