import HandoutImages
import HandoutPages
import Testing

/// All ways to hold a camera, in all three formats; nothing else that the file says comes through.
@Suite struct OrientationTests {
  /// What the four corners show when the picture is upright, from the upper left in reading order: 1 is the corner that is stored first.
  /// Exif 2.32, figure of tag 0x0112.
  static let upright: [(orientation: UInt16, corners: [Corner])] = [
    (1, [.red, .green, .blue, .yellow]), (2, [.green, .red, .yellow, .blue]), (3, [.yellow, .blue, .green, .red]),
    (4, [.blue, .yellow, .red, .green]), (5, [.red, .blue, .green, .yellow]), (6, [.blue, .red, .yellow, .green]),
    (7, [.yellow, .green, .blue, .red]), (8, [.green, .yellow, .red, .blue]),
  ]

  enum Corner: Equatable { case red, green, blue, yellow, other }

  enum Format: CaseIterable {
    case jpeg, png, webp

    func file(exif: [UInt8]) -> [UInt8] {
      switch self {
      case .jpeg: TaggedFiles.jpeg(SampleFiles.jpeg, exif: exif)
      case .png: TaggedFiles.png(SampleFiles.png, exif: exif)
      case .webp: TaggedFiles.webp(SampleFiles.webp, exif: exif)
      }
    }
  }

  @Test(arguments: Format.allCases, [true, false])
  func everyWayToHoldTheCameraComesOutUpright(format: Format, isLittleEndian: Bool) throws {
    for (orientation, corners) in Self.upright {
      let exif = TaggedFiles.exif(orientation: orientation, isLittleEndian: isLittleEndian)
      let image = try ImageFile.read(format.file(exif: exif))
      let size = orientation < 5 ? (48, 32) : (32, 48)
      #expect((image.pixelWidth, image.pixelHeight) == size, "\(format) \(orientation)")
      #expect(try Self.corners(of: image) == corners, "\(format) \(orientation)")
    }
  }

  @Test(arguments: [0, 9, 65_535]) func anUnknownNumberTurnsNothing(orientation: UInt16) throws {
    let exif = TaggedFiles.exif(orientation: orientation, isLittleEndian: true)
    let image = try ImageFile.read(TaggedFiles.jpeg(SampleFiles.jpeg, exif: exif))
    #expect(try Self.corners(of: image) == [.red, .green, .blue, .yellow])
  }

  @Test(arguments: Format.allCases) func nothingElseComesThrough(format: Format) throws {
    let file = format.file(exif: TaggedFiles.exif(orientation: 6, isLittleEndian: true))
    #expect(Self.holds(file, TaggedFiles.secret))
    let image = try ImageFile.read(file)
    let jpeg = try ImageFile.jpeg(of: image, width: image.pixelWidth, height: image.pixelHeight)
    for word in [TaggedFiles.secret, "Exif", "EXIF", "eXIf"] {
      #expect(!Self.holds(image.bytes, word) && !Self.holds(jpeg, word), "\(format): \(word)")
    }
  }

  @Test func cutExifTurnsNothing() throws {
    let exif = TaggedFiles.exif(orientation: 6, isLittleEndian: false)
    for length in 0..<32 {
      let image = try ImageFile.read(TaggedFiles.jpeg(SampleFiles.jpeg, exif: Array(exif.prefix(length))))
      #expect((image.pixelWidth, image.pixelHeight) == (48, 32), "\(length) bytes")
    }
  }

  private static func corners(of image: ImageReference) throws -> [Corner] {
    let (width, height) = (image.pixelWidth, image.pixelHeight)
    let raster = try ImageFile.pixels(of: image, width: width, height: height)
    return [(4, 4), (width - 5, 4), (4, height - 5), (width - 5, height - 5)].map { x, y in
      let place = (y * width + x) * 3
      return corner(raster.pixels[place..<place + 3].map(Int.init))
    }
  }

  private static func corner(_ color: [Int]) -> Corner {
    let known: [(Corner, [Int])] = [
      (.red, [220, 20, 20]), (.green, [20, 180, 20]), (.blue, [20, 20, 220]), (.yellow, [240, 220, 20]),
    ]
    return known.first { zip($0.1, color).allSatisfy { abs($0 - $1) < 12 } }?.0 ?? .other
  }

  private static func holds(_ bytes: [UInt8], _ word: String) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: word.utf8) }
  }
}
