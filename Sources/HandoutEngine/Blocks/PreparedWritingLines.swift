package import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Empty lines to write on; they go on in the next region like text.
package struct PreparedWritingLines: PreparedBlock {
  package let path: BlockPath
  let count: Int
  let spacing: Length
  let color: Color
  let thickness: Length

  package func contentWidths() -> ContentWidths { ContentWidths(smallest: .pt(72), natural: .pt(216)) }

  package func fit(in region: Region) -> Fit {
    guard count > 0 else { return .empty }
    let capacity = (region.size.height / spacing).rounded(.down).clamped(to: 0...Double(count))
    let fitting = Int(capacity)
    guard fitting > 0 else {
      return .none(reason: "No line to write on fits into \(region.size.height).")
    }
    var path = Path()
    for line in 1...fitting {
      let y = spacing * Double(line) - thickness / 2
      path.move(to: Point(x: .zero, y: y))
      path.line(to: Point(x: region.size.width, y: y))
    }
    var frame = Frame(
      size: Size(width: region.size.width, height: spacing * Double(fitting)), label: self.path.description)
    frame.addArtifact(Shape(path: path, stroke: Stroke(color: color, width: thickness)))
    guard fitting < count else { return .all(frame) }
    let rest = PreparedWritingLines(
      path: self.path, count: count - fitting, spacing: spacing, color: color, thickness: thickness)
    return .part(frame, rest: rest)
  }
}
