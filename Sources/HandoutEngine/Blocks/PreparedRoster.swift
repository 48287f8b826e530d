import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A list of people as a table of two columns. Rows stay whole; the heads are repeated where it goes on.
struct PreparedRoster: PreparedBlock {
  struct Row: Sendable {
    var entry: BrokenText
    var end: BrokenText

    func height(entryWidth: Length) -> Length { max(entry.height(width: entryWidth), end.leading) }
  }

  let path: BlockPath
  let heads: Row
  /// The rows that are not placed yet.
  let rows: ArraySlice<Row>
  let look: RosterBlock
  /// Whether the list was begun on an earlier page.
  let isOpen: Bool

  func contentWidths() -> ContentWidths {
    let entry = rows.reduce(heads.entry.widths) { $0.union($1.entry.widths) }
    let end = endWidth + look.columnGap
    return ContentWidths(smallest: entry.smallest + end, natural: entry.natural + end)
  }

  func fit(in region: Region) -> Fit {
    guard !rows.isEmpty else { return .empty }
    let entryWidth = region.size.width - endWidth - look.columnGap
    var height = heads.height(entryWidth: entryWidth) + look.rowGap
    var count = 0
    for row in rows {
      let next = height + row.height(entryWidth: entryWidth) + look.rowGap * 2 + look.thickness
      guard next <= region.size.height + .pt(0.01) else { break }
      height = next
      count += 1
    }
    // One row alone under the heads looks lost, here and on the next page.
    if count < rows.count {
      let most = min(count, rows.count - 2)
      if most >= 2 { count = most } else if region.canAdvance { count = 0 }
    }
    guard count > 0 else { return .none(reason: "The list does not begin in the \(region.size.height) that are left.") }
    let frame = frame(of: rows.prefix(count), entryWidth: entryWidth, width: region.size.width)
    guard count < rows.count else { return .all(frame) }
    return .part(
      frame, rest: PreparedRoster(path: path, heads: heads, rows: rows.dropFirst(count), look: look, isOpen: true))
  }

  private var endWidth: Length {
    rows.reduce(heads.end.widths.natural) { max($0, $1.end.widths.natural) } + .pt(0.01)
  }

  private func frame(of rows: ArraySlice<Row>, entryWidth: Length, width: Length) -> Frame {
    var frame = Frame(size: Size(width: width, height: .zero), label: path.description, isRepeat: isOpen)
    var rules: [Length] = []
    frame.begin(StructureElement(.table))
    add(heads, roles: (.tableHeader(.column), .tableHeader(.column)), entryWidth: entryWidth, to: &frame)
    frame.size.height += look.rowGap
    for row in rows {
      rules.append(frame.size.height + look.thickness / 2)
      frame.size.height += look.thickness + look.rowGap
      add(row, roles: (.tableHeader(.row), .tableCell), entryWidth: entryWidth, to: &frame)
      frame.size.height += look.rowGap
    }
    frame.end()
    for y in rules {
      let path = Path.line(from: Point(x: .zero, y: y), to: Point(x: width, y: y))
      frame.addArtifact(Shape(path: path, stroke: Stroke(color: look.ruleColor, width: look.thickness)))
    }
    return frame
  }

  private func add(
    _ row: Row, roles: (StructureElement.Role, StructureElement.Role), entryWidth: Length, to frame: inout Frame
  ) {
    let top = frame.size.height
    frame.begin(StructureElement(.tableRow))
    frame.begin(StructureElement(roles.0, language: row.entry.language))
    frame.add(row.entry, at: Point(x: .zero, y: top), width: entryWidth)
    frame.end()
    frame.begin(StructureElement(roles.1, language: row.end.language))
    let left = entryWidth + look.columnGap
    frame.add(row.end, at: Point(x: left, y: top), width: frame.size.width - left, alignment: .end)
    frame.end()
    frame.end()
    frame.size.height = top + row.height(entryWidth: entryWidth)
  }
}
