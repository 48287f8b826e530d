import HandoutGeometry

/// Draws the things that stand behind or below the person.
struct PropPainter {
  let canvas: FigureCanvas
  /// Props recede: their lines are a little thinner than the body's.
  private let line = FigureStroke(.propOutline, width: FigureCanvas.inkWidth * 0.9)

  private static let boardWidth = 18.0

  init(canvas: FigureCanvas) {
    self.canvas = canvas
  }

  /// Draws the floor line from `left` to `right`.
  func drawFloor(from left: Double, to right: Double) {
    canvas.add(
      FigurePath.lines([(ModelPoint(left, 0), ModelPoint(right, 0))]),
      stroke: FigureStroke(.floor, width: FigureCanvas.inkWidth * 0.9))
  }

  /// Draws a thing, unless it is tied to the body or between the legs: those follow their limbs. `top` is the upper
  /// edge of the picture.
  func draw(_ prop: Prop, skeleton: Skeleton, top: Double) {
    switch prop {
    case .chair(let x, let facing): drawChair(x: x, direction: facing == .right ? 1 : -1)
    case .chairBack(let x): drawChairBack(x: x)
    case .wall(let x, let facing): drawWall(x: x, direction: facing == .left ? 1 : -1, top: top)
    case .counter(let x, let width, let height): drawCounter(x: x, width: width, height: height)
    case .step(let x, let width, let height): drawStep(x: x, width: width, height: height)
    case .table(let x, let width, let height): drawTable(x: x, width: width, height: height)
    case .rail(let x, let width, let height): drawRail(x: x, width: width, height: height)
    case .mat(let from, let to): drawMat(from: from, to: to)
    case .matArea(let near, let far, let bottom, let top): drawMatArea(near: near, far: far, bottom: bottom, top: top)
    case .floor(let from, let to, let bottom, let top):
      drawBoards(from: from, to: to, bottom: bottom, top: top)
    case .plinth(let from, let to, let height): drawPlinth(from: from, to: to, height: height)
    case .pillow(let place, let width, let height, let turn):
      drawPillow(place, width: width, height: height, turn: turn, skeleton: skeleton)
    case .ball(let x, let y, let radius): drawBall(ModelPoint(x, y ?? radius), radius: radius)
    case .roll(let x, let y, let radius): drawRoll(ModelPoint(x, y + radius), radius: radius)
    case .cushion(let x, let y, let width, let height):
      box(x: x - width / 2, y: y, width: width, height: height, .propLight, radius: height * 0.45)
    case .bike, .strap, .band, .belt, .loop: break
    }
  }

  private func box(
    x: Double, y: Double, width: Double, height: Double, _ fill: PaintRole, radius: Double = 0
  ) {
    canvas.add(
      FigurePath.rectangle(x: x, y: y, width: width, height: height, radius: radius), fill: fill, stroke: line)
  }

  private func polygon(_ points: [ModelPoint], _ fill: PaintRole) {
    canvas.add(FigurePath.polygon(points), fill: fill, stroke: line)
  }

  // MARK: Seats

  private func drawChair(x: Double, direction: Double) {
    func at(_ dx: Double, _ y: Double) -> ModelPoint { ModelPoint(x + direction * dx, y) }
    func leg(_ top: Double, _ foot: Double, _ fill: PaintRole) {
      polygon([at(top - 1.6, 41), at(top + 1.6, 41), at(foot + 1.2, 0), at(foot - 1.2, 0)], fill)
    }
    leg(7.6, 7, .propDark)
    leg(34.4, 35, .propDark)
    leg(3.4, 1.2, .propBody)
    leg(38.6, 40.8, .propBody)
    let lean = ModelPoint.up(lean: -7 * direction)
    let across = ModelPoint.front(lean: -7 * direction) * direction
    func back(_ along: Double, _ side: Double) -> ModelPoint { at(2, 42) + lean * along + across * side }
    slab(from: back(0, 0), to: back(47, 0), width: 3.4, .propBody, radius: 1.4)
    slab(from: back(21, 0), to: back(45, 0), width: 4.8, .propLight, radius: 2.2)
    box(x: min(at(0, 0).x, at(42, 0).x), y: 40, width: 42, height: 5, .propLight, radius: 2)
  }

