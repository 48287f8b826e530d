import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A bar of zones side by side, each with its sign and its words inside.
struct PreparedZones: PreparedBlock {
  /// One zone.
  struct Zone: Sendable {
    var fill: Color?
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
  let form: ZonesBlock.Form

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

  private func leastWidth(of zone: Zone) -> Length {
    guard form != .stacked else { return stackedLeastWidth(of: zone) }
    return max(indent(of: zone), zone.text.widths.smallest) + .pt(0.01)
  }

  private func height(of zone: Zone, width: Length) -> Length {
    guard form != .stacked else { return stackedHeight(of: zone, width: width) }
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
    if form != .bar { least = unbroken(least, room: room) }
    let spare = (room - least.reduce(Length.zero, +)) / Double(zones.count)
    return least.map { $0 + spare + insets.horizontal }
  }

  /// The widths with zones on fewer lines where there is room for that, those first that need the least of it.
  private func unbroken(_ widths: [Length], room: Length) -> [Length] {
    var widths = widths
    let wanted = zones.map { naturalWidth(of: $0) }
    for index in zones.indices.sorted(by: { wanted[$0] - widths[$0] < wanted[$1] - widths[$1] }) {
      let spare = room - widths.reduce(Length.zero, +)
      if wanted[index] > widths[index], wanted[index] - widths[index] <= spare { widths[index] = wanted[index] }
    }
    return widths
  }

  private func naturalWidth(of zone: Zone) -> Length {
    let text = zone.text.widths.natural
    guard form == .stacked else { return indent(of: zone) + text + .pt(0.01) }
    return max(stackedLeastWidth(of: zone), wordsLeft(of: zone) + text + .pt(0.01))
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
    guard let fill = zones[index].fill else { return }
    let start = index == 0 ? radius : .zero
    let end = index == zones.count - 1 ? radius : .zero
    let path = Path.rectangle(box, topLeft: start, topRight: end, bottomRight: end, bottomLeft: start)
    frame.addArtifact(Shape(path: path, fill: fill))
  }

  private func add(_ zone: Zone, in box: Rect, to frame: inout Frame) {
    guard form != .stacked else { return addStacked(zone, in: box, to: &frame) }
    let width = box.size.width
    let textIndent = indent(of: zone, width: width)
    let leading = max(zone.lead.leading, zone.text.leading)
    let signFirst = form == .line
    let left = signFirst ? .zero : indent(of: zone) - signGap - zone.sign.size
    let leadLeft = signFirst ? zone.sign.size + signGap : .zero
    frame.addArtifact(zone.sign.shape(leading: leading), at: Point(x: box.minX + left, y: box.minY))
    frame.begin(StructureElement(.paragraph))
    if !zone.lead.isEmpty {
      frame.begin(StructureElement(.span, language: zone.lead.language))
      frame.add(
        lines: zone.lead.lines(width: .unbounded), leading: leading,
        at: Point(x: box.minX + leadLeft, y: box.minY), width: width - leadLeft)
      frame.end()
    }
    let top = box.minY + (textIndent == nil ? leading : .zero)
    frame.add(
      zone.text, at: Point(x: box.minX, y: top), width: width, inSpans: true, firstIndent: textIndent ?? .zero)
    frame.end()
  }
}

/// Zones whose words stand below their range, beside the sign.
extension PreparedZones {
  private func wordsLeft(of zone: Zone) -> Length { zone.sign.size + signGap }

  private func stackedLeastWidth(of zone: Zone) -> Length {
    wordsLeft(of: zone) + max(zone.lead.widths.natural, zone.text.widths.smallest) + .pt(0.01)
  }

  private func stackedHeight(of zone: Zone, width: Length) -> Length {
    let room = width - wordsLeft(of: zone)
    return zone.lead.measuredHeight(width: room) + zone.text.measuredHeight(width: room)
  }

  private func addStacked(_ zone: Zone, in box: Rect, to frame: inout Frame) {
    let left = box.minX + wordsLeft(of: zone)
    let room = box.maxX - left
    let height = stackedHeight(of: zone, width: box.size.width)
    var top = box.minY + (box.size.height - height) / 2
    frame.addArtifact(zone.sign.shape(leading: box.size.height), at: box.origin)
    frame.begin(StructureElement(.paragraph))
    let inSpans = zone.lead.isBilingual || zone.text.isBilingual || zone.text.language != nil
    top += frame.add(zone.lead, at: Point(x: left, y: top), width: room, inSpans: inSpans)
    frame.add(zone.text, at: Point(x: left, y: top), width: room, inSpans: inSpans)
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
