import FoundationEssentials
import HandoutGeometry
import HandoutPages

extension BodyWriter {
  /// How many pixels of a browser a point of a drawing has: what is small on paper is larger on a screen, where there is room.
  private static let drawingScale = 3.0
  private static let imageScale = 4.0 / 3

  /// Writes a picture with what it shows in words.
  mutating func writeFigure(_ node: ElementNode, in scope: Scope) {
    let label = node.element.alternateText
    if node.content.count == 1, case .image(let image, let box)? = node.content.first {
      markup.open("figure")
      write(image, box, alternate: label ?? "")
    } else {
      markup.open("figure", ["role": label == nil ? nil : "img", "aria-label": label])
      writePicture(node.content)
    }
    markup.close("figure")
    markup.endLine()
  }

  /// Writes drawings and images where they stand, as one drawing that is read by the words around it.
  mutating func writePicture(_ content: [ElementNode.Content]) {
    guard let box = content.compactMap(\.box).reduce(nil, { $0?.union($1) ?? $1 }) as Rect? else { return }
    let (width, height) = (VectorText.units(box.size.width.points), VectorText.units(box.size.height.points))
    markup.open(
      "svg",
      [
        "viewBox": "0 0 \(width) \(height)",
        "width": "\(Int((box.size.width.points * Self.drawingScale).rounded()))",
        "height": "\(Int((box.size.height.points * Self.drawingScale).rounded()))", "aria-hidden": "true",
      ])
    for piece in content {
      switch piece {
      case .drawing(let drawing, let scale, let position): write(drawing, scale: scale, at: position - box.origin)
      case .shape(let shape, let position):
        let shift = position - box.origin
        markup.open("g", ["transform": Self.transform(shift, scale: 1)])
        write(shape, scale: 1)
        markup.close("g")
      case .image(let image, let place): write(image, place, from: box.origin)
      case .text: break
      }
    }
    markup.close("svg")
  }

  private static func transform(_ shift: Point, scale: Double) -> String {
    "translate(\(VectorText.units(shift.x.points)) \(VectorText.units(shift.y.points)))"
      + (scale == 1 ? "" : " scale(\(VectorText.number(scale)))")
  }

  /// Writes a drawing, or a reference to it where the file has it already.
  private mutating func write(_ drawing: Drawing, scale: Double, at position: Point) {
    let transform = Self.transform(position, scale: scale)
    if let number = drawings[drawing] {
      return markup.add("<use href=\"#pic\(number)\" transform=\"\(transform)\"/>")
    }
    let number = drawings.count
    drawings[drawing] = number
    markup.add("<g transform=\"\(transform)\"><g id=\"pic\(number)\">")
    for shape in drawing.shapes { write(shape, scale: scale) }
    markup.add("</g></g>")
  }

  /// - Parameter scale: that of the drawing around it, of which lines keep free unless they grow with it.
  private mutating func write(_ shape: Shape, scale: Double) {
    guard shape.fill != nil || shape.stroke != nil else { return }
    markup.add("<path d=\"\(VectorText.data(of: shape.path))\"")
    if let fill = shape.fill {
      if fill != .black { markup.add(" fill=\"\(fill.hex)\"") }
    } else {
      markup.add(" fill=\"none\"")
    }
    if let stroke = shape.stroke {
      let share = stroke.growsWithDrawing || scale <= 0 ? 1 : 1 / scale
      markup.add(" stroke=\"\(stroke.color.hex)\" stroke-width=\"\(VectorText.units(stroke.width.points * share))\"")
      if stroke.cap == .round { markup.add(" stroke-linecap=\"round\"") }
      if stroke.join == .round { markup.add(" stroke-linejoin=\"round\"") }
      if !stroke.dashes.isEmpty {
        let dashes = stroke.dashes.map { String(VectorText.units($0.points * share)) }.joined(separator: " ")
        markup.add(" stroke-dasharray=\"\(dashes)\"")
      }
    }
    markup.add("/>")
  }

  /// Writes an image within a drawing.
  private mutating func write(_ image: ImageReference, _ box: Rect, from origin: Point) {
    let place = box.origin - origin
    let numbers = [place.x, place.y, box.size.width, box.size.height].map { String(VectorText.units($0.points)) }
    markup.open(
      "image",
      [
        "x": numbers[0], "y": numbers[1], "width": numbers[2], "height": numbers[3],
        "class": image.isGrey ? "grey" : nil, "href": Self.address(of: image),
      ])
    markup.close("image")
  }

  private mutating func write(_ image: ImageReference, _ box: Rect, alternate: String) {
    markup.open(
      "img",
      [
        "alt": alternate, "width": "\(Int((box.size.width.points * Self.imageScale).rounded()))",
        "height": "\(Int((box.size.height.points * Self.imageScale).rounded()))", "class": image.isGrey ? "grey" : nil,
        "src": Self.address(of: image),
      ])
  }

  /// The image itself as an address.
  private static func address(of image: ImageReference) -> String {
    let type =
      switch image.format {
      case .png: "image/png"
      case .jpeg: "image/jpeg"
      }
    return "data:\(type);base64,\(Data(image.bytes).base64EncodedString())"
  }
}

extension ElementNode.Content {
  /// The box around what is drawn; nil for text, which has no place in a picture.
  fileprivate var box: Rect? {
    switch self {
    case .drawing(let drawing, let scale, let position):
      Rect(origin: position, size: drawing.size.scaled(by: scale))
    case .shape(let shape, let position):
      shape.inkBounds.map { Rect(origin: position + $0.origin, size: $0.size) }
    case .image(_, let box): box
    case .text: nil
    }
  }
}
