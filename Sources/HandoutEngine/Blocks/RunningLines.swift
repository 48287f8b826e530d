package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The lines of a paragraph that did not fit where it began, in the element that was begun there. They keep their breaks: pages and columns
/// of one text are equally wide.
package struct RunningLines: PreparedBlock {
  package let path: BlockPath
  let lines: [TextLine]
  let leading: Length
  let indent: Length
  let alignment: TextBlock.Alignment
  let label: String

  package func contentWidths() -> ContentWidths {
    let width = indent + (lines.map(\.width).max() ?? .zero)
    return ContentWidths(smallest: width, natural: width)
  }

  package func fit(in region: Region) -> Fit {
    let share = RunningLines.share(of: lines.count, leading: leading, in: region)
    guard share > 0 else {
      return .none(reason: "\(lines.count) more lines are to come and \(region.size.height) are left.")
    }
    var frame = Frame(
      size: Size(width: region.size.width, height: leading * Double(share)), label: label, isRepeat: true)
    frame.begin(StructureElement(.span))
    frame.add(
      lines: lines.prefix(share), leading: leading, at: Point(x: indent, y: .zero),
      width: region.size.width - indent, alignment: alignment)
    frame.end()
    guard share < lines.count else {
      frame.end()
      return .all(frame)
    }
    let rest = RunningLines(
      path: path, lines: Array(lines[share...]), leading: leading, indent: indent, alignment: alignment, label: label)
    return .part(frame, rest: rest)
  }

  /// How many lines may stand in a region so that neither here nor in the next one a line is alone; 0 for none.
  static func share(of count: Int, leading: Length, in region: Region) -> Int {
    let capacity = Int(((region.size.height + Length.pt(0.01)) / leading).rounded(.down).clamped(to: 0...1e6))
    guard count > capacity else { return count }
    if capacity >= 2, count - capacity >= 2 { return capacity }
    if capacity >= 3, count - capacity == 1 { return capacity - 1 }
    return region.canAdvance ? 0 : capacity
  }
}
