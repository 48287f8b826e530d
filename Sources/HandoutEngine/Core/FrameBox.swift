import HandoutDocument
import HandoutGeometry
import HandoutPages

extension Frame {
  /// Draws a box of this style behind what follows, as an artifact.
  mutating func add(box style: BoxStyle, size: Size, at origin: Point = .zero) {
    guard style.fill != nil || style.stroke != nil || style.bar != nil || style.topBar != nil else { return }
    begin(StructureElement(.artifact))
    let outer = Rect(origin: origin, size: size)
    if style.fill != nil || style.stroke != nil {
      // The stroke stands inside the box, so that nothing reaches over its edge.
      let half = style.stroke == nil ? Length.zero : style.thickness / 2
      let path = Path.rectangle(outer.inset(by: Insets(all: half)), radius: style.radius)
      let stroke = style.stroke.map { Stroke(color: $0, width: style.thickness) }
      add(.shape(Shape(path: path, fill: style.fill, stroke: stroke)), at: .zero)
    }
    if let bar = style.bar {
      let rect = Rect(origin: origin, size: Size(width: style.barWidth, height: size.height))
      let radius = min(style.radius, style.barWidth)
      let path = Path.rectangle(
        rect, topLeft: radius, topRight: .zero, bottomRight: .zero, bottomLeft: radius)
      add(.shape(Shape(path: path, fill: bar)), at: .zero)
    }
    if let bar = style.topBar {
      let rect = Rect(origin: origin, size: Size(width: size.width, height: style.topBarWidth))
      let radius = min(style.radius, style.topBarWidth)
      let path = Path.rectangle(rect, topLeft: radius, topRight: radius, bottomRight: .zero, bottomLeft: .zero)
      add(.shape(Shape(path: path, fill: bar)), at: .zero)
    }
    end()
  }
}
