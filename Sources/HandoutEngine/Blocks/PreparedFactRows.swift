import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Labelled values one below the other, with rules above, between and below: a table of two columns. Never split.
struct PreparedFactRows: PreparedBlock {
  /// A label and its value.
  struct Row: Sendable {
    var label: BrokenText
    var value: BrokenText
    /// Whether there is a line to write on before the value.
    var isWrittenOn: Bool
    var name: String
  }

  let path: BlockPath
  let rows: [Row]
  let look: FactRowsBlock

  /// The share of the width that labels may take.
  private static let greatestShare = 0.45

  func contentWidths() -> ContentWidths {
    let label = rows.reduce(ContentWidths.zero) { $0.union($1.label.widths) }
    let value = rows.reduce(ContentWidths.zero) { $0.union($1.value.widths) }
    return ContentWidths(
      smallest: label.smallest + look.gap + value.smallest, natural: label.natural + look.gap + value.natural)
  }

  func fit(in region: Region) -> Fit {
    guard !rows.isEmpty else { return .empty }
    let width = region.size.width
    let labelWidth = self.labelWidth(in: width)
    var frame = Frame(size: Size(width: width, height: .zero), label: path.description)
    addRule(to: &frame)
    frame.begin(StructureElement(.table))
    var writingLines: [Shape] = []
    for row in rows { add(row, labelWidth: labelWidth, &writingLines, to: &frame) }
    frame.end()
    for line in writingLines { frame.addArtifact(line) }
    guard frame.size.height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The facts are \(frame.size.height) high and \(region.size.height) are left.")
    }
    return .all(frame)
  }

  private func labelWidth(in width: Length) -> Length {
    let natural = (rows.map(\.label.widths.natural).max() ?? .zero) + .pt(0.01)
    let smallest = rows.map(\.label.widths.smallest).max() ?? .zero
    return max(min(natural, width * Self.greatestShare), smallest)
  }

  private func addRule(to frame: inout Frame) {
    let y = frame.size.height + look.thickness / 2
    frame.addArtifact(line(from: .zero, to: frame.size.width, y: y, color: look.ruleColor))
    frame.size.height += look.thickness
  }

  /// A row and the rule below it.
  private func add(_ row: Row, labelWidth: Length, _ writingLines: inout [Shape], to frame: inout Frame) {
    let left = labelWidth + look.gap
    let room = frame.size.width - left
    let top = frame.size.height + look.insets.top
    frame.begin(StructureElement(.tableRow))
    frame.begin(StructureElement(.tableHeader(.row), language: row.label.language))
    let labelHeight = frame.add(row.label, at: Point(x: .zero, y: top), width: labelWidth)
    frame.end()
    frame.begin(StructureElement(.tableCell, language: row.value.language))
    // What is written by hand stands before what is known.
    let valueWidth = row.isWrittenOn ? min(row.value.widths.natural + .pt(0.01), room / 2) : room
    let valueLeft = left + room - valueWidth
    let valueHeight = frame.add(row.value, at: Point(x: valueLeft, y: top), width: valueWidth)
    frame.end()
    frame.end()
    let height = max(labelHeight, valueHeight)
    if row.isWrittenOn {
      let end = valueWidth > .pt(1) ? valueLeft - look.gap / 2 : frame.size.width
      writingLines.append(line(from: left, to: end, y: top + height - look.thickness / 2, color: look.writingColor))
    }
    frame.size.height = top + height + look.insets.bottom
    // The rule is no part of the table.
    let y = frame.size.height + look.thickness / 2
    writingLines.append(line(from: .zero, to: frame.size.width, y: y, color: look.ruleColor))
    frame.size.height += look.thickness
  }

  private func line(from start: Length, to end: Length, y: Length, color: Color) -> Shape {
    Shape(
      path: .line(from: Point(x: start, y: y), to: Point(x: end, y: y)),
      stroke: Stroke(color: color, width: look.thickness))
  }
}
