package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Labelled values side by side in one box; in several rows where they do not fit into one.
package struct PreparedFacts: PreparedBlock {
  /// A label above its value.
  struct Fact: Sendable {
    /// Empty where the value runs in.
    var label: BrokenText
    /// The value; where it runs in, behind its label.
    var value: BrokenText
    var runsIn = false
    var name: String

    var widths: ContentWidths { label.widths.union(value.widths) }
  }

  package let path: BlockPath
  let facts: [Fact]
  let style: BoxStyle
  let insets: Insets
  let gap: Length
  /// The most facts side by side; nil for as many as have room for their longest words.
  let mostInRow: Int?

  package func contentWidths() -> ContentWidths {
    let widths = facts.map { $0.widths.adding(insets.horizontal) }
    return ContentWidths(
      smallest: widths.map(\.smallest).max() ?? .zero, natural: widths.reduce(Length.zero) { $0 + $1.natural })
  }

  package func fit(in region: Region) -> Fit {
    guard !facts.isEmpty else { return .empty }
    let rows = self.rows(width: region.size.width)
    let heights: [Length] = rows.map { row in
      row.map { cellHeight(of: $0.fact, width: $0.width) }.max() ?? Length.zero
    }
    let height = heights.reduce(Length.zero, +)
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The facts are \(height) high and \(region.size.height) are left.")
    }
    let size = Size(width: region.size.width, height: height)
    var frame = Frame(size: size)
    frame.add(box: style, size: size)
    addRules(rows: rows, heights: heights, to: &frame)
    var top = Length.zero
    for (row, rowHeight) in zip(rows, heights) {
      var left = Length.zero
      for cell in row {
        frame.add(
          self.frame(of: cell.fact, size: Size(width: cell.width, height: rowHeight)), at: Point(x: left, y: top))
        left += cell.width
      }
      top += rowHeight
    }
    return .all(frame)
  }

  /// As many facts in a row as have room for their longest words, the spare width shared equally.
  private func rows(width: Length) -> [[(fact: Fact, width: Length)]] {
    var perRow = min(facts.count, mostInRow ?? facts.count)
    func wanted(_ row: ArraySlice<Fact>, _ width: KeyPath<ContentWidths, Length>) -> Length {
      row.reduce(Length.zero) { $0 + $1.widths[keyPath: width] + insets.horizontal }
    }
    func chunks() -> [ArraySlice<Fact>] {
      stride(from: 0, to: facts.count, by: perRow).map { facts[$0..<min($0 + perRow, facts.count)] }
    }
    while perRow > 1, chunks().contains(where: { wanted($0, \.smallest) > width }) { perRow -= 1 }
    return chunks().map { row in
      let shared = sharedWidths(
        row.map { $0.widths.adding(insets.horizontal) }, over: width,
        open: row.firstIndex(where: \.runsIn).map { $0 - row.startIndex })
      return zip(row, lowerWidths(Array(row), than: shared, over: width) ?? shared).map { ($0, $1) }
    }
  }

  /// Widths with which a row is lower, where one of its facts runs in and can give room away: every other fact on one line.
  private func lowerWidths(_ row: [Fact], than shared: [Length], over width: Length) -> [Length]? {
    guard let open = row.firstIndex(where: \.runsIn) else { return nil }
    let height = zip(row, shared).map { cellHeight(of: $0, width: $1) }.max() ?? .zero
    var widths = row.map { $0.widths.natural + insets.horizontal + .pt(0.01) }
    widths[open] = width - widths.enumerated().reduce(Length.zero) { $0 + ($1.offset == open ? .zero : $1.element) }
    guard widths[open] >= row[open].widths.smallest + insets.horizontal else { return nil }
    let lower = zip(row, widths).map { cellHeight(of: $0, width: $1) }.max() ?? .zero
    return lower < height ? widths : nil
  }

  /// Natural widths where they fit, the spare room shared equally; otherwise the widest facts are narrowed first, so that the short ones
  /// stay on one line.
  ///
  /// - Parameter open: the fact that takes all spare room, if one does.
  private func sharedWidths(_ widths: [ContentWidths], over width: Length, open: Int?) -> [Length] {
    let natural = widths.reduce(Length.zero) { $0 + $1.natural }
    guard natural > width else {
      if let open { return widths.indices.map { widths[$0].natural + ($0 == open ? width - natural : .zero) } }
      let spare = (width - natural) / Double(widths.count)
      return widths.map { $0.natural + spare }
    }
    var low = Length.zero
    var high = width
    func capped(_ cap: Length) -> [Length] { widths.map { max($0.smallest, min($0.natural, cap)) } }
    // Twenty halvings find the cap to a thousandth of a point.
    for _ in 0..<20 {
      let cap = (low + high) / 2
      if capped(cap).reduce(Length.zero, +) > width { high = cap } else { low = cap }
    }
    var shares = capped(low)
    let spare = width - shares.reduce(Length.zero, +)
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) { shares[widest] += spare }
    return shares
  }

  private func cellHeight(of fact: Fact, width: Length) -> Length {
    let inner = width - insets.horizontal + .pt(0.01)
    guard !fact.runsIn else { return insets.vertical + fact.value.measuredHeight(width: inner) }
    return insets.vertical + fact.label.height(width: inner) + gap + fact.value.height(width: inner)
  }

  private func frame(of fact: Fact, size: Size) -> Frame {
    let inner = size.width - insets.horizontal + .pt(0.01)
    var frame = Frame(size: size, label: fact.name)
    frame.begin(StructureElement(.paragraph))
    guard !fact.runsIn else {
      frame.add(fact.value, at: Point(x: insets.left, y: insets.top), width: fact.value.balancedWidth(inner))
      frame.end()
      return frame
    }
    let inSpans = fact.label.isBilingual || fact.value.isBilingual
    let labelHeight = frame.add(
      fact.label, at: Point(x: insets.left, y: insets.top), width: inner, inSpans: inSpans)
    frame.add(
      fact.value, at: Point(x: insets.left, y: insets.top + labelHeight + gap), width: inner, inSpans: inSpans)
    frame.end()
    return frame
  }

  private func addRules(rows: [[(fact: Fact, width: Length)]], heights: [Length], to frame: inout Frame) {
    guard let color = style.stroke else { return }
    let stroke = Stroke(color: color, width: style.thickness)
    frame.begin(StructureElement(.artifact))
    var top = Length.zero
    for (row, height) in zip(rows, heights) {
      var left = Length.zero
      for cell in row.dropLast() {
        left += cell.width
        let rule = Path.line(from: Point(x: left, y: top), to: Point(x: left, y: top + height))
        frame.add(.shape(Shape(path: rule, stroke: stroke)), at: .zero)
      }
      if top > .zero {
        let rule = Path.line(from: Point(x: .zero, y: top), to: Point(x: frame.size.width, y: top))
        frame.add(.shape(Shape(path: rule, stroke: stroke)), at: .zero)
      }
      top += height
    }
    frame.end()
  }
}
