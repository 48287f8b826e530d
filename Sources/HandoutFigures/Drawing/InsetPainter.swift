import HandoutGeometry

/// Draws a close-up: the shapes around a place once more, larger and cut off at a round window.
struct InsetPainter {
  let inset: Inset
  let canvas: FigureCanvas
  private static let ring = FigureStroke(.propOutline, width: FigureCanvas.inkWidth * 1.3)
  private static let leader = FigureStroke(.propOutline, width: FigureCanvas.inkWidth)
  private static let casing = FigureStroke(.paper, width: FigureCanvas.inkWidth * 3)

  /// Draws the window with the shapes around `subject`, and the line that leads to it from `place` on the figure.
  func draw(_ drafts: [FigureCanvas.Draft], around subject: ModelPoint, pointingAt place: ModelPoint) {
    drawLeader(from: place)
    canvas.add(FigurePath.circle(inset.place, radius: inset.windowRadius), fill: .paper)
    let window = RoundWindow(centre: inset.place, radius: inset.windowRadius)
    let shift = inset.place - subject * inset.scale
    let map = Transform(a: inset.scale, b: 0, c: 0, d: inset.scale, tx: .pt(shift.x), ty: .pt(shift.y))
    for draft in drafts {
      canvas.wardrobe = draft.shape.wardrobe
      draw(draft.shape, path: draft.shape.path.applying(map), in: window)
    }
    canvas.wardrobe = .any
  }

  /// Draws the edge of the window.
  func drawRing() {
    canvas.add(FigurePath.circle(inset.place, radius: inset.windowRadius), stroke: Self.ring)
  }

  private func draw(_ shape: FigureShape, path: Path, in window: RoundWindow) {
    let stroke = shape.stroke.map(enlarged)
    guard !window.contains(path) else { return canvas.add(path, fill: shape.fill, stroke: stroke) }
    if let fill = shape.fill { canvas.add(window.area(of: path), fill: fill) }
    if let stroke { canvas.add(window.lines(of: path), stroke: stroke) }
  }

  /// Pens draw the window's outlines as thick as all others; broader lines are things, and grow.
  private func enlarged(_ stroke: FigureStroke) -> FigureStroke {
    guard stroke.width > FigureCanvas.inkWidth * 1.5 else { return stroke }
    return FigureStroke(
      stroke.role, width: stroke.width * inset.scale, dashes: stroke.dashes.map { $0 * inset.scale },
      hasFlatEnds: stroke.hasFlatEnds)
  }

  /// A ring around the place, and a line from there to the window.
  private func drawLeader(from place: ModelPoint) {
    let way = inset.place - place
    let mark = FigurePath.circle(place, radius: inset.radius)
    let hasRoom = way.length > inset.radius + inset.windowRadius
    let line = FigurePath.lines([(place + way.unit * inset.radius, inset.place - way.unit * inset.windowRadius)])
    for stroke in [Self.casing, Self.leader] {
      canvas.add(mark, stroke: stroke)
      if hasRoom { canvas.add(line, stroke: stroke) }
    }
  }
}
