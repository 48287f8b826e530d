import CCairo
import HandoutGeometry
package import HandoutPages
package import HandoutTypography

/// Stage 5: draws page models through Cairo. Everything is decided before; this only draws.
///
/// Files are drawn into memory and given back only when they are whole.
package struct CairoRenderer: Sendable {
  let fonts: FontBook
  let images = ImageRenditions()
  /// The most bytes one file may have.
  private let outputLimit: Int

  /// The most pixels of a page drawn as PNG: A4 at 700 dots per inch.
  package static let pagePixelLimit = 48_000_000

  /// - Parameter outputLimit: the most bytes one file may have; more is an error.
  package init(fonts: FontBook, outputLimit: Int = 1 << 28) {
    self.fonts = fonts
    self.outputLimit = outputLimit
  }

  /// All pages as one PDF, the same bytes for the same document.
  ///
  /// - Parameters:
  ///   - pictures: how drawings are written; a file with marked ones is for stage 6 only.
  ///   - isTagged: whether signs are drawn from which stage 6 makes structure and links; a file for paper only does without.
  package func pdf(
    _ document: PlacedDocument, pictures: PictureDrawing = .marked, isTagged: Bool = true
  ) throws(DrawingError) -> [UInt8] {
    try pdf(document, pictures: pictures, isTagged: isTagged, standIns: try StandInFaces(of: document, fonts: fonts))
  }

  private func pdf(
    _ document: PlacedDocument, pictures: PictureDrawing, isTagged: Bool, standIns: StandInFaces
  ) throws(DrawingError) -> [UInt8] {
    guard let first = document.pages.first else { throw .noPages }
    try check(document)
    return try file(ending: Array("%%EOF\n".utf8), fillsCache: !standIns.isEmpty) { (stream) throws(DrawingError) in
      let surface = try CairoSurface.pdf(first.size, into: stream)
      try surface.describe(document.metadata)
      let canvas = try CairoCanvas(
        surface: surface, fonts: fonts, images: images, drawsSigns: isTagged, pictures: pictures, standIns: standIns)
      for page in document.pages {
        surface.setPageSize(page.size)
        try canvas.draw(page.frame)
        canvas.showPage()
      }
      surface.addOutline(of: document)
      try canvas.finish()
    }
  }

  /// The pages of a layout, with a sign in each slot, behind a page with its letters; nil where one of its faces needs a stand-in, which has
  /// the glyphs of one document only.
  package func pdf(_ layout: SharedLayout) throws(DrawingError) -> (document: PlacedDocument, bytes: [UInt8])? {
    guard let size = layout.pages.first?.size else { throw .noPages }
    let document = PlacedDocument(
      pages: [layout.letters.page(size: size)] + layout.pages,
      // What a file says of itself is each file's own.
      metadata: PlacedDocument.Metadata(
        title: "", author: "", subject: "", language: "", created: "2000-01-01T00:00:00Z"),
      outline: [])
    guard let faces = StandInFaces.unhinted(of: document, fonts: fonts) else { return nil }
    return (document, try pdf(document, pictures: .marked, isTagged: true, standIns: faces))
  }

  /// By letter of a layout: how far text goes on behind it, in parts of the size; none behind glyphs that share a text.
  package func advances(of layout: SharedLayout) -> [Double] {
    layout.letters.letters.map { letter in letter.map { fonts.face($0.face).advance(of: $0.glyph) } ?? 0 }
  }

  /// One page as a PNG on white.
  package func png(_ page: PageModel, dotsPerInch: Double) throws(DrawingError) -> [UInt8] {
    try check(page.size)
    let scale = dotsPerInch / 72
    let width = (page.size.width.points * scale).rounded(.up)
    let height = (page.size.height.points * scale).rounded(.up)
    guard scale > 0, width <= 32_767, height <= 32_767, width * height <= Double(Self.pagePixelLimit) else {
      throw .resolution(dotsPerInch: dotsPerInch, limit: Self.pagePixelLimit)
    }
    let drawn = try DrawingGate.shared.draw(fillsCache: true) { () throws(DrawingError) in
      let surface = try CairoSurface.pixels(width: Int32(width), height: Int32(height))
      let canvas = try CairoCanvas(surface: surface, fonts: fonts, images: images, drawsSigns: false)
      canvas.paintWhite()
      canvas.scale(scale)
      try canvas.draw(page.frame)
      try canvas.finishDrawing()
      return surface
    }
    return try packed(drawn)
  }

  /// The pixels of a surface as a PNG. This takes longer than most drawings, and others may draw meanwhile.
  private func packed(_ surface: CairoSurface) throws(DrawingError) -> [UInt8] {
    let stream = MemoryStream(limit: outputLimit)
    let status = cairo_surface_write_to_png_stream(surface.pointer, MemoryStream.write, stream.closure)
    guard !stream.isFull else { throw .outputTooLarge(limit: outputLimit) }
    try checkCairo(status, doing: "write the PNG")
    // The chunk IEND with its checksum.
    return try stream.contents(ending: [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
  }

  /// The whole file that `draw` writes, or an error: never a part of it.
  ///
  /// - Parameters:
  ///   - ending: the bytes every whole file of the format ends with.
  ///   - fillsCache: whether what is drawn may fill Cairo's cache of glyphs by itself.
  func file(
    ending: [UInt8], fillsCache: Bool, _ draw: (MemoryStream) throws(DrawingError) -> Void
  ) throws(DrawingError) -> [UInt8] {
    let stream = MemoryStream(limit: outputLimit)
    do throws(DrawingError) {
      try DrawingGate.shared.draw(fillsCache: fillsCache) { () throws(DrawingError) in try draw(stream) }
    } catch {
      // A refused write reaches Cairo's status in many disguises, or not at all.
      throw stream.isFull ? .outputTooLarge(limit: outputLimit) : error
    }
    return try stream.contents(ending: ending)
  }

  /// Refuses sizes and dates that Cairo would take without a word and draw wrongly.
  private func check(_ document: PlacedDocument) throws(DrawingError) {
    for page in document.pages { try check(page.size) }
    let created = document.metadata.created
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    let matches = zip(pattern, created.utf8).allSatisfy { expected, found in
      expected == UInt8(ascii: "0") ? (0x30...0x39).contains(found) : expected == found
    }
    guard matches, created.utf8.count == pattern.count else { throw .creationDate(created) }
  }

  /// The largest side is that of PDF 1.7, annex C: 14,400 pt.
  func check(_ size: Size) throws(DrawingError) {
    let sides = [size.width.points, size.height.points]
    guard sides.allSatisfy({ $0 >= 1 && $0 <= 14_400 }) else { throw .pageSize(width: sides[0], height: sides[1]) }
  }
}

/// How stage 5 writes the drawings of a PDF.
package enum PictureDrawing: Hashable, Sendable {
  /// Path by path, through Cairo.
  case drawn
  /// As markers that stage 6 replaces by pictures it writes once for a file; see `PictureMarker`.
  case marked
}
