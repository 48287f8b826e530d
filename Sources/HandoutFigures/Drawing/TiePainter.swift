/// Draws straps and bands, and the holding hand once more over them.
struct TiePainter {
  let painter: BodyPainter
  private static let edge = 0.55

  init(painter: BodyPainter) {
    self.painter = painter
  }

  private var canvas: FigureCanvas { painter.canvas }

  /// Draws a strap or a band; other things are drawn behind the person.
  func draw(_ prop: Prop) {
    switch prop {
    case .strap(let hand, let foot, let along): drawStrap(hand, foot, along)
    case .band(let hand, let anchor): drawBand(hand, anchor)
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
    // The stub that wraps round the sole.
    tie(from: leg.foot.point(along - 1.4, -8.3), to: leg.foot.point(along + 1.4, -8.3), .strap, width: 2.2)
    drawHand(side)
  }

  private func drawBand(_ side: LimbSide, _ anchor: ModelPoint) {
    let grip = painter.skeleton.place(of: .limb(side, .grip))
    canvas.add(
      FigurePath.rectangle(x: anchor.x, y: anchor.y - 3.5, width: 3, height: 7, radius: 0.6), fill: .propDark,
      stroke: FigureStroke(.propOutline, width: FigureCanvas.inkWidth * 0.9))
    tie(from: grip, to: anchor, .band, width: 1.7)
    drawHand(side)
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