  /// A bar with rounded ends between two places.
  private func slab(from start: ModelPoint, to end: ModelPoint, width: Double, _ fill: PaintRole, radius: Double) {
    let length = start.distance(to: end)
    let along = (end - start).unit
    let upright = FigurePath.rectangle(x: -width / 2, y: 0, width: width, height: length, radius: radius)
    let turn = Transform(
      a: along.y, b: -along.x, c: along.x, d: along.y, tx: .pt(start.x), ty: .pt(start.y))
    canvas.add(upright.applying(turn), fill: fill, stroke: line)
  }

  private func drawChairBack(x: Double) {
    for post in [-14.5, 11.3] { box(x: x + post, y: 0, width: 3.4, height: 88, .propBody, radius: 1.2) }
    for (height, widening) in [(42.0, 1.0), (55, 0), (69, 0), (84, 0)] {
      box(
        x: x - 16 - widening, y: height, width: 32 + 2 * widening, height: height == 42 ? 5 : 6, .propLight, radius: 2)
    }
  }

  // MARK: Walls and furniture

  private func drawWall(x: Double, direction: Double, top: Double) {
    let left = min(x, x + 5 * direction)
    canvas.add(FigurePath.rectangle(x: left, y: 0, width: 5, height: top), fill: .propLight)
    var lines: [(ModelPoint, ModelPoint)] = []
    var height = -5.0
    while height < top {
      let start = max(0, -height)
      let end = min(5, top - height)
      if end > start {
        lines.append((ModelPoint(left + start, height + start), ModelPoint(left + end, height + end)))
      }
      height += 4
    }
    canvas.add(FigurePath.lines(lines), stroke: FigureStroke(.propDark, width: 0.5, hasFlatEnds: true))
    canvas.add(FigurePath.lines([(ModelPoint(x, 0), ModelPoint(x, top))]), stroke: line)
  }

  private func drawCounter(x: Double, width: Double, height: Double) {
    box(x: x + 2, y: 0, width: width - 2, height: height - 4, .propBody)
    canvas.add(
      FigurePath.lines([(ModelPoint(x + 2, 8), ModelPoint(x + width, 8))]),
      stroke: FigureStroke(.propOutline, width: FigureCanvas.inkWidth * 0.7))
    box(x: x, y: height - 4, width: width, height: 4, .propLight, radius: 1)
  }

  private func drawTable(x: Double, width: Double, height: Double) {
    for leg in [x + 3, x + width - 8] { box(x: leg, y: 0, width: 5, height: height - 3, .propBody) }
    box(x: x, y: height - 4, width: width, height: 4, .propLight, radius: 1)
  }

  private func drawRail(x: Double, width: Double, height: Double) {
    for post in [x + 2, x + width - 4.6] { box(x: post, y: 0, width: 2.6, height: height - 2, .propDark) }
    box(x: x + 2, y: height * 0.55, width: width - 4, height: 2.2, .propBody, radius: 1.1)
    box(x: x, y: height - 3.2, width: width, height: 3.2, .propBody, radius: 1.6)
  }

  private func drawStep(x: Double, width: Double, height: Double) {
    box(x: x, y: 0, width: width, height: height - 3, .propBody)
    box(x: x - 1.5, y: height - 3, width: width + 3, height: 3, .propLight, radius: 1)
  }

  private func drawPlinth(from: Double, to: Double, height: Double) {
    for leg in [from + 8, to - 12] { box(x: leg, y: 0, width: 4, height: height - 6, .propBody) }
    box(x: from, y: height - 9, width: to - from, height: 4, .propBody, radius: 1)
    box(x: from, y: height - 6, width: to - from, height: 6, .mat, radius: 2.4)
  }

