import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Lists of signs side by side in boxes of equal height; one below the other where no page could hold them side by side.
struct PreparedTriage: PreparedBlock {
  /// One box.
  struct Column: Sendable {
    var heading: BrokenText
    var sign: Sign?
    var list: PreparedList
    var box: BoxStyle
    var leastShare: Double
    var greatestShare: Double
    var path: BlockPath

    /// How far the heading's first line stands in behind its sign.
    var headingIndent: Length { sign.map { $0.size * Sign.room } ?? .zero }
  }

  let path: BlockPath
  let columns: [Column]
  let gap: Length
  let insets: Insets
  let headingGap: Length
  let step: Double

  func contentWidths() -> ContentWidths {
    let widths = columns.map { $0.heading.widths.union($0.list.contentWidths()).adding(insets.horizontal) }
    let gaps = gap * Double(max(columns.count - 1, 0))
    return ContentWidths(
      smallest: widths.reduce(gaps) { $0 + $1.smallest }, natural: widths.reduce(gaps) { $0 + $1.natural })
  }

  func fit(in region: Region) -> Fit {
    guard !columns.isEmpty else { return .empty }
    let widths = TriageWidths(self).best(over: region.size.width)
    let height = zip(columns, widths).map { self.height(of: $0, width: $1) }.max() ?? .zero
    guard height <= region.size.height + .pt(0.01) else {
      guard region.canAdvance else { return oneBelowTheOther.fit(in: region) }
      return .none(
        reason: "The boxes are \(height) high, \(region.size.height) are left and a page holds \(region.full).")
    }
    var frame = Frame(size: Size(width: region.size.width, height: height))
    var left = Length.zero
    for (column, width) in zip(columns, widths) {
      let part = self.frame(of: column, size: Size(width: width, height: height), region: region)
      frame.add(part, at: Point(x: left, y: .zero))
      left += width + gap
    }
    return .all(frame)
  }

  /// The height of a column at a width, measured without breaking its lines.
  func height(of column: Column, width: Length) -> Length {
    let inner = width - insets.horizontal
    let heading = column.heading.measuredHeight(width: inner, indent: column.headingIndent)
    return column.box.topBarWidth + insets.vertical + heading + headingGap + column.list.measuredHeight(width: inner)
  }

  private func frame(of column: Column, size: Size, region: Region) -> Frame {
    let inner = size.width - insets.horizontal
    let top = column.box.topBarWidth + insets.top
    var frame = Frame(size: size, label: column.path.description)
    frame.add(box: column.box, size: size)
    frame.begin(StructureElement(.section))
    let height = addHeading(of: column, at: Point(x: insets.left, y: top), width: inner, to: &frame)
    if let list = column.list.frame(width: inner, in: region) {
      frame.add(list, at: Point(x: insets.left, y: top + height + headingGap))
    }
    frame.end()
    return frame
  }

  /// The heading in lines of about equal length, the first one behind the sign; returns its height.
  private func addHeading(of column: Column, at origin: Point, width: Length, to frame: inout Frame) -> Length {
    let indent = column.headingIndent
    let heading = column.heading
    let balanced = heading.balancedWidth(width, indent: indent)
    if let sign = column.sign { frame.addArtifact(sign.shape(leading: heading.leading), at: origin) }
    frame.begin(StructureElement(.heading(level: 2), language: heading.language))
    let height = frame.add(heading, at: origin, width: balanced, firstIndent: indent)
    frame.end()
    return height
  }

  /// The columns without their boxes, which no page could hold.
  private var oneBelowTheOther: PreparedStack {
    let parts = columns.flatMap { column -> [(block: any PreparedBlock, spaceBefore: Length)] in
      let heading = PreparedText(
        path: column.path, text: column.heading, role: .heading(level: 2), alignment: .start, sign: column.sign,
        label: column.path.description)
      return [(KeepWithNext(heading), insets.vertical), (column.list, headingGap)]
    }
    return PreparedStack(path: path, children: parts, isSection: false)
  }
}

/// The search for the widths with which the boxes of a triage are lowest. Each column is measured once at each of its widths.
struct TriageWidths {
  private let triage: PreparedTriage

  init(_ triage: PreparedTriage) {
    self.triage = triage
  }

  /// The widths with which the boxes are lowest and, among those, the most alike; equal widths where no shares are allowed.
  func best(over width: Length) -> [Length] {
    let columns = triage.columns
    let room = width - triage.gap * Double(columns.count - 1)
    let equal = columns.map { _ in room / Double(columns.count) }
    guard columns.count > 1, triage.step > 0 else { return equal }
    let steps = Int((1 / triage.step).rounded())
    var measured = columns.map { _ in [Int: Length]() }
    func height(_ column: Int, _ share: Int) -> Length {
      if let known = measured[column][share] { return known }
      let height = triage.height(of: columns[column], width: room * (Double(share) / Double(steps)))
      measured[column][share] = height
      return height
    }
    let ranges = columns.map { shares(of: $0, steps: steps) }
    var best: (shares: [Int], height: Length, unevenness: Int)?
    // The last column takes what the others leave.
    for first in combinations(of: ranges.dropLast()) {
      let last = steps - first.reduce(0, +)
      guard ranges[columns.count - 1].contains(last) else { continue }
      let shares = first + [last]
      let unevenness = shares.reduce(0) { $0 + $1 * $1 }
      let limit = best?.height ?? .unbounded
      var highest = Length.zero
      for (column, share) in shares.enumerated() where highest <= limit {
        highest = max(highest, height(column, share))
      }
      if highest < limit || (highest == limit && unevenness < best?.unevenness ?? .max) {
        best = (shares, highest, unevenness)
      }
    }
    return best.map { $0.shares.map { room * (Double($0) / Double(steps)) } } ?? equal
  }

  private func shares(of column: PreparedTriage.Column, steps: Int) -> ClosedRange<Int> {
    let least = Int((column.leastShare * Double(steps)).rounded(.up))
    return least...max(least, Int((column.greatestShare * Double(steps)).rounded(.down)))
  }

  private func combinations(of ranges: ArraySlice<ClosedRange<Int>>) -> [[Int]] {
    ranges.reduce([[]]) { known, range in known.flatMap { start in range.map { start + [$0] } } }
  }
}
