package import HandoutEngine
import HandoutGeometry
package import HandoutPages

/// A picture source that knows one picture, a square of 100 points called "square", and no images.
package struct MockPictures: PictureSource {
  package init() {}

  package func picture(named name: String) -> Picture? {
    guard name == "square" else { return nil }
    let shape = Shape(path: .rectangle(Rect(0, 0, 100, 100)), fill: .black)
    return Picture(
      panels: [.drawing(Drawing(name: "square", size: Size(100, 100), shapes: [shape]))], arrangement: .sideBySide)
  }

  package func image(named name: String) -> ImageReference? { nil }
}
