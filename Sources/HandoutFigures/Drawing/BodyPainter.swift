/// Draws a body in one position, from back to front.
struct BodyPainter {
  let skeleton: Skeleton
  let outlines: BodyOutlines
  let garments: Garments
  let canvas: FigureCanvas
  /// The step of the lattice for limbs, in centimetres.
  static let step = 0.55

  init(_ skeleton: Skeleton, canvas: FigureCanvas) {
    self.skeleton = skeleton
    self.canvas = canvas
    outlines = BodyOutlines(skeleton)
    garments = Garments(skeleton)
  }

  /// The tones of the limbs of a side: in a front view both sides are near.
  func tone(_ style: LimbStyle, _ side: LimbSide) -> LimbStyle.Tone {
    style.tone ?? (skeleton.view == .front || side == .near ? .near : .far)
  }

  /// Draws the whole body; `between` draws what the person sits astride, in front of the far limbs.
  func draw(highlights: [Highlight], between: () -> Void) {
    canvas.isBody = true
    defer { canvas.isBody = false }
    let legsInFront = LimbSide.allCases.reversed().filter { tone(skeleton.leg($0).style, $0) == .near }
    let armsInFront = LimbSide.allCases.reversed().filter { tone(skeleton.arm($0).style, $0) == .near }
    for side in LimbSide.allCases where !armsInFront.contains(side) { drawArm(side, .far) }
    for side in LimbSide.allCases where !legsInFront.contains(side) { drawFarLeg(side) }
    canvas.isBody = false
    between()
    canvas.isBody = true
    HeadPainter(painter: self).draw()
    drawTrunk()
    let highlighter = HighlightPainter(painter: self)
    highlighter.draw(highlights.filter(\.isOnTrunk))
    for side in legsInFront { drawLeg(side, .near) }
    drawLegwear(sides: legsInFront)
    highlighter.draw(highlights.filter { !$0.isOnTrunk })
    drawWaist(groin: legsInFront)
    for side in armsInFront { drawArm(side, .near) }
  }

  // MARK: Trunk

  /// The shirt: in front views one outline with both sleeves, so that the shoulders are round.
  private func drawTrunk() {
    if skeleton.view == .front, let field = frontShirt() {
      canvas.solid(field, fill: .shirtNear, shade: .shirtNearShade)
      let band = CatmullRom.open(
        skeleton.spine.place([
          ModelPoint(51.2, -6.6), ModelPoint(48.6, -4), ModelPoint(46.9, 0), ModelPoint(48.6, 4),
          ModelPoint(51.2, 6.6),
        ]))
      canvas.line(band, .ink, width: FigureCanvas.inkWidth * 0.65)
      return
    }
    canvas.solid(outlines.trunk, fill: .shirtNear, shade: .shirtNearShade)
    let collar = CatmullRom.open([
      skeleton.spine.surface(47.6, 7), skeleton.spine.surface(48.6, 2.4), skeleton.spine.surface(49.9, -2.4),
      skeleton.spine.surface(51.6, -7.6),
    ])
    canvas.line(collar, .ink, width: FigureCanvas.inkWidth * 0.65)
  }

  /// The trunk and the sleeves in front of it, in one outline.
  func frontShirt() -> DistanceField? {
    let sleeves = LimbSide.allCases.filter { tone(skeleton.arm($0).style, $0) == .near }.map(garments.sleeve)
    guard let grid = FieldGrid(over: [outlines.trunk] + sleeves, step: Self.step) else { return nil }
    return sleeves.reduce(DistanceField(grid: grid, polygon: outlines.trunk)) { shirt, sleeve in
      shirt.union(DistanceField(grid: grid, polygon: sleeve), blend: 5)
    }
  }

  // MARK: Legs

  /// The skin of a leg: thigh and lower leg flow together, less so when the knee is bent far.
  func legField(_ side: LimbSide) -> DistanceField? {
    let thigh = outlines.thigh(side)
    let shank = outlines.shank(side)
    guard let grid = FieldGrid(over: [thigh, shank], step: Self.step) else { return nil }
    return DistanceField(grid: grid, polygon: thigh)
      .union(DistanceField(grid: grid, polygon: shank), blend: kneeBlend(side))
  }

  private func kneeBlend(_ side: LimbSide) -> Double {
    let bend = (abs(skeleton.leg(side).kneeAngle) - 70) / 90
    return 4.2 - 3 * min(max(bend, 0), 1)
  }

  private func drawFarLeg(_ side: LimbSide) {
    drawLeg(side, .far)
    let tones = Tones(.far)
    canvas.wardrobe = [.anyHair, .shorts]
    canvas.solid(garments.shortsLeg(side), fill: tones.legwear, shade: tones.legwearShade)
    canvas.wardrobe = [.anyHair, .leggings]
    if let field = leggingsField(side, withPelvis: false) {
      canvas.solid(field, fill: tones.legwear, shade: tones.legwearShade)
    }
    drawKnee(side, .seam)
    canvas.wardrobe = .any
  }

  private func drawLeg(_ side: LimbSide, _ tone: LimbStyle.Tone) {
    let tones = Tones(tone)
    canvas.wardrobe = [.anyHair, .shorts]
    if let field = legField(side) {
      canvas.solid(field, fill: tones.skin, shade: tones.skinShade)
      drawCrease(side, field)
    }
    drawKnee(side, tones.softLine)
    canvas.wardrobe = [.anyHair, .leggings]
    canvas.solid(garments.ankle(side), fill: tones.skin)
    canvas.wardrobe = .any
    FootPainter(painter: self, side: side, tones: tones).draw()
  }

