import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// A title, and at the end of its line, or below it, what the handout is about.
struct PreparedTitleLine: PreparedBlock {
  let path: BlockPath
  let title: BrokenText
  /// What is to be written on a line above the details; nil where nothing is.
  let blank: BrokenText?
  let look: TitleLineBlock.Blank?
  let details: [BrokenText]
  let gap: Length

  /// Details beside a title take this share of the width at least, and two lines at most; else they stand below.
  private static let leastShare = 0.4
  private static let mostLines = 2

  func contentWidths() -> ContentWidths { details.reduce(title.widths) { $0.union($1.widths) } }

  func fit(in region: Region) -> Fit {
    let width = region.size.width
    let titleHeight = title.height(width: width)
    var frame = Frame(size: Size(width: width, height: titleHeight), label: path.description)
    frame.begin(StructureElement(.heading(level: 1)))
    frame.add(title, at: .zero, width: width)
    frame.end()
    if let room = roomBeside(width: width) {
      let height = detailsHeight(width: room)
      let top = max(.zero, titleHeight - baselineRoom(of: title) + lastBaselineRoom - height)
      addDetails(to: &frame, origin: Point(x: width - room, y: top), width: room, alignment: .end)
      frame.size.height = max(titleHeight, top + height)
    } else {
      addDetails(to: &frame, origin: Point(x: .zero, y: titleHeight), width: width, alignment: .start)
      frame.size.height = titleHeight + detailsHeight(width: width)
    }
    guard frame.size.height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The title is \(frame.size.height) high and \(region.size.height) are left.")
    }
    return .all(frame)
  }

  /// The width of the details beside the title; nil where they have too little room there.
  private func roomBeside(width: Length) -> Length? {
    let room = width - title.widths.natural - gap
    let wanted = (details.map(\.widths.natural) + [look?.width ?? .zero]).max() ?? .zero
    if wanted <= room { return wanted + .pt(0.01) }
    let lines = details.reduce(0) { $0 + $1.lines(width: max(room, .pt(1))).count }
    let fits = room >= width * Self.leastShare && details.allSatisfy { $0.widths.smallest <= room }
    guard fits, lines <= max(Self.mostLines, details.count) else { return nil }
    return details.map { $0.balancedWidth(room) }.max()
  }

  private func detailsHeight(width: Length) -> Length {
    details.reduce(blank?.leading ?? .zero) { $0 + $1.height(width: width) }
  }

  /// The room between the last baseline of a text and its lower edge.
  private func baselineRoom(of text: BrokenText) -> Length {
    guard let line = text.lines(width: .unbounded).last else { return .zero }
    return (text.leading - line.ascent - line.descent) / 2 + line.descent
  }

  private var lastBaselineRoom: Length { (details.last ?? blank).map(baselineRoom) ?? .zero }

  private func addDetails(
    to frame: inout Frame, origin: Point, width: Length, alignment: TextBlock.Alignment
  ) {
    var top = origin.y
    if let blank, let look {
      let left = alignment == .end ? origin.x + width - look.width : origin.x
      frame.begin(StructureElement(.paragraph, language: blank.language))
      frame.add(blank, at: Point(x: left, y: top), width: look.width)
      frame.end()
      top += blank.leading
      let y = top - look.thickness / 2
      let start = left + blank.widths.natural + gap / 2
      frame.addArtifact(
        Shape(
          path: .line(from: Point(x: start, y: y), to: Point(x: left + look.width, y: y)),
          stroke: Stroke(color: look.color, width: look.thickness)))
    }
    for detail in details where !detail.isEmpty {
      frame.begin(StructureElement(.paragraph, language: detail.language))
      top += frame.add(detail, at: Point(x: origin.x, y: top), width: width, alignment: alignment)
      frame.end()
    }
  }
}
