import CCairo
import HandoutGeometry
import HandoutPages

extension CairoCanvas {
  /// Draws glyphs from the start of their baseline.
  func draw(_ run: GlyphRun, at position: Point) throws(DrawingError) {
    setColor(run.color)
    let linear = pen.transform
    let font = ScaledFonts.Key(
      face: run.face, size: run.size.points, a: linear.a, b: linear.b, c: linear.c, d: linear.d)
    if pen.font != font {
      cairo_set_scaled_font(context, try scaledFonts.font(font))
      pen.font = font
    }
    glyphs.show(standIns.drawn(run), on: context, x: position.x.points, y: position.y.points)
  }

  /// Fills and strokes a path.
  func draw(_ shape: Shape, scale: Double = 1, at position: Point) {
    guard shape.fill != nil || shape.stroke != nil else { return }
    add(shape.path, scale: scale, at: position)
    if let fill = shape.fill {
      setColor(fill)
      if keepsSigns(below: shape.path, scale: scale, at: position) {
        cairo_fill(context)
        add(shape.path, scale: scale, at: position)
      } else if shape.stroke == nil {
        cairo_fill(context)
      } else {
        cairo_fill_preserve(context)
      }
    }
    if var stroke = shape.stroke {
      if stroke.growsWithDrawing { stroke.width = stroke.width * scale }
      setColor(stroke.color)
      set(stroke)
      cairo_stroke(context)
    }
  }

  /// Draws a picture, its paths at a scale, its lines as wide as they are; or the marker that stands for it.
  func draw(_ drawing: Drawing, scale: Double, at position: Point) {
    if pictures == .marked, PictureMarker.stands(for: drawing, scale: scale) {
      return mark(drawing, scale: scale, at: position)
    }
    for shape in drawing.shapes { draw(shape, scale: scale, at: position) }
  }

  /// Draws the marker that stands for a picture.
  private func mark(_ drawing: Drawing, scale: Double, at position: Point) {
    drawAsSign {
      add(.polygon(PictureMarker.corners(of: drawing, scale: scale)), at: position)
      cairo_fill(context)
    }
  }

  /// Draws an image over a rectangle.
  func draw(_ image: ImageReference, size: Size, at position: Point) throws(DrawingError) {
    let linear = pen.transform
    let scale = abs(linear.a * linear.d - linear.b * linear.c).squareRoot() / enlargement
    let source = try images.surface(
      image, width: size.width.points * scale, height: size.height.points * scale, takesJPEG: takesEncodedImages)
    cairo_save(context)
    cairo_translate(context, position.x.points, position.y.points)
    cairo_scale(context, size.width.points / Double(source.width), size.height.points / Double(source.height))
    cairo_set_source_surface(context, source.surface.pointer, 0, 0)
    cairo_rectangle(context, 0, 0, Double(source.width), Double(source.height))
    _ = keepsSigns(below: .rectangle(Rect(0, 0, size.width.points, size.height.points)), at: position)
    cairo_fill(context)
    cairo_restore(context)
  }

  /// Makes the path the context's current path.
  func add(_ path: Path, scale: Double = 1, at position: Point) {
    let left = position.x.points
    let top = position.y.points
    func x(_ point: Point) -> Double { left + point.x.points * scale }
    func y(_ point: Point) -> Double { top + point.y.points * scale }
    cairo_new_path(context)
    for element in path.elements {
      switch element {
      case .move(let point): cairo_move_to(context, x(point), y(point))
      case .line(let point): cairo_line_to(context, x(point), y(point))
      case .curve(let first, let second, let end):
        cairo_curve_to(context, x(first), y(first), x(second), y(second), x(end), y(end))
      case .close: cairo_close_path(context)
      }
    }
  }

  private func set(_ stroke: Stroke) {
    guard pen.stroke != stroke else { return }
    pen.stroke = stroke
    cairo_set_line_width(context, stroke.width.points)
    cairo_set_dash(context, stroke.dashes.map(\.points), Int32(clamping: stroke.dashes.count), 0)
    cairo_set_line_cap(context, stroke.cap.cairoCap)
    cairo_set_line_join(context, stroke.join.cairoJoin)
  }
}

extension Stroke.Cap {
  fileprivate var cairoCap: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    }
  }
}

extension Stroke.Join {
  fileprivate var cairoJoin: cairo_line_join_t {
    switch self {
    case .miter: CAIRO_LINE_JOIN_MITER
    case .round: CAIRO_LINE_JOIN_ROUND
    }
  }
}
