/// How a camera was held: what must be done to the stored pixels so that the picture is upright (Exif 2.32, tag 0x0112).
enum Orientation: Int, CaseIterable {
  case upright = 1
  case mirrored
  case upsideDown
  case flipped
  /// Rows are columns: mirrored on the diagonal from the upper left.
  case transposed
  case turnedRight
  /// Mirrored on the other diagonal.
  case transversed
  case turnedLeft

  /// The orientation of an Exif block, which begins with a TIFF head; upright where it says none.
  init(exif: ArraySlice<UInt8>) {
    self = Self.value(in: exif).flatMap(Orientation.init(rawValue:)) ?? .upright
  }

  private static func value(in exif: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(exif)
    let isLittle = bytes.starts(with: [0x49, 0x49, 0x2A, 0])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) else { return nil }
    func number(at place: Int, length: Int) -> Int? {
      guard place >= 0, place <= bytes.count - length else { return nil }
      let digits = bytes[place..<place + length]
      return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    // The first directory: its count, then entries of tag, type, count and value.
    guard let directory = number(at: 4, length: 4), let count = number(at: directory, length: 2) else { return nil }
    for entry in 0..<count {
      let place = directory + 2 + entry * 12
      guard let tag = number(at: place, length: 2) else { return nil }
      if tag == 0x0112 { return number(at: place + 8, length: 2) }
    }
    return nil
  }

  /// Whether width and height change places.
  var swapsSides: Bool {
    switch self {
    case .upright, .mirrored, .upsideDown, .flipped: false
    case .transposed, .turnedRight, .transversed, .turnedLeft: true
    }
  }

  /// Where the stored picture begins and how many pixels lie between two of the upright one's neighbours, along a row and a column.
  fileprivate func course(width: Int, height: Int) -> (start: Int, right: Int, down: Int) {
    let (lastColumn, lastRow) = (width - 1, (height - 1) * width)
    return switch self {
    case .upright: (0, 1, width)
    case .mirrored: (lastColumn, -1, width)
    case .upsideDown: (lastRow + lastColumn, -1, -width)
    case .flipped: (lastRow, 1, -width)
    case .transposed: (0, width, 1)
    case .turnedRight: (lastRow, -width, 1)
    case .transversed: (lastRow + lastColumn, -width, -1)
    case .turnedLeft: (lastColumn, width, -1)
    }
  }
}

extension Raster {
  /// The picture as the camera saw it.
  func upright(_ orientation: Orientation) -> Raster {
    guard orientation != .upright else { return self }
    let course = orientation.course(width: width, height: height)
    let (newWidth, newHeight) = orientation.swapsSides ? (height, width) : (width, height)
    return Raster(width: newWidth, height: newHeight, channels: channels) { result in
      pixels.withUnsafeBufferPointer { pixels in
        var place = 0
        for row in 0..<newHeight {
          var source = (course.start + course.down * row) * channels
          for _ in 0..<newWidth {
            for channel in 0..<channels { result[place + channel] = pixels[source + channel] }
            place += channels
            source += course.right * channels
          }
        }
      }
    }
  }
}
