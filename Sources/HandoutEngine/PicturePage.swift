import HandoutGeometry
package import HandoutPages

/// A page of its own for one picture, as small as the picture.
package enum PicturePage {
  /// How much larger than on a card of the usual size a picture by itself is drawn. The scales of designs are shares of this one.
  package static let scale = 1.5

  /// The room around the picture.
  private static let margin = Length.pt(6)
  /// The room between two panels.
  private static let gap = Length.pt(6)

  /// The page model of a picture at a scale.
  ///
  /// - Parameter alternateText: what the picture shows.
  package static func page(for picture: Picture, alternateText: String, scale: Double) -> PageModel {
    let panel = picture.panels.first?.size ?? .zero
    let count = Double(picture.panels.count)
    let gaps = gap * max(count - 1, 0)
    let isStacked = picture.arrangement == .stacked
    let inner = Size(
      width: panel.width * scale * (isStacked ? 1 : count) + (isStacked ? .zero : gaps),
      height: panel.height * scale * (isStacked ? count : 1) + (isStacked ? gaps : .zero))
    let size = Size(width: inner.width + margin * 2, height: inner.height + margin * 2)
    let box = Rect(origin: Point(x: margin, y: margin), size: inner)
    var frame = Frame(size: size)
    frame.begin(StructureElement(.document))
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for (panel, origin) in zip(picture.panels, picture.origins(in: box, scale: scale, gap: gap)) {
      frame.add(panel.item(scale: scale), at: origin)
    }
    frame.end()
    frame.end()
    return PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
  }
}

extension Picture.Panel {
  /// The panel as a thing on a frame.
  func item(scale: Double) -> FrameItem {
    switch self {
    case .drawing(let drawing): .drawing(drawing, scale: scale)
    case .image(let image, let size):
      .image(image, Size(width: size.width * scale, height: size.height * scale))
    }
  }
}