  // MARK: Soft things

  private func drawMat(from: Double, to: Double) {
    canvas.add(
      FigurePath.rectangle(x: from, y: -2.6, width: to - from, height: 2.6, radius: 1.3), fill: .mat, stroke: line)
    canvas.add(
      FigurePath.lines([(ModelPoint(from + 1.6, -1.3), ModelPoint(to - 1.6, -1.3))]),
      stroke: FigureStroke(.matEdge, width: FigureCanvas.inkWidth * 0.55))
  }

  private func drawMatArea(near: ModelPoint, far: ModelPoint, bottom: Double, top: Double) {
    polygon(
      [
        ModelPoint(near.x, bottom), ModelPoint(near.y, bottom), ModelPoint(far.y, top), ModelPoint(far.x, top),
      ], .mat)
    polygon(
      [
        ModelPoint(near.x, bottom), ModelPoint(near.y, bottom), ModelPoint(near.y, bottom - 2),
        ModelPoint(near.x, bottom - 2),
      ], .mat)
  }

  /// Floor boards, lengthwise along the longer side.
  private func drawBoards(from: Double, to: Double, bottom: Double, top: Double) {
    canvas.add(FigurePath.rectangle(x: from, y: bottom, width: to - from, height: top - bottom), fill: .propLight)
    let isWide = to - from > top - bottom
    let (low, high) = isWide ? (bottom, top) : (from, to)
    let lines = stride(from: low + Self.boardWidth, to: high - 2, by: Self.boardWidth).map { place in
      isWide
        ? (ModelPoint(from, place), ModelPoint(to, place)) : (ModelPoint(place, bottom), ModelPoint(place, top))
    }
    canvas.add(FigurePath.lines(lines), stroke: FigureStroke(.propDark, width: 0.5, hasFlatEnds: true))
  }

  /// A soft cushion: 3 cm behind the back of the head, or where the pose says.
  private func drawPillow(
    _ place: ModelPoint?, width: Double, height: Double, turn: Double, skeleton: Skeleton
  ) {
    let centre = place ?? ModelPoint(skeleton.head.x - 3 + 2.6, height / 2)
    let outline = [
      (-0.5, -0.3), (-0.5, 0.32), (-0.42, 0.5), (-0.15, 0.44), (0.1, 0.46), (0.4, 0.5), (0.5, 0.3), (0.5, -0.3),
      (0.44, -0.5), (0, -0.48), (-0.44, -0.5),
    ]
    let along = ModelPoint.front(lean: -turn)
    let up = along.leftNormal
    let points = outline.map { centre + along * ($0.0 * width) + up * ($0.1 * height) }
    var fitter = CurveFitter()
    canvas.add(FigurePath.closed([fitter.closed(CatmullRom.closed(points))]), fill: .propLight, stroke: line)
  }

  private func drawBall(_ centre: ModelPoint, radius: Double) {
    canvas.add(FigurePath.circle(centre, radius: radius), fill: .ball, stroke: line)
    let arc = stride(from: -100.0, through: -160, by: -10).map { centre + ModelPoint.along(limb: $0) * (radius * 0.75) }
    canvas.line(arc, .ballLight, width: FigureCanvas.inkWidth * 1.4)
  }

  /// A rolled towel: a circle and its spiral.
  private func drawRoll(_ centre: ModelPoint, radius: Double) {
    canvas.add(FigurePath.circle(centre, radius: radius), fill: .propLight, stroke: line)
    let spiral = stride(from: 0.0, through: 540, by: 30).map { turn in
      centre + ModelPoint.along(limb: turn) * (radius * (0.78 - 0.62 * turn / 540))
    }
    canvas.line(CatmullRom.open(spiral), .propOutline, width: FigureCanvas.inkWidth * 0.6)
  }
}
