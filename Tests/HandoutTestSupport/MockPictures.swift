package import HandoutEngine
import HandoutGeometry
package import HandoutPages

/// A picture source without images. It knows a square of 100 points called "square", and pictures of two panels of 100 by 100 points: "tall",
/// whose ink is 30 wide, and "flat", whose ink is 30 high, both with the ground at 90.
package struct MockPictures: PictureSource {
  package init() {}

  package func picture(named name: String) -> Picture? {
    switch name {
    case "tall": return pair(name, [Rect(10, 10, 30, 80), Rect(50, 30, 30, 60)])
    case "flat": return pair(name, [Rect(0, 60, 95, 30), Rect(5, 60, 95, 30)])
    case "square": break
    default: return nil
    }
    let shape = Shape(path: .rectangle(Rect(0, 0, 100, 100)), fill: .black)
    return Picture(
      panels: [.drawing(Drawing(name: "square", size: Size(100, 100), shapes: [shape]))], arrangement: .sideBySide)
  }

  private func pair(_ name: String, _ ink: [Rect]) -> Picture {
    let panels = ink.map { box in
      Picture.Panel.drawing(
        Drawing(name: name, size: Size(100, 100), shapes: [Shape(path: .rectangle(box), fill: .black)]))
    }
    return Picture(panels: panels, arrangement: .stacked)
  }

  package func image(named name: String) -> ImageReference? { nil }

  /// A code of 25 modules, all of them dark.
  package func code(of address: String) -> Drawing? {
    Drawing(
      name: "code", size: Size(33, 33), shapes: [Shape(path: .rectangle(Rect(4, 4, 25, 25)), fill: .black)])
  }
}
