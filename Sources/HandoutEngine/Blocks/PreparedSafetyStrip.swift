import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The few signs that must be read before the first exercise, in a box that is never split.
struct PreparedSafetyStrip: PreparedBlock {
  /// What to do, and the signs that call for it.
  struct Row: Sendable {
    var label: BrokenText
    var text: BrokenText
  }

  let path: BlockPath
  let sign: Sign
  let heading: BrokenText
  let aside: BrokenText
  /// The name of the heading that the aside leads to; nil for no link.
  let asideTarget: String?
  let rows: [Row]
  let look: SafetyStripBlock.Look

  /// The step in which widths of the labels are tried.
  private static let step = Length.pt(1)

  private var room: Insets {
    var room = look.insets
    if look.box.bar != nil { room.left += look.box.barWidth }
    return room
  }

  private var signRoom: Length { sign.size * Sign.room }

  func contentWidths() -> ContentWidths {
    let label = rows.reduce(ContentWidths.zero) { $0.union($1.label.widths) }
    let text = rows.reduce(ContentWidths.zero) { $0.union($1.text.widths) }
    let columns = ContentWidths(
      smallest: label.smallest + look.columnGap + text.smallest,
      natural: label.natural + look.columnGap + text.natural)
    return columns.union(heading.widths.adding(signRoom)).adding(room.horizontal)
  }

  func fit(in region: Region) -> Fit {
    let width = region.size.width - room.horizontal
    let head = headFrame(width: width)
    let labelWidth = labelWidth(in: width)
    var height = room.top + head.size.height + look.headingGap
    var tops: [Length] = []
    for row in rows {
      if !tops.isEmpty { height += look.rowGap }
      tops.append(height)
      height += self.height(of: row, labelWidth: labelWidth, width: width)
    }
    height += room.bottom
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The box is \(height) high, \(region.size.height) are left and a page holds \(region.full).")
    }
    let size = Size(width: region.size.width, height: height)
    var frame = Frame(size: size, label: path.description)
    frame.add(box: look.box, size: size)
    frame.begin(StructureElement(.section))
    frame.add(head, at: Point(x: room.left, y: room.top))
    for (row, top) in zip(rows, tops) {
      add(row, at: Point(x: room.left, y: top), labelWidth: labelWidth, width: width, to: &frame)
    }
    frame.end()
    return .all(frame)
  }

  /// The heading, and at its end, or below it where both have no room on one line, where the full list is.
  private func headFrame(width: Length) -> Frame {
    let headingWidth = width - signRoom
    let isBeside = heading.widths.natural + look.columnGap + aside.widths.natural <= headingWidth
    var frame = Frame(size: Size(width: width, height: heading.height(width: headingWidth)))
    frame.addArtifact(sign.shape(leading: heading.leading))
    frame.begin(StructureElement(.heading(level: 2), language: heading.language))
    frame.add(heading, at: Point(x: signRoom, y: .zero), width: headingWidth)
    frame.end()
    guard !aside.isEmpty else { return frame }
    frame.begin(StructureElement(.paragraph, language: aside.language))
    if isBeside {
      let height = addAside(at: .zero, width: width, alignment: .end, to: &frame)
      frame.size.height = max(frame.size.height, height)
    } else {
      frame.size.height += addAside(
        at: Point(x: signRoom, y: frame.size.height), width: headingWidth, alignment: .start, to: &frame)
    }
    frame.end()
    return frame
  }

  /// Adds where the full list is, as a link to it, in each language one; returns the height.
  private func addAside(
    at origin: Point, width: Length, alignment: TextBlock.Alignment, to frame: inout Frame
  ) -> Length {
    guard let asideTarget else { return frame.add(aside, at: origin, width: width, alignment: alignment) }
    var top = origin.y
    for part in aside.partLines(width: width) where !part.lines.isEmpty {
      let size = Size(
        width: part.lines.map(\.width).max() ?? .zero, height: part.leading * Double(part.lines.count))
      let left = alignment == .end ? origin.x + width - size.width : origin.x
      frame.begin(StructureElement(.link, language: aside.isBilingual ? part.language : nil))
      frame.add(.link(.element(asideTarget), size), at: Point(x: left, y: top))
      top += frame.add(
        lines: part.lines, leading: part.leading, at: Point(x: origin.x, y: top), width: width, alignment: alignment)
      frame.end()
    }
    return top - origin.y
  }

  /// The narrowest labels with which the box is lowest.
  private func labelWidth(in width: Length) -> Length {
    let needed = rows.map(\.label.widths.smallest).max() ?? .zero
    let least = min(max(look.leastLabel, needed), width / 2)
    var best = (width: least, height: Length.unbounded)
    var next = least
    while next <= max(look.greatestLabel, least) {
      let height = rows.reduce(Length.zero) { $0 + self.height(of: $1, labelWidth: next, width: width) }
      if height < best.height { best = (next, height) }
      next += Self.step
    }
    return best.width
  }

  private func height(of row: Row, labelWidth: Length, width: Length) -> Length {
    max(
      row.label.measuredHeight(width: labelWidth),
      row.text.measuredHeight(width: width - labelWidth - look.columnGap))
  }

  private func add(_ row: Row, at origin: Point, labelWidth: Length, width: Length, to frame: inout Frame) {
    frame.begin(StructureElement(.paragraph, language: row.label.language))
    frame.add(row.label, at: origin, width: labelWidth)
    frame.end()
    let left = labelWidth + look.columnGap
    frame.begin(StructureElement(.paragraph, language: row.text.language))
    frame.add(row.text, at: Point(x: origin.x + left, y: origin.y), width: width - left)
    frame.end()
  }
}
