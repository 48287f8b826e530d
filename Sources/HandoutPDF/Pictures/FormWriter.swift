import HandoutGeometry
import HandoutPages

/// Writes a drawing's shapes as page content: at most two decimals, colours and lines set only when they change.
///
/// A number is off by at most 0.005 pt on paper. Colours have three decimals, which is exact for 255ths. The miter limit
/// is never set: Cairo's and PDF's are both 10.
struct FormWriter {
  private let key: PictureKey
  private var path: FormPath
  private var content: [UInt8] = []
  private var fill: Color?
  private var strokeColor: Color?
  /// The line width in hundredths of a point.
  private var width: Int?
  private var cap: Stroke.Cap?
  private var join: Stroke.Join?
  private var dashes: [Int]?
  /// The box around all ink, in points on paper.
  private var ink: Rect
  /// Left, top, right and bottom of all ink written, outward to whole points.
  private(set) var box: [Int] = []

  init(_ key: PictureKey) {
    self.key = key
    path = FormPath(scale: key.scale)
    let size = key.drawing.size
    ink = Rect(origin: .zero, size: Size(width: size.width * key.scale, height: size.height * key.scale))
  }

  /// The content, nil when a number cannot be written.
  mutating func write() -> [UInt8]? {
    content.reserveCapacity(1 << 16)
    for shape in key.drawing.shapes where !shape.path.elements.isEmpty {
      guard write(shape) else { return nil }
    }
    let start = [ink.minX, ink.minY].map { $0.points.rounded(.down) }
    let end = [ink.maxX, ink.maxY].map { $0.points.rounded(.up) }
    box = (start + end).compactMap { FixedPoint.units($0, decimals: 0) }
    return box.count == 4 ? content : nil
  }

  /// Writes a shape; false when a number cannot be written.
  private mutating func write(_ shape: Shape) -> Bool {
    var stroke = shape.stroke
    if let width = stroke?.width, shape.stroke?.growsWithDrawing == true { stroke?.width = width * key.scale }
    // Cairo draws no line without width, PDF the thinnest there is.
    if let width = stroke?.width, width <= .zero { stroke = nil }
    guard shape.fill != nil || stroke != nil else { return true }
    if let fill = shape.fill, fill != self.fill {
      self.fill = fill
      set(fill, with: "rg")
    }
    if let stroke {
      guard set(stroke) else { return false }
    }
    guard path.write(shape.path, isStroked: stroke != nil, into: &content) else { return false }
    guard path.hasContent else { return true }
    noteInk(shape.path, stroke: stroke)
    switch (shape.fill != nil, stroke != nil, path.isClosedAtEnd) {
    case (true, true, true): content.appendOperator("b")
    case (true, true, false): content.appendOperator("B")
    case (false, _, true): content.appendOperator("s")
    case (false, _, false): content.appendOperator("S")
    case (true, false, _): content.appendOperator("f")
    }
    return true
  }

  private mutating func set(_ color: Color, with name: StaticString) {
    for part in [color.red, color.green, color.blue] {
      content.append(FixedPoint(units: (Int(part) * 1000 + 127) / 255, decimals: 3))
    }
    content.appendOperator(name)
  }

  /// Sets the line; false when a number cannot be written.
  private mutating func set(_ stroke: Stroke) -> Bool {
    guard let width = FixedPoint.units(stroke.width.points, decimals: 2) else { return false }
    let dashes = stroke.dashes.compactMap { FixedPoint.units($0.points, decimals: 2) }
    guard dashes.count == stroke.dashes.count, dashes.allSatisfy({ $0 >= 0 }),
      dashes.isEmpty || dashes.contains(where: { $0 > 0 })
    else { return false }
    if strokeColor != stroke.color {
      strokeColor = stroke.color
      set(stroke.color, with: "RG")
    }
    if self.width != width {
      self.width = width
      content.append(FixedPoint(units: max(width, 1), decimals: 2))
      content.appendOperator("w")
    }
    if cap != stroke.cap {
      cap = stroke.cap
      content.appendOperator(stroke.cap == .round ? "1 J" : "0 J")
    }
    if join != stroke.join {
      join = stroke.join
      content.appendOperator(stroke.join == .round ? "1 j" : "0 j")
    }
    if self.dashes != dashes {
      self.dashes = dashes
      content.append(UInt8(ascii: "["))
      for dash in dashes { content.append(FixedPoint(units: dash, decimals: 2)) }
      content.append(UInt8(ascii: "]"))
      content.appendOperator("0 d")
    }
    return true
  }

  /// Adds a path to the box; a mitred corner reaches ten half widths out, the miter limit.
  private mutating func noteInk(_ path: Path, stroke: Stroke?) {
    guard let bounds = path.bounds else { return }
    let half = (stroke?.width ?? .zero) / 2
    let reach = stroke?.join == .miter ? half * 10 : half
    let scaled = Rect(
      origin: Point(x: bounds.minX * key.scale, y: bounds.minY * key.scale),
      size: Size(width: bounds.size.width * key.scale, height: bounds.size.height * key.scale))
    ink = ink.union(scaled.inset(by: Insets(all: -reach)))
  }
}
