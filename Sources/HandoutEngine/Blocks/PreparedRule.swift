package import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A rule across the region.
package struct PreparedRule: PreparedBlock {
  package let path: BlockPath
  let color: Color
  let thickness: Length

  package func contentWidths() -> ContentWidths { .zero }

  package func fit(in region: Region) -> Fit {
    guard region.size.height >= thickness else { return .none(reason: "No room is left for a rule.") }
    var frame = Frame(size: Size(width: region.size.width, height: thickness))
    let y = thickness / 2
    let line = Path.line(from: Point(x: .zero, y: y), to: Point(x: region.size.width, y: y))
    frame.addArtifact(Shape(path: line, stroke: Stroke(color: color, width: thickness)))
    return .all(frame)
  }
}
