/// Draws a sock and a shoe.
struct FootPainter {
  let painter: BodyPainter
  let side: LimbSide
  let tones: Tones

  /// Draws the foot of the side.
  func draw() {
    let leg = painter.skeleton.leg(side)
    if painter.outlines.isFrontal(leg) { drawFront(leg) } else { drawSide() }
  }

  private func drawSide() {
    let outlines = painter.outlines
    let canvas = painter.canvas
    let ink = FigureCanvas.inkWidth
    canvas.solid(outlines.footPart(side, BodyTemplates.sock), fill: tones.shoe, line: ink * 0.8)
    canvas.solid(outlines.footPart(side, BodyTemplates.shoe), fill: tones.shoe, shade: tones.shoeShade)
    canvas.solid(outlines.footPart(side, BodyTemplates.sole), fill: tones.sole, line: ink * 0.8)
    for line in FootPainter.seams {
      canvas.line(
        CatmullRom.open(outlines.footPoints(side, line)), .soleNear, width: ink * 0.55)
    }
  }

  /// The toe cap, the quarter and two laces, about the ankle.
  private static let seams: [[ModelPoint]] = [
    [ModelPoint(15.6, -2.4), ModelPoint(14.5, -3.9), ModelPoint(15.4, -6.6)],
    [ModelPoint(0.8, -6.9), ModelPoint(2.6, -4.4), ModelPoint(6.8, -2.2)],
    [ModelPoint(8.6, -3.5), ModelPoint(10.6, -1.6)],
    [ModelPoint(10.9, -4.4), ModelPoint(13, -2.6)],
  ]

  private func drawFront(_ leg: SolvedLeg) {
    let canvas = painter.canvas
    let ink = FigureCanvas.inkWidth
    var frame = leg.shank
    frame.origin = leg.foot.origin
    frame.scale = 1
    frame.isFlipped = false
    func place(_ points: [ModelPoint]) -> [ModelPoint] {
      frame.place(points.map { ModelPoint(-$0.y, $0.x) })
    }
    let sock = [
      ModelPoint(-4, 2.6), ModelPoint(-4.1, -2), ModelPoint(0, -3), ModelPoint(4.1, -2), ModelPoint(4, 2.6),
      ModelPoint(0, 3.2),
    ]
    canvas.solid(CatmullRom.closed(place(sock)), fill: tones.shoe, line: ink * 0.8)
    canvas.solid(
      CatmullRom.closed(place(FrontTemplates.shoe.points)), fill: tones.shoe, shade: tones.shoeShade)
    canvas.solid(CatmullRom.closed(place(FrontTemplates.sole.points)), fill: tones.sole, line: ink * 0.8)
    let laces: [[ModelPoint]] = [
      [ModelPoint(-2, -2.4), ModelPoint(2, -2.6)], [ModelPoint(-2, -3.9), ModelPoint(2, -4.1)],
      [ModelPoint(-2.2, -5.4), ModelPoint(2.2, -5.6)],
      [ModelPoint(-4.4, -7.6), ModelPoint(0, -6.7), ModelPoint(4.4, -7.6)],
    ]
    for line in laces {
      canvas.line(CatmullRom.open(place(line)), .soleNear, width: ink * 0.55)
    }
  }
}
