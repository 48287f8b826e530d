import HandoutGeometry
import HandoutInput
import HandoutPages

/// Reads compiled pictures; every count and index is checked, since files may be cut short or tampered with.
struct PictureReader {
  private let bytes: [UInt8]
  private var position = 0
  private var paths: [Path] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The picture in the bytes.
  mutating func picture() throws(FigureError) -> CompiledPicture {
    guard bytes.starts(with: CompiledPictureFormat.signature) else {
      throw .damaged("it is not a compiled picture of this version")
    }
    position = CompiledPictureFormat.signature.count
    let id = try text()
    let arrangement: PanelArrangement = try byte() == 1 ? .stacked : .sideBySide
    let usualSide: BodySide = try byte() == 1 ? .left : .right
    let width = Double(try number()) / CompiledPictureFormat.coordinateUnits
    let height = Double(try number()) / CompiledPictureFormat.coordinateUnits
    let count = try self.count()
    paths.reserveCapacity(count)
    for _ in 0..<count { paths.append(try path()) }
    var figures: [Figure] = []
    for _ in 0..<2 {
      let isFlipped = try byte() == 1
      figures.append(
        Figure(
          id: id, arrangement: arrangement, width: width, height: height, panels: try panels(), isFlipped: isFlipped))
    }
    guard position == bytes.count else { throw .damaged("there are bytes after its end") }
    return CompiledPicture(right: figures[0], left: figures[1], usualSide: usualSide)
  }

  private mutating func panels() throws(FigureError) -> [FigurePanel] {
    var panels: [FigurePanel] = []
    for _ in 0..<(try count()) {
      var shapes: [FigureShape] = []
      let count = try self.count()
      shapes.reserveCapacity(count)
      for _ in 0..<count { shapes.append(try shape()) }
      panels.append(FigurePanel(shapes: shapes))
    }
    return panels
  }

  private mutating func shape() throws(FigureError) -> FigureShape {
    let index = try number()
    guard paths.indices.contains(index) else { throw .damaged("a shape has no outline") }
    let flags = try byte()
    var shape = FigureShape(
      path: paths[index], wardrobe: Wardrobe(rawValue: try byte()),
      isGhost: flags & CompiledPictureFormat.Flag.ghost != 0)
    if flags & CompiledPictureFormat.Flag.fill != 0 { shape.fill = try role() }
    guard flags & CompiledPictureFormat.Flag.stroke != 0 else { return shape }
    var stroke = FigureStroke(
      try role(), width: Double(try number()) / CompiledPictureFormat.widthUnits,
      hasFlatEnds: flags & CompiledPictureFormat.Flag.flatEnds != 0)
    if flags & CompiledPictureFormat.Flag.dashes != 0 {
      for _ in 0..<(try count()) { stroke.dashes.append(Double(try number()) / CompiledPictureFormat.widthUnits) }
    }
    shape.stroke = stroke
    return shape
  }

  private mutating func role() throws(FigureError) -> PaintRole {
    guard let role = PaintRole(rawValue: try byte()) else { throw .damaged("a colour is unknown") }
    return role
  }

  private mutating func path() throws(FigureError) -> Path {
    let count = try self.count()
    var elements: [Path.Element] = []
    elements.reserveCapacity(count)
    var last = (x: 0, y: 0)
    for _ in 0..<count {
      switch CompiledPictureFormat.Step(rawValue: try byte()) {
      case .move: elements.append(.move(try point(&last)))
      case .line: elements.append(.line(try point(&last)))
      case .curve: elements.append(.curve(try point(&last), try point(&last), try point(&last)))
      case .close: elements.append(.close)
      case nil: throw .damaged("an outline has an unknown step")
      }
    }
    return Path(elements: elements)
  }

  private mutating func point(_ last: inout (x: Int, y: Int)) throws(FigureError) -> Point {
    last.x = last.x &+ (try signed())
    last.y = last.y &+ (try signed())
    return Point(
      Double(last.x) / CompiledPictureFormat.coordinateUnits, Double(last.y) / CompiledPictureFormat.coordinateUnits)
  }

  // MARK: Numbers

  private mutating func byte() throws(FigureError) -> UInt8 {
    guard position < bytes.count else { throw .damaged("it is cut short") }
    position += 1
    return bytes[position - 1]
  }

  private mutating func number() throws(FigureError) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      let byte = try byte()
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .damaged("a number is too large")
  }

  /// How many entries follow: each takes at least a byte, so more than are left is a lie.
  private mutating func count() throws(FigureError) -> Int {
    let count = try number()
    guard count <= bytes.count - position else { throw .damaged("it is cut short") }
    return count
  }

  private mutating func signed() throws(FigureError) -> Int {
    let value = try number()
    return value % 2 == 0 ? value / 2 : -(value / 2) - 1
  }

  private mutating func text() throws(FigureError) -> String {
    let length = try count()
    let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    position += length
    return text
  }
}
