import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// A label and boxes to tick in one row; in several where they do not fit into one.
struct PreparedTickRow: PreparedBlock {
  let path: BlockPath
  let label: BrokenText
  let items: [BrokenText]
  let box: CheckBox
  /// The height of a lower-case x above the baseline, with which boxes are aligned.
  let xHeight: Length
  let boxGap: Length
  let itemGap: Length

  private var leading: Length { max(label.leading, items.map(\.leading).max() ?? .zero) }

  private func width(of item: BrokenText) -> Length { item.widths.natural + boxGap + box.side }

  func contentWidths() -> ContentWidths {
    let widths = [label.widths.natural] + items.map(width)
    return ContentWidths(
      smallest: widths.max() ?? .zero, natural: widths.reduce(itemGap * Double(items.count), +))
  }

  func fit(in region: Region) -> Fit {
    guard !items.isEmpty else { return .empty }
    let rows = self.rows(width: region.size.width)
    let rowHeight = max(leading, box.side)
    let height = rowHeight * Double(rows.count)
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The boxes are \(height) high and \(region.size.height) are left.")
    }
    var frame = Frame(size: Size(width: region.size.width, height: height), label: path.description)
    if !label.isEmpty {
      frame.begin(StructureElement(.paragraph, language: label.language))
      frame.add(label, at: .zero, width: label.widths.natural + .pt(0.01))
      frame.end()
    }
    frame.begin(StructureElement(.list(numbered: false)))
    for (index, row) in rows.enumerated() {
      add(row, top: rowHeight * Double(index), width: region.size.width, to: &frame)
    }
    frame.end()
    return .all(frame)
  }

  /// How far the items stand in behind the label.
  private var start: Length { label.isEmpty ? .zero : label.widths.natural + itemGap }

  private func rows(width: Length) -> [[BrokenText]] {
    var rows: [[BrokenText]] = []
    var used = Length.unbounded
    for item in items {
      let next = self.width(of: item)
      if used + itemGap + next > width + .pt(0.01) {
        rows.append([item])
        used = start + next
      } else {
        rows[rows.count - 1].append(item)
        used += itemGap + next
      }
    }
    return rows
  }

  /// Adds a row of items, spread as far as the end edge where the row is full.
  private func add(_ row: [BrokenText], top: Length, width: Length, to frame: inout Frame) {
    let needed = row.reduce(Length.zero) { $0 + self.width(of: $1) }
    let isFull = row.count > 1 && row.count * 2 > items.count
    let gap = isFull ? (width - start - needed) / Double(row.count - 1) : itemGap
    var left = start
    for item in row {
      frame.add(self.frame(of: item), at: Point(x: left, y: top))
      left += self.width(of: item) + gap
    }
  }

  private func frame(of item: BrokenText) -> Frame {
    let textWidth = item.widths.natural
    let height = max(leading, box.side)
    var frame = Frame(size: Size(width: width(of: item), height: height))
    frame.begin(StructureElement(.listItem))
    frame.begin(StructureElement(.label, alternateText: box.spoken))
    frame.add(.shape(shape(beside: item, left: textWidth + boxGap, height: height)), at: .zero)
    frame.end()
    frame.begin(StructureElement(.listBody, language: item.language))
    frame.add(
      item, at: Point(x: .zero, y: (height - item.leading) / 2), width: textWidth + .pt(0.01))
    frame.end()
    frame.end()
    return frame
  }

  private func shape(beside item: BrokenText, left: Length, height: Length) -> Shape {
    let first = item.lines(width: item.widths.natural + .pt(0.01)).first
    let ascent = first?.ascent ?? item.leading * 0.8
    let descent = first?.descent ?? item.leading * 0.2
    let baseline = (height - ascent - descent) / 2 + ascent
    let middle = (baseline - xHeight / 2).clamped(to: box.side / 2...max(box.side, height) - box.side / 2)
    let rect = Rect(
      origin: Point(x: left + box.thickness / 2, y: middle - box.side / 2 + box.thickness / 2),
      size: Size(width: box.side - box.thickness, height: box.side - box.thickness))
    return Shape(path: .rectangle(rect, radius: box.radius), stroke: Stroke(color: box.ink, width: box.thickness))
  }
}
