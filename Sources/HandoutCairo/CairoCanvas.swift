import CCairo
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Draws frames onto a surface through one Cairo context.
///
/// Frames that are only shifted cost no Cairo call: the shift is added to the coordinates.
final class CairoCanvas: FrameVisitor {
  typealias Failure = DrawingError

  /// What is set in the context now, so that it is set again only when it changes.
  struct Pen {
    var color: Color?
    var stroke: Stroke?
    var font: ScaledFonts.Key?
    /// From the coordinates the context takes to the page.
    var transform = Transform.identity
  }

  let context: OpaquePointer
  let surface: CairoSurface
  let scaledFonts: ScaledFonts
  let images: ImageSurfaces
  let glyphs = GlyphBuffer()
  /// Faces that stand in for those of the book.
  let standIns: StandInFaces
  /// Whether signs of the structure are drawn; only a PDF has them.
  let drawsSigns: Bool
  /// Whether the surface writes an encoded image as it is, so that nothing decodes it.
  let takesEncodedImages: Bool
  /// How pictures are written.
  let pictures: PictureDrawing
  var pen = Pen()
  /// How much larger than on paper everything is drawn.
  private(set) var enlargement = 1.0
  /// Where the innermost frame stands, in the coordinates that the context takes.
  private(set) var origin = Point.zero
  /// What was so before each frame; no pen for one that is only shifted.
  private var frames: [(origin: Point, signPlace: Point, pen: Pen?)] = []
  var nesting = StructureNesting()
  /// The page that is drawn.
  private(set) var page = Rect(origin: .zero, size: .zero)
  /// Where on the page a sign is sure to be seen: Cairo drops what stands off the page or outside of a clip.
  private(set) var signPlace = Point.zero

  init(
    surface: CairoSurface, fonts: FontBook, images: ImageRenditions, drawsSigns: Bool,
    pictures: PictureDrawing = .drawn, standIns: StandInFaces = StandInFaces()
  ) throws(DrawingError) {
    guard let context = cairo_create(surface.pointer) else {
      throw .cairo(doing: "begin to draw", reason: "no context")
    }
    self.context = context
    self.surface = surface
    self.drawsSigns = drawsSigns
    self.pictures = pictures
    self.standIns = standIns
    self.images = ImageSurfaces(renditions: images)
    takesEncodedImages = cairo_surface_supports_mime_type(surface.pointer, CAIRO_MIME_TYPE_JPEG) != 0
    scaledFonts = ScaledFonts(fonts: fonts, standIns: standIns)
    cairo_set_antialias(context, CAIRO_ANTIALIAS_GOOD)
    try checkCairo(cairo_status(context), doing: "begin to draw")
  }

  deinit { cairo_destroy(context) }

  /// Paints the whole surface white.
  func paintWhite() {
    setColor(.white)
    cairo_paint(context)
  }

  /// Enlarges all that is drawn from now on.
  func scale(_ factor: Double) {
    cairo_scale(context, factor, factor)
    enlargement *= factor
    pen.transform = Transform.scale(factor).then(pen.transform)
  }

  /// Draws a page's frame and checks that Cairo took it.
  func draw(_ frame: Frame) throws(DrawingError) {
    nesting.beginPage()
    page = Rect(origin: .zero, size: frame.size)
    var canvas = self
    try frame.walk(&canvas)
    try checkCairo(cairo_status(context), doing: "draw a page")
  }

  /// Ends the page and begins the next.
  func showPage() {
    cairo_show_page(context)
  }

  /// Checks that everything was drawn.
  func finishDrawing() throws(DrawingError) {
    if drawsSigns { try nesting.checkEnd() }
    try checkCairo(cairo_status(context), doing: "draw the pages")
    cairo_surface_flush(surface.pointer)
    try surface.check("draw the pages")
  }

  /// Checks that everything was drawn and writes the rest of the file.
  func finish() throws(DrawingError) {
    try finishDrawing()
    try surface.finish()
  }

  /// Draws an item of the innermost frame.
  func visit(_ item: FrameItem, at position: Point, in transform: Transform) throws(DrawingError) {
    let position = origin + position
    switch item {
    case .text(let run):
      try noteContent()
      try draw(run, at: position)
    case .shape(let shape):
      try noteContent()
      draw(shape, at: position)
    case .drawing(let drawing, let scale):
      try noteContent()
      draw(drawing, scale: scale, at: position)
    case .image(let image, let size):
      try noteContent()
      try draw(image, size: size, at: position)
    case .link(let target, _): try noteLinkArea(to: target)
    case .group, .tag: break
    }
  }

  func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    if group.frame.isEmptySlot {
      drawSlotSign()
      return false
    }
    let position = origin + group.position
    frames.append((origin, signPlace, group.isOnlyShifted ? nil : pen))
    origin = position
    guard !group.isOnlyShifted else { return true }
    origin = .zero
    let placing = group.transform.then(.translation(position))
    cairo_save(context)
    var matrix = cairo_matrix_t(
      xx: placing.a, yx: placing.b, xy: placing.c, yy: placing.d, x0: placing.tx.points, y0: placing.ty.points)
    cairo_transform(context, &matrix)
    pen.transform = placing.then(pen.transform)
    if let clip = group.clip {
      if let box = clip.bounds {
        signPlace = pen.transform.apply(to: Point(x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2))
      }
      add(clip, at: .zero)
      cairo_clip(context)
    }
    return true
  }

  func leave(_ group: FrameGroup) {
    guard let before = frames.popLast() else { return }
    (origin, signPlace) = (before.origin, before.signPlace)
    guard let pen = before.pen else { return }
    cairo_restore(context)
    self.pen = pen
  }

  func setColor(_ color: Color) {
    guard pen.color != color else { return }
    pen.color = color
    cairo_set_source_rgb(context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }
}
