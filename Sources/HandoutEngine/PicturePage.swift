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
    let own = panel.scaled(by: scale)
    var frame = Frame(size: size)
    frame.begin(StructureElement(.document))
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for (panel, origin) in zip(picture.panels, picture.origins(in: box, scale: scale, gap: gap)) {
      let place = panel.place(in: Rect(origin: origin, size: own), scale: scale)
      frame.add(place.item, at: place.origin)
    }
    frame.end()
    frame.end()
    return PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
  }
}

extension Picture.Panel {
  /// A photograph without any room still has a scale, by which its ink is looked up.
  private static let leastScale = 0.001

  /// The panel in a box: a drawing at its scale from the corner, a photograph in the middle, as large as the box allows.
  func place(in box: Rect, scale: Double) -> TightPicture.Place {
    switch self {
    case .drawing(let drawing):
      return TightPicture.Place(
        item: .drawing(drawing, scale: scale),
        box: Rect(origin: box.origin, size: drawing.size.scaled(by: scale)), inkOrigin: box.origin, scale: scale)
    case .photograph(let photograph):
      let size = photograph.size(within: box.size)
      let origin = Point(
        x: box.minX + (box.size.width - size.width) / 2, y: box.minY + (box.size.height - size.height) / 2)
      return TightPicture.Place(
        item: .image(photograph.image, size), box: Rect(origin: origin, size: size), inkOrigin: origin,
        scale: max(size.width / photograph.ownSize.width, Self.leastScale))
    }
  }
}
