/// Draws straps, belts and bands, and the holding hand once more over them.
struct TiePainter {
  let painter: BodyPainter
  private static let edge = 0.55

  init(painter: BodyPainter) {
    self.painter = painter
  }

  private var canvas: FigureCanvas { painter.canvas }

  /// Draws what is tied to the body; other things are drawn behind the person.
  func draw(_ prop: Prop) {
    switch prop {
    case .strap(let hand, let foot, let along): drawStrap(hand, foot, along)
    case .band(let side, let point, let anchor):
      drawPlate(at: anchor)
      tie(from: end(side, point, away: anchor), to: anchor, .band, width: 1.7)
      if point == .hand { drawHand(side) }
    case .belt(let side, let point, let anchor):
      tie(from: end(side, point, away: anchor), to: anchor, .strap, width: 2.2)
      drawKnot(at: anchor)
      if point == .hand { drawHand(side) }
    case .loop(let segment, let along): drawLoop(segment, along)
    default: break
    }
  }

  private func drawStrap(_ side: LimbSide, _ foot: LimbSide, _ along: Double) {
    let skeleton = painter.skeleton
    let grip = skeleton.place(of: .limb(side, .grip))
    let leg = skeleton.leg(foot)
    let sole = leg.foot.point(along, -8.2)
    let tail = grip + (grip - sole) * 0.16
    tie(from: tail, to: sole, .strap, width: 2.2)
    // The end that wraps round the sole.
    tie(from: leg.foot.point(along - 1.4, -8.3), to: leg.foot.point(along + 1.4, -8.3), .strap, width: 2.2)
    drawHand(side)
  }

  private func drawPlate(at anchor: ModelPoint) {
    canvas.add(
      FigurePath.rectangle(x: anchor.x, y: anchor.y - 3.5, width: 3, height: 7, radius: 0.6), fill: .propDark,
      stroke: FigureStroke(.propOutline, width: FigureCanvas.inkWidth * 0.9))
  }

  /// Where a belt goes round what it is tied to.
  private func drawKnot(at anchor: ModelPoint) {
    canvas.add(
      FigurePath.rectangle(x: anchor.x - 1.8, y: anchor.y - 1.5, width: 3.6, height: 3, radius: 0.8), fill: .strap,
      stroke: FigureStroke(.ink, width: FigureCanvas.inkWidth * 0.8))
  }

  /// Where a band begins: in the grip of a hand, or on the side of a leg that is turned away from the anchor.
  private func end(_ side: LimbSide, _ point: BodyPoint.LimbPoint, away anchor: ModelPoint) -> ModelPoint {
    let skeleton = painter.skeleton
    guard point != .hand else { return skeleton.place(of: .limb(side, .grip)) }
    let leg = skeleton.leg(side)
    let joint = point == .knee ? leg.shank.point(0, 0) : leg.shank.point(37, 0)
    let away = (joint - anchor).unit
    let outlines = [painter.outlines.thigh(side), painter.outlines.shank(side)]
    var distance = 0.0
    while distance < 14, outlines.contains(where: { Polygon.signedDistance(of: joint + away * distance, to: $0) < 0 }) {
      distance += 0.1
    }
    return joint + away * distance
  }

  /// A taut ring looks like a straight piece between the outer edges of the two legs.
  private func drawLoop(_ segment: Segment, _ along: Double) {
    let skeleton = painter.skeleton
    let edges = LimbSide.allCases.map { side -> [ModelPoint] in
      let bone = skeleton.bone(side, segment)
      let template = painter.outlines.template(segment, side)
      let factor = skeleton.widthFactor(segment)
      return [true, false].map { isFront in
        bone.point(along, (isFront ? 1 : -1) * template.width(at: along, front: isFront) * factor)
      }
    }
    let middle = edges.joined().reduce(.zero, +) * (1 / 4)
    let ends = edges.compactMap { $0.max { $0.distance(to: middle) < $1.distance(to: middle) } }
    guard let first = ends.first, let last = ends.last else { return }
    tie(from: first, to: last, .band, width: 3.4)
  }

  private func drawHand(_ side: LimbSide) {
    let tone = painter.tone(painter.skeleton.arm(side).style, side)
    ArmPainter(painter: painter, side: side, tone: tone).drawHandAgain()
  }

  private func tie(from start: ModelPoint, to end: ModelPoint, _ role: PaintRole, width: Double) {
    let path = FigurePath.lines([(start, end)])
    canvas.add(path, stroke: FigureStroke(.ink, width: width + 2 * Self.edge))
    canvas.add(path, stroke: FigureStroke(role, width: width))
  }
}
