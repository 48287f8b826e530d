import HandoutGeometry
import HandoutInput
import HandoutPages

/// Writes compiled pictures.
struct PictureWriter {
  private var bytes: [UInt8] = []
  private var pathIndex: [Path: Int] = [:]
  private var paths: [Path] = []

  /// The compiled form of a picture.
  mutating func bytes(of picture: CompiledPicture) -> [UInt8] {
    for figure in [picture.right, picture.left] {
      for shape in figure.panels.flatMap(\.shapes) where pathIndex[shape.path] == nil {
        pathIndex[shape.path] = paths.count
        paths.append(shape.path)
      }
    }
    bytes = CompiledPictureFormat.signature
    write(text: picture.right.id)
    bytes.append(picture.right.arrangement == .stacked ? 1 : 0)
    bytes.append(picture.usualSide == .left ? 1 : 0)
    write(coordinate: picture.right.width)
    write(coordinate: picture.right.height)
    write(number: paths.count)
    for path in paths { write(path) }
    for figure in [picture.right, picture.left] {
      bytes.append(figure.isFlipped ? 1 : 0)
      write(number: figure.panels.count)
      for panel in figure.panels {
        write(number: panel.shapes.count)
        for shape in panel.shapes { write(shape) }
      }
    }
    return bytes
  }

  private mutating func write(_ shape: FigureShape) {
    write(number: pathIndex[shape.path] ?? 0)
    var flags: UInt8 = 0
    if shape.fill != nil { flags |= CompiledPictureFormat.Flag.fill }
    if shape.isGhost { flags |= CompiledPictureFormat.Flag.ghost }
    if let stroke = shape.stroke {
      flags |= CompiledPictureFormat.Flag.stroke
      if stroke.hasFlatEnds { flags |= CompiledPictureFormat.Flag.flatEnds }
      if !stroke.dashes.isEmpty { flags |= CompiledPictureFormat.Flag.dashes }
    }
    bytes.append(flags)
    bytes.append(shape.wardrobe.rawValue)
    if let fill = shape.fill { bytes.append(fill.rawValue) }
    guard let stroke = shape.stroke else { return }
    bytes.append(stroke.role.rawValue)
    write(number: Int((stroke.width * CompiledPictureFormat.widthUnits).rounded()))
    guard !stroke.dashes.isEmpty else { return }
    write(number: stroke.dashes.count)
    for dash in stroke.dashes { write(number: Int((dash * CompiledPictureFormat.widthUnits).rounded())) }
  }

  private mutating func write(_ path: Path) {
    write(number: path.elements.count)
    var last = (x: 0, y: 0)
    func hundredths(_ length: Length) -> Int { Int((length.points * CompiledPictureFormat.coordinateUnits).rounded()) }
    for element in path.elements {
      let step: CompiledPictureFormat.Step
      var points: [Point] = []
      switch element {
      case .move(let point): (step, points) = (.move, [point])
      case .line(let point): (step, points) = (.line, [point])
      case .curve(let first, let second, let end): (step, points) = (.curve, [first, second, end])
      case .close: step = .close
      }
      bytes.append(step.rawValue)
      for point in points {
        let place = (x: hundredths(point.x), y: hundredths(point.y))
        write(signed: place.x - last.x)
        write(signed: place.y - last.y)
        last = place
      }
    }
  }

  // MARK: Numbers

  private mutating func write(text: String) {
    write(number: text.utf8.count)
    bytes += text.utf8
  }

  private mutating func write(coordinate: Double) {
    write(number: Int((coordinate * CompiledPictureFormat.coordinateUnits).rounded()))
  }

  /// Seven bits a byte, the lowest first.
  private mutating func write(number: Int) {
    var rest = UInt64(max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Signs go to the lowest bit, so that small numbers stay short.
  private mutating func write(signed: Int) {
    write(number: signed >= 0 ? signed * 2 : -signed * 2 - 1)
  }
}
