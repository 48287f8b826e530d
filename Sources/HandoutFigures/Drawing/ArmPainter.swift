/// Draws an arm with its hand and sleeve.
struct ArmPainter {
  let painter: BodyPainter
  let side: LimbSide
  let tone: LimbStyle.Tone

  private var skeleton: Skeleton { painter.skeleton }
  private var canvas: FigureCanvas { painter.canvas }
  private var tones: Tones { Tones(tone) }

  /// Draws the whole arm.
  func draw() {
    let arm = skeleton.arm(side)
    if let field = armField(arm) { canvas.solid(field, fill: tones.skin, shade: tones.skinShade) }
    drawFingers(arm)
    if tone == .far {
      canvas.solid(painter.garments.sleeve(side), fill: tones.shirt, shade: tones.shirtShade)
    } else {
      drawNearSleeve()
    }
  }

  /// The skin of the arm: upper arm, forearm, palm and thumb flow together.
  private func armField(_ arm: SolvedArm) -> DistanceField? {
    let upper = painter.outlines.upperArm(side)
    let fore = painter.outlines.forearm(side)
    let palm = painter.outlines.palm(side)
    let thumb = CatmullRom.closed(arm.hand.place(HandShape(arm.shape).thumb.points))
    guard let grid = FieldGrid(over: [upper, fore, palm, thumb], step: 0.5) else { return nil }
    let bend = min(max((abs(arm.elbowAngle) - 70) / 72, 0), 1)
    return DistanceField(grid: grid, polygon: upper)
      .union(DistanceField(grid: grid, polygon: fore), blend: 3.4 - 2.2 * bend)
      .union(DistanceField(grid: grid, polygon: palm), blend: 2.5)
      .union(DistanceField(grid: grid, polygon: thumb), blend: 1.2)
  }

  private func drawFingers(_ arm: SolvedArm) {
    let shape = HandShape(arm.shape)
    for line in shape.lines {
      canvas.line(
        CatmullRom.open(arm.hand.place(line.points)), .ink, width: FigureCanvas.inkWidth * 0.55)
    }
    if arm.shape == .fist {
      let thumb = CatmullRom.closed(arm.hand.place(shape.thumb.points))
      canvas.line(thumb + thumb.prefix(1), .ink, width: FigureCanvas.inkWidth * 0.55)
    }
  }

  /// Draws the hand once more, over what it holds.
  func drawHandAgain() {
    let arm = skeleton.arm(side)
    canvas.isBody = true
    defer { canvas.isBody = false }
    let palm = painter.outlines.palm(side)
    canvas.solid(palm, fill: tones.skin, line: nil, isInGhost: false)
    // No line across the wrist: there the hand goes on as the forearm.
    let wrist = arm.hand.origin
    let along = ModelPoint.along(limb: arm.hand.angle)
    for run in Polygon.runs(of: palm, isClosed: true, where: { (palm[$0] - wrist).dot(along) > 1.8 }) {
      canvas.line(run, .ink, width: FigureCanvas.inkWidth)
    }
    drawFingers(arm)
  }

  // MARK: Sleeve

  /// A sleeve without a seam: its line is drawn outside the trunk and at the hem, and runs out toward the shoulder.
  private func drawNearSleeve() {
    let sleeve = painter.garments.sleeve(side)
    let trunk = painter.outlines.trunk
    let depths = sleeve.map { Polygon.signedDistance(of: $0, to: trunk) }
    let bone = skeleton.arm(side).upperArm
    let along = ModelPoint.along(limb: bone.angle)
    let places = sleeve.map { ($0 - bone.origin).dot(along) / max(bone.scale, 0.1) }
    let hem = 15.1
    var isOutside = depths.map { $0 > -0.3 }
    if skeleton.view == .front, let shirt = painter.frontShirt() {
      // The shirt holds the cap of the sleeve and its line; only the skin below needs covering.
      let cap = DistanceField(grid: shirt.grid, polygon: sleeve)
        .intersection(shirt.inset(by: FigureCanvas.inkWidth * 0.45))
      canvas.solid(cap, fill: tones.shirt, line: nil)
      isOutside = depths.map { _ in false }
    } else {
      canvas.solid(sleeve, fill: tones.shirt, line: nil)
    }
    let isDrawn = sleeve.indices.map { isOutside[$0] || places[$0] > hem - 1.4 }
    for run in Polygon.runs(of: sleeve, isClosed: true, where: { isDrawn[$0] }) {
      canvas.line(run, .ink, width: FigureCanvas.inkWidth, isInGhost: true)
    }
    // A taper begins a little inside the hem's own line, so that no gap shows between the two.
    let isFold = sleeve.indices.map { depths[$0] <= -0.6 && places[$0] > 4.2 && places[$0] < hem - 0.3 }
    for run in Polygon.runs(of: sleeve, isClosed: true, where: { isFold[$0] }) {
      guard let first = run.first, let last = run.last, run.count > 3 else { continue }
      let fromHem = (first - last).dot(along) > 0
      canvas.taper(fromHem ? run : run.reversed(), oneEnded: true, isInGhost: true)
    }
  }
}
