import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A bar of zones side by side, each with its sign and its words inside.
struct PreparedZones: PreparedBlock {
  /// One zone.
  struct Zone: Sendable {
    var fill: Color
    var lead: BrokenText
    var sign: Sign
    var text: BrokenText
  }

  let path: BlockPath
  let zones: [Zone]
  let insets: Insets
  let gap: Length
  let signGap: Length
  let radius: Length

  func contentWidths() -> ContentWidths {
    let smallest = zones.reduce(gaps) { $0 + leastWidth(of: $1) + insets.horizontal }
    let natural = zones.reduce(gaps) { $0 + indent(of: $1) + $1.text.widths.natural + insets.horizontal }
    return ContentWidths(smallest: smallest, natural: natural)
  }

  func fit(in region: Region) -> Fit {
    guard !zones.isEmpty else { return .empty }
    let widths = self.widths(over: region.size.width)
    let heights: [Length] = zip(zones, widths).map { self.height(of: $0, width: $1 - insets.horizontal) }
    let height = (heights.max() ?? .zero) + insets.vertical
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The bar is \(height) high and \(region.size.height) are left.")
    }
    var frame = Frame(size: Size(width: region.size.width, height: height), label: path.description)
    var left = Length.zero
    for (index, zone) in zones.enumerated() {
      let box = Rect(origin: Point(x: left, y: .zero), size: Size(width: widths[index], height: height))
      addFill(index, in: box, to: &frame)
      add(zone, in: box.inset(by: insets), to: &frame)
      left += widths[index] + gap
    }
    return .all(frame)
  }

  private var gaps: Length { gap * Double(max(zones.count - 1, 0)) }

  /// How far the text behind a zone's sign stands in.
  private func indent(of zone: Zone) -> Length {
    let lead = zone.lead.isEmpty ? .zero : zone.lead.widths.natural + signGap
    return lead + zone.sign.size + signGap
  }

  /// How far the text stands in at a width; nil where the lead and the first word need a line each.
  private func indent(of zone: Zone, width: Length) -> Length? {
    let indent = self.indent(of: zone)
    return indent + zone.text.firstPieceWidth <= width ? indent : nil
  }

  private func leastWidth(of zone: Zone) -> Length { max(indent(of: zone), zone.text.widths.smallest) + .pt(0.01) }

  private func height(of zone: Zone, width: Length) -> Length {
    guard let indent = indent(of: zone, width: width) else {
      return zone.lead.leading + zone.text.measuredHeight(width: width)
    }
    return max(zone.text.measuredHeight(width: width, indent: indent), zone.lead.leading)
  }

  /// Widths with which the bar is lowest: each zone as wide as it needs for that, what is left shared equally.
  private func widths(over width: Length) -> [Length] {
    let room = width - gaps - insets.horizontal * Double(zones.count)
    var least = zones.map { leastWidth(of: $0) }
    let sum = least.reduce(Length.zero, +)
    if sum > room { return least.map { $0 * (room / sum) + insets.horizontal } }
    var height = zones.map { $0.lead.leading }.max() ?? .zero
    let tallest = zip(zones, least).map { self.height(of: $0, width: $1) }.max() ?? .zero
    let step = zones.map { $0.text.leading }.min() ?? .pt(1)
    while step > .zero, height < tallest {
      let needed = zip(zones, least).map { neededWidth(of: $0, height: height, least: $1, greatest: room) }
      if let found = needed.allOrNil, found.reduce(Length.zero, +) <= room {
        least = found
        break
      }
      height += step
    }
    let spare = (room - least.reduce(Length.zero, +)) / Double(zones.count)
    return least.map { $0 + spare + insets.horizontal }
  }

  /// The narrowest width at which a zone is no higher than this, to a quarter of a point; nil where none is.
  private func neededWidth(of zone: Zone, height: Length, least: Length, greatest: Length) -> Length? {
    func fits(_ width: Length) -> Bool { self.height(of: zone, width: width) <= height + .pt(0.01) }
    guard fits(greatest) else { return nil }
    if fits(least) { return least }
    var low = least
    var high = greatest
    while high - low > .pt(0.25) {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func addFill(_ index: Int, in box: Rect, to frame: inout Frame) {
    let start = index == 0 ? radius : .zero
    let end = index == zones.count - 1 ? radius : .zero
    let path = Path.rectangle(box, topLeft: start, topRight: end, bottomRight: end, bottomLeft: start)
    frame.addArtifact(Shape(path: path, fill: zones[index].fill))
  }

  private func add(_ zone: Zone, in box: Rect, to frame: inout Frame) {
    let width = box.size.width
    let textIndent = indent(of: zone, width: width)
    let leading = max(zone.lead.leading, zone.text.leading)
    let left = indent(of: zone) - signGap - zone.sign.size
    frame.addArtifact(zone.sign.shape(leading: leading), at: Point(x: box.minX + left, y: box.minY))
    frame.begin(StructureElement(.paragraph))
    if !zone.lead.isEmpty {
      frame.begin(StructureElement(.span, language: zone.lead.language))
      frame.add(lines: zone.lead.lines(width: .unbounded), leading: leading, at: box.origin, width: width)
      frame.end()
    }
    let top = box.minY + (textIndent == nil ? leading : .zero)
    frame.add(
      zone.text, at: Point(x: box.minX, y: top), width: width, inSpans: true, firstIndent: textIndent ?? .zero)
    frame.end()
  }
}

extension [Length?] {
  /// The values, if none is missing.
  fileprivate var allOrNil: [Length]? {
    let values = compactMap(\.self)
    return values.count == count ? values : nil
  }
}