  /// The lines around a kneecap.
  private func drawKnee(_ side: LimbSide, _ role: PaintRole) {
    let leg = skeleton.leg(side)
    var frame = leg.shank
    frame.angle = 0.55 * leg.thigh.angle + 0.45 * leg.shank.angle
    let shift = outlines.isFrontal(leg) ? -1.6 : 0.0
    let points = [ModelPoint(-3.2, 3.4), ModelPoint(-0.6, 2.5), ModelPoint(2.6, 3.0)].map {
      ModelPoint($0.x, $0.y + shift)
    }
    canvas.line(CatmullRom.open(frame.place(points)), role, width: FigureCanvas.inkWidth * 0.6)
  }

  /// The fold behind a bent knee: from the inner corner of the outline inward.
  private func drawCrease(_ side: LimbSide, _ field: DistanceField) {
    let leg = skeleton.leg(side)
    let bend = abs(leg.kneeAngle)
    guard bend > 70 else { return }
    let knee = leg.shank.origin
    let towardCalf = (leg.thigh.front + leg.shank.front).unit * -1
    var distance = 0.0
    while distance < 12, field.value(at: knee + towardCalf * distance) < 0 { distance += 0.2 }
    guard distance < 12 else { return }
    let length = 1.5 + (bend - 70) / 14
    let start = knee + towardCalf * distance
    let middle = start - towardCalf * (length / 2) + ModelPoint(0.15, 0.1)
    canvas.taper([start, middle, start - towardCalf * length], width: FigureCanvas.inkWidth * 0.8, oneEnded: true)
  }

  // MARK: Legwear

  /// Leggings of a leg, with or without the seat.
  func leggingsField(_ side: LimbSide, withPelvis: Bool) -> DistanceField? {
    let thigh = garments.leggingsThigh(side)
    let shank = garments.leggingsShank(side)
    let pelvis = withPelvis ? [garments.pelvis] : []
    guard let grid = FieldGrid(over: [thigh, shank] + pelvis, step: Self.step) else { return nil }
    let leg = DistanceField(grid: grid, polygon: thigh)
      .union(DistanceField(grid: grid, polygon: shank), blend: kneeBlend(side))
    return pelvis.reduce(leg) { $0.union(DistanceField(grid: grid, polygon: $1), blend: 4.5) }
  }

  /// Shorts over the seat and the legs in front.
  func shortsField(sides: [LimbSide]) -> DistanceField? {
    let legs = sides.map(garments.shortsLeg)
    guard let grid = FieldGrid(over: [garments.pelvis] + legs, step: Self.step) else { return nil }
    return legs.reduce(DistanceField(grid: grid, polygon: garments.pelvis)) { field, leg in
      field.union(DistanceField(grid: grid, polygon: leg), blend: sides.count > 1 ? 2.5 : 4.5)
    }
  }

  /// Leggings over the seat and the legs in front.
  func leggingsField(sides: [LimbSide]) -> DistanceField? {
    let parts = sides.map { (garments.leggingsThigh($0), garments.leggingsShank($0), kneeBlend($0)) }
    let all = [garments.pelvis] + parts.flatMap { [$0.0, $0.1] }
    guard let grid = FieldGrid(over: all, step: Self.step) else { return nil }
    return parts.reduce(DistanceField(grid: grid, polygon: garments.pelvis)) { field, part in
      let leg = DistanceField(grid: grid, polygon: part.0)
        .union(DistanceField(grid: grid, polygon: part.1), blend: part.2)
      return field.union(leg, blend: sides.count > 1 ? 2.5 : 4.5)
    }
  }

  private func drawLegwear(sides: [LimbSide]) {
    canvas.wardrobe = [.anyHair, .shorts]
    if let field = shortsField(sides: sides) {
      canvas.solid(field, fill: .legwearNear, shade: .legwearNearShade)
    }
    canvas.wardrobe = [.anyHair, .leggings]
    if let field = leggingsField(sides: sides) {
      canvas.solid(field, fill: .legwearNear, shade: .legwearNearShade)
      for side in sides { drawCrease(side, field) }
    }
    for side in sides { drawKnee(side, .seam) }
    canvas.wardrobe = .any
  }

  /// The waistband, and the folds of the groin when a hip is bent.
  private func drawWaist(groin sides: [LimbSide]) {
    let spine = skeleton.spine
    let factor = skeleton.widths.trunk
    let width = FigureCanvas.inkWidth * 0.6
    let isFront = skeleton.view == .front
    let back = isFront ? -13.2 : -9.4
    let front = isFront ? 13.2 : 9.2
    canvas.line(
      [spine.surface(7.1, back * factor), spine.surface(6.7, 0), spine.surface(6.9, front * factor)], .seam,
      width: width)
    if isFront, sides.count > 1 {
      canvas.line(
        CatmullRom.open(spine.place([ModelPoint(5.2, 0), ModelPoint(0, 0.5), ModelPoint(-4.5, 0)])), .seam,
        width: width)
    }
    for side in sides where skeleton.leg(side).hipAngle > 35 && !isFront {
      let leg = skeleton.leg(side)
      let start = spine.surface(5.5, (6.4 + min(2, (leg.hipAngle - 35) / 40)) * factor)
      let end = leg.thigh.point(3.5, 1)
      let middle = start.mixed(with: end, 0.5) - (end - start).unit.leftNormal * 0.8
      canvas.taper(CatmullRom.open([start, middle, end]), .seam, width: width * 1.2, oneEnded: true)
    }
  }

  // MARK: Arms

  private func drawArm(_ side: LimbSide, _ tone: LimbStyle.Tone) {
    ArmPainter(painter: self, side: side, tone: tone).draw()
  }
}
