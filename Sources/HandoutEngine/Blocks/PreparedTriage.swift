import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Lists of signs side by side in boxes of equal height; one below the other where no page could hold them side by side.
struct PreparedTriage: PreparedBlock {
  /// One box.
  struct Column: Sendable {
    var heading: BrokenText
    /// What links call the heading; nil where none leads there.
    var name: String?
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
    let widths = TriageWidths.best(of: self, over: region.size.width)
    let height = zip(columns, widths).map { self.height(of: $0, width: $1) }.max() ?? .zero
    guard height <= region.size.height + .pt(0.01) else {
      // What no page could hold begins where it stands, and so does what would leave half a page empty.
      guard region.canAdvance, height <= region.full, !region.isTooMuchToLeave else {
        return oneBelowTheOther.fit(in: region)
      }
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
    frame.begin(StructureElement(.heading(level: 2), language: heading.language, name: column.name))
    let height = frame.add(heading, at: origin, width: balanced, firstIndent: indent)
    frame.end()
    return height
  }

  /// The boxes over the whole width, which may run on over pages.
  private var oneBelowTheOther: PreparedStack {
    let parts = columns.map { column -> (block: any PreparedBlock, spaceBefore: Length) in
      let heading = PreparedText(
        path: column.path, text: column.heading, role: .heading(level: 2), alignment: .start, sign: column.sign,
        name: column.name, label: column.path.description)
      var list = column.list
      list.leastTogether = 2
      let panel = RunningPanel(
        path: column.path, heading: heading, gap: headingGap, content: list, style: column.box, insets: insets,
        isOpen: false)
      return (panel, gap)
    }
    return PreparedStack(path: path, children: parts, isSection: false)
  }
}

/// The search for the widths with which the boxes of a triage are lowest.
///
/// A column never becomes higher by being wider. So for any height each column has a least width, and the boxes can be as low as the least
/// widths together have room.
struct TriageWidths {
  private let triage: PreparedTriage
  /// The number of steps in the whole width, and the room that the columns share.
  private let steps: Int
  private let room: Length
  /// The shares that each column may take, in steps.
  private let ranges: [ClosedRange<Int>]
  /// By column and step from the least share; nil where it is not measured.
  private var heights: [[Length?]]

  /// The widths with which the boxes are lowest and, among those, the most alike; equal widths where no shares are allowed.
  static func best(of triage: PreparedTriage, over width: Length) -> [Length] {
    let count = triage.columns.count
    let room = width - triage.gap * Double(count - 1)
    let equal = triage.columns.map { _ in room / Double(count) }
    guard count > 1, triage.step > 0 else { return equal }
    var search = TriageWidths(triage, room: room)
    return search.best()?.map(search.width) ?? equal
  }

  private init(_ triage: PreparedTriage, room: Length) {
    let steps = Int((1 / triage.step).rounded())
    self.triage = triage
    self.steps = steps
    self.room = room
    ranges = triage.columns.map { column in
      let least = Int((column.leastShare * Double(steps)).rounded(.up))
      return least...max(least, Int((column.greatestShare * Double(steps)).rounded(.down)))
    }
    heights = ranges.map { Array(repeating: nil, count: $0.count) }
  }

  private func width(of share: Int) -> Length { room * (Double(share) / Double(steps)) }

  /// From a height that is possible down to the least one.
  private mutating func best() -> [Int]? {
    guard var best = sharedOut(ranges.map(\.lowerBound)) else { return nil }
    while true {
      let highest = best.indices.map { height(of: $0, share: best[$0]) }.max() ?? .zero
      guard let least = leastShares(below: highest), let next = sharedOut(least) else { return best }
      best = next
    }
  }

  /// The least shares with which every column is lower than this; nil where a column cannot be.
  private mutating func leastShares(below limit: Length) -> [Int]? {
    var shares: [Int] = []
    for column in ranges.indices {
      var low = ranges[column].lowerBound
      var high = ranges[column].upperBound
      guard height(of: column, share: high) < limit else { return nil }
      while low < high {
        let middle = (low + high) / 2
        if height(of: column, share: middle) < limit { high = middle } else { low = middle + 1 }
      }
      shares.append(low)
    }
    return shares
  }

  /// What the least shares leave, given to the smallest ones; nil where they have no room or leave what no column may take.
  private func sharedOut(_ least: [Int]) -> [Int]? {
    var shares = least
    var rest = steps - shares.reduce(0, +)
    guard rest >= 0 else { return nil }
    while rest > 0 {
      let open = shares.indices.filter { shares[$0] < ranges[$0].upperBound }
      guard let smallest = open.min(by: { shares[$0] < shares[$1] }) else { return nil }
      shares[smallest] += 1
      rest -= 1
    }
    return shares
  }

  /// The height of a column, measured once at each share.
  private mutating func height(of column: Int, share: Int) -> Length {
    let index = share - ranges[column].lowerBound
    if let known = heights[column][index] { return known }
    let height = triage.height(of: triage.columns[column], width: width(of: share))
    heights[column][index] = height
    return height
  }
}
