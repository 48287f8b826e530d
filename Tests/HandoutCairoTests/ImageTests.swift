import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

/// Images that are not what they say.
@Suite struct ImageTests {
  private let art: PixelArt

  init() throws { art = try PixelArt() }

  private func pdf(_ images: [ImageReference]) throws -> [UInt8] {
    var writer = SampleWriter(face: art.face)
    writer.begin(.document)
    writer.begin(.figure, alternateText: "a logo")
    for image in images { writer.image(image) }
    writer.end()
    writer.end()
    return try CairoRenderer(fonts: art.fonts).pdf(writer.document())
  }

  @Test func brokenImagesAreErrors() {
    let jpeg = SampleImage.jpeg.bytes
    let broken: [ImageReference] = [
      .init(format: .png, bytes: [], pixelWidth: 1, pixelHeight: 1),
      .init(format: .png, bytes: jpeg, pixelWidth: 17, pixelHeight: 23),
      .init(format: .jpeg, bytes: jpeg, pixelWidth: 23, pixelHeight: 17),
      .init(format: .jpeg, bytes: Array(jpeg.prefix(100)), pixelWidth: 17, pixelHeight: 23),
      .init(format: .png, bytes: pngHeader(width: 5, height: 5), pixelWidth: 5, pixelHeight: 5),
    ]
    for image in broken {
      #expect(throws: DrawingError.self) { try pdf([image]) }
    }
  }

  @Test func aSmallFileMayNotAskForAHugePicture() {
    for (width, height) in [(40_000, 40_000), (8_001, 8_000), (0x7FFF_FFFF, 0x7FFF_FFFF)] {
      let bytes = pngHeader(width: width, height: height)
      let image = ImageReference(format: .png, bytes: bytes, pixelWidth: width, pixelHeight: height)
      #expect(throws: DrawingError.imageTooLarge(width: width, height: height, limit: 64_000_000)) {
        try pdf([image])
      }
    }
  }

  /// A server draws the same photographs in ever other sizes, and for as long as it runs.
  @Test func imagesAreKeptUpToALimit() throws {
    let sides = [2.0, 4, 6]
    let limit = 1_500
    let renditions = ImageRenditions(limit: limit)
    func bytes(side: Double) throws -> Int {
      try renditions.rendition(of: SampleImage.jpeg, width: side, height: side, isEncoded: false).byteCount
    }
    let sizes = try sides.map(bytes)
    #expect(Set(sizes).count == 3 && sizes.reduce(0, +) > limit && sizes.allSatisfy { $0 < limit })
    for _ in 1...3 {
      for side in sides {
        _ = try bytes(side: side)
        #expect(renditions.byteCount <= limit)
      }
    }
    let kept = renditions.byteCount
    _ = try bytes(side: sides[2])
    #expect(renditions.byteCount == kept && kept >= sizes[2])
  }

  @Test func anImageIsWrittenOnceHoweverOftenItIsPlaced() throws {
    let again = ImageReference(format: .jpeg, bytes: SampleImage.jpeg.bytes, pixelWidth: 17, pixelHeight: 23)
    let text = String(decoding: try pdf([SampleImage.jpeg, SampleImage.jpeg, again]), as: UTF8.self)
    #expect(text.components(of: "/Subtype /Image") == 1)
  }

  @Test func aJPEGIsDrawnAsPixelsToo() throws {
    let rows = try art.rows(20, 24) { $0.add(.image(SampleImage.jpeg, Size(17, 23)), at: Point(1, 0)) }
    // A dark stroke on white, where the JPEG has it.
    #expect(rows[5].contains("K") && rows[0].allSatisfy { $0 == "_" }, "\(rows)")
  }

  /// The widths of the images in a PDF.
  private func widths(in pdf: [UInt8]) -> [Int] {
    String(decoding: pdf, as: UTF8.self).matches(of: /\/Subtype \/Image\s+\/Width (\d+)/).compactMap { Int($0.1) }
  }

  @Test func anImageHasNoMorePixelsThanItsPlaceShows() throws {
    func drawn(_ sizes: [Double], transform: Transform = .identity) throws -> [Int] {
      var inner = Frame(size: Size(200, 200))
      inner.begin(StructureElement(.document))
      inner.begin(StructureElement(.figure, alternateText: "a logo"))
      for size in sizes { inner.add(.image(SampleImage.jpeg, Size(size, size * 23 / 17)), at: .zero) }
      inner.end()
      inner.end()
      var frame = Frame(size: Size(200, 200))
      frame.items.append(Frame.Placed(position: .zero, item: .group(inner, transform, clip: nil)))
      let page = PageModel(size: frame.size, frame: frame, contentBox: Rect(origin: .zero, size: frame.size))
      let metadata = SampleDocument.everyRole(art.face).metadata
      return widths(
        in: try CairoRenderer(fonts: art.fonts).pdf(PlacedDocument(pages: [page], metadata: metadata, outline: [])))
    }
    // 300 pixels to the inch are 17 pixels on 4.08 points.
    #expect(try drawn([5]) == [17])
    #expect(try drawn([2.1]).allSatisfy { $0 <= 8 })
    #expect(try drawn([5], transform: .scale(0.4)).allSatisfy { $0 <= 8 })
    // One image for all places of a size, and nothing between sizes that are hardly different.
    #expect(try drawn([2.1, 2.1, 2.15]).count == 1)
  }

  /// The start of a PNG with the size in its header and nothing after it.
  private func pngHeader(width: Int, height: Int) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + number(width) + number(height) + [8, 2, 0, 0, 0, 0, 0, 0, 0]
  }
}

extension String {
  /// How often the word stands in the text.
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
