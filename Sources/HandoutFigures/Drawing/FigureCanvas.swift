import HandoutGeometry

/// Collects the shapes of one panel from back to front, still in the coordinates of the model.
final class FigureCanvas {
  /// The outline weight of bodies, clothes and shoes, in model centimetres at the standard scale.
  static let inkWidth = 0.66
  /// Shades smaller than this, in square centimetres, are left out: on paper they are specks.
  private static let smallestShade = 1.2

  /// A shape, and how the ghost treats it.
  struct Draft {
    var shape: FigureShape
    /// Whether the ghost of this position shows it.
    var isInGhost: Bool
    /// Whether it belongs to the person and not to the things around.
    var isBody: Bool
  }

  private(set) var drafts: [Draft] = []
  /// The step toward the dark side: where this leads out of a shape, the shape has a shaded rim.
  let rimStep: ModelPoint
  /// The hair and clothes that shapes now belong to.
  var wardrobe = Wardrobe.any
  /// Whether shapes now belong to the person.
  var isBody = false

  /// A canvas whose light comes from the upper left of the page; `isFlipped` when the page shows it flipped.
  init(isFlipped: Bool) {
    rimStep = ModelPoint(isFlipped ? -1.5 : 1.5, -1.7)
  }

  /// Adds a shape as it is.
  func add(_ path: Path, fill: PaintRole? = nil, stroke: FigureStroke? = nil, isInGhost: Bool = false) {
    guard !path.elements.isEmpty else { return }
    drafts.append(
      Draft(
        shape: FigureShape(path: path, fill: fill, stroke: stroke, wardrobe: wardrobe),
        isInGhost: isInGhost, isBody: isBody))
  }

  /// Adds shapes that were drawn elsewhere.
  func add(_ others: [Draft]) { drafts += others }

  /// Fills an outline, shades its rim and draws its line.
  func solid(
    _ outline: [ModelPoint], fill: PaintRole, shade: PaintRole? = nil, line: Double? = FigureCanvas.inkWidth,
    isInGhost: Bool = true
  ) {
    var fitter = CurveFitter()
    add(
      FigurePath.closed([fitter.closed(outline)]), fill: fill,
      stroke: line.map { FigureStroke(.ink, width: $0) }, isInGhost: isInGhost)
    guard let shade, let grid = FieldGrid(over: [outline], step: 0.45) else { return }
    self.shade(DistanceField(grid: grid, polygon: outline), shade, inset: line ?? 0)
  }

  /// Fills the inside of a field, shades its rim and draws its line.
  func solid(
    _ field: DistanceField, fill: PaintRole, shade: PaintRole? = nil, line: Double? = FigureCanvas.inkWidth,
    isInGhost: Bool = true
  ) {
    add(
      FigurePath.closed(curves(of: field, tolerance: 0.085)), fill: fill,
      stroke: line.map { FigureStroke(.ink, width: $0) }, isInGhost: isInGhost)
    if let shade { self.shade(field, shade, inset: line ?? 0) }
  }

  /// The rim on the dark side, inside the ink line.
  private func shade(_ field: DistanceField, _ role: PaintRole, inset: Double) {
    let rim = field.rim(shift: rimStep, inset: inset * 0.42)
    add(FigurePath.closed(curves(of: rim, tolerance: 0.095, smallest: Self.smallestShade)), fill: role)
  }

  /// The curves around the inside of a field, one list for each closed line.
  func curves(of field: DistanceField, tolerance: Double, smallest: Double = 0.5) -> [[CubicCurve]] {
    ContourTracer(field).closedLines().compactMap { line in
      guard abs(Polygon.doubleArea(line)) > smallest * 2 else { return nil }
      var fitter = CurveFitter(tolerance: tolerance)
      return fitter.closed(line)
    }
  }

  /// Draws a line of points.
  func line(_ points: [ModelPoint], _ role: PaintRole, width: Double, isInGhost: Bool = false) {
    var fitter = CurveFitter()
    add(
      FigurePath.open([fitter.open(points)]), stroke: FigureStroke(role, width: width), isInGhost: isInGhost)
  }

  /// Draws an ink line that swells in the middle, or begins thick and runs out.
  func taper(
    _ points: [ModelPoint], _ role: PaintRole = .ink, width: Double = FigureCanvas.inkWidth, oneEnded: Bool,
    isInGhost: Bool = false
  ) {
    let outline = TaperedLine(points, width: width, isOneEnded: oneEnded).outline
    var fitter = CurveFitter(tolerance: 0.04)
    add(FigurePath.closed([fitter.closed(outline)]), fill: role, isInGhost: isInGhost)
  }
}
