package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// A paragraph or heading. A paragraph may go on in the next region, but never leaves one line alone.
package struct PreparedText: PreparedBlock {
  package let path: BlockPath
  let text: BrokenText
  let role: TextBlock.Role
  let alignment: TextBlock.Alignment
  let sign: Sign?
  var indent = Length.zero
  let label: String

  /// How far the text stands in: a sign takes its room, its gap to the text included.
  private var signRoom: Length { indent + (sign.map { $0.size * Sign.room } ?? .zero) }

  package func contentWidths() -> ContentWidths { text.widths.adding(signRoom) }

  package func fit(in region: Region) -> Fit {
    guard !text.isEmpty else { return .empty }
    guard !text.isBilingual else { return fitWhole(in: region) }
    let room = signRoom
    let lines = text.lines(width: region.size.width - room)
    let share = RunningLines.share(of: lines.count, leading: text.leading, in: region)
    guard share > 0 else {
      return .none(reason: "The text takes \(lines.count) lines and \(region.size.height) are left.")
    }
    if case .heading = role, share < lines.count {
      return .none(reason: "The heading takes \(lines.count) lines and must stay whole.")
    }
    var frame = Frame(
      size: Size(width: region.size.width, height: text.leading * Double(share)), label: label)
    if let sign {
      frame.addArtifact(
        sign.shape(leading: text.leading), at: Point(x: indent + signShift(lines.first, in: region), y: .zero))
    }
    frame.begin(StructureElement(elementRole, language: text.language))
    let isWhole = share == lines.count
    // What runs on is a span in each place: the paragraph itself stays open over the foot of a page, which is no part of it.
    if !isWhole { frame.begin(StructureElement(.span)) }
    frame.add(
      lines: lines.prefix(share), leading: text.leading, at: Point(x: room, y: .zero),
      width: region.size.width - room, alignment: alignment)
    frame.end()
    guard !isWhole else { return .all(frame) }
    let rest = RunningLines(
      path: path, lines: Array(lines[share...]), leading: text.leading, indent: room, alignment: alignment, label: label
    )
    return .part(frame, rest: rest)
  }

  /// How far a sign moves to stay before a text that stands in the middle.
  private func signShift(_ line: TextLine?, in region: Region) -> Length {
    guard alignment == .center, let line else { return .zero }
    return max((region.size.width - signRoom - line.width) / 2, .zero)
  }

  /// A text in two languages stays whole: its spans cannot run on behind the foot of a page.
  private func fitWhole(in region: Region) -> Fit {
    let width = region.size.width - signRoom
    let height = text.height(width: width)
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The text is \(height) high and \(region.size.height) are left.")
    }
    var frame = Frame(size: Size(width: region.size.width, height: height), label: label)
    if let sign { frame.addArtifact(sign.shape(leading: text.leading), at: Point(x: indent, y: .zero)) }
    frame.begin(StructureElement(elementRole))
    frame.add(text, at: Point(x: signRoom, y: .zero), width: width, alignment: alignment)
    frame.end()
    return .all(frame)
  }

  private var elementRole: StructureElement.Role {
    switch role {
    case .paragraph: .paragraph
    case .heading(let level): .heading(level: level)
    }
  }
}
