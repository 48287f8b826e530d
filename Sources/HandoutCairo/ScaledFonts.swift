import CCairo
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The faces at the sizes and under the transforms a drawing needs them, each made once.
final class ScaledFonts {
  /// What makes two scaled fonts the same.
  struct Key: Hashable {
    var face: FaceID
    /// The size in points.
    var size: Double
    /// The linear part of the transform from the run to the page.
    var a: Double
    var b: Double
    var c: Double
    var d: Double
  }

  private let fonts: FontBook
  /// Faces that stand in for those of the book.
  private let standIns: StandInFaces
  private let options: OpaquePointer?
  private var made: [Key: OpaquePointer] = [:]

  init(fonts: FontBook, standIns: StandInFaces) {
    self.fonts = fonts
    self.standIns = standIns
    // Hinted metrics would make the drawing depend on the resolution.
    options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
  }

  deinit {
    for font in made.values { cairo_scaled_font_destroy(font) }
    cairo_font_options_destroy(options)
  }

  /// The scaled font for the key, which lives as long as this object.
  func font(_ key: Key) throws(DrawingError) -> OpaquePointer {
    if let font = made[key] { return font }
    var size = cairo_matrix_t(xx: key.size, yx: 0, xy: 0, yy: key.size, x0: 0, y0: 0)
    var transform = cairo_matrix_t(xx: key.a, yx: key.b, xy: key.c, yy: key.d, x0: 0, y0: 0)
    let face = standIns.cairoFace(key.face) ?? fonts.face(key.face).cairoFace
    guard let font = cairo_scaled_font_create(face, &size, &transform, options) else {
      throw .cairo(doing: "scale a font", reason: "no font")
    }
    made[key] = font
    // Presses have faces of their own, so the face tells their fonts apart.
    var hasher = Hasher()
    hasher.combine(key)
    hasher.combine(face)
    DrawingGate.shared.note(font: hasher.finalize())
    try checkCairo(cairo_scaled_font_status(font), doing: "scale a font")
    return font
  }
}
