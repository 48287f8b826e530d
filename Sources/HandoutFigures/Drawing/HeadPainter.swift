/// Draws the neck, the head and the face.
struct HeadPainter {
  let painter: BodyPainter

  private var skeleton: Skeleton { painter.skeleton }
  private var canvas: FigureCanvas { painter.canvas }
  private let ink = FigureCanvas.inkWidth

  init(painter: BodyPainter) {
    self.painter = painter
  }

  /// Draws the head for the view.
  func draw() {
    if skeleton.view == .front { drawFront() } else { drawProfile() }
  }

  // MARK: Profile

  private func drawProfile() {
    let head = CatmullRom.closed(skeleton.placeHead(HeadTemplates.head.points))
    let neck = profileNeck()
    if let grid = FieldGrid(over: [head, neck], step: 0.3) {
      let field = DistanceField(grid: grid, polygon: head)
        .union(DistanceField(grid: grid, polygon: neck), blend: 1.6)
      canvas.solid(field, fill: .skinNear, shade: .skinNearShade)
    }
    soft([(5.4, -9.7), (2.6, -8.6), (0.4, -6.4), (-0.2, -4)])
    drawHairBehind()
    canvas.solid(place(HeadTemplates.hair), fill: .hair, shade: .hairShade)
    canvas.solid(place(HeadTemplates.ear), fill: .skinNear, line: ink * 0.7)
    drawProfileFace()
  }

  private func drawHairBehind() {
    canvas.wardrobe = [.bun, .anyLegwear]
    canvas.solid(place(HeadTemplates.bun), fill: .hair, shade: .hairShade)
    canvas.wardrobe = [.ponytail, .anyLegwear]
    canvas.solid(place(HeadTemplates.ponytail), fill: .hair, shade: .hairShade)
    canvas.wardrobe = .any
  }

  private func drawProfileFace() {
    canvas.line(curve([(6, 4.6), (7.2, 5), (8.3, 4.7)]), .hair, width: ink * 0.85)
    let eye = CatmullRom.closed(
      skeleton.placeHead([(7.5, 2.75), (7.05, 2.2), (7.2, 1.2), (7.7, 1.5), (7.8, 2.3)].map(ModelPoint.init)))
    canvas.solid(eye, fill: .ink, line: nil, isInGhost: false)
    canvas.line(curve([(6.5, 2.5), (7.1, 2.95), (7.9, 2.8)]), .ink, width: ink * 0.55)
    canvas.line(curve([(9.4, -5.25), (8.4, -5.3), (7.7, -5)]), .ink, width: ink * 0.6)
    canvas.line(curve([(9.9, -2.4), (9.3, -2.1), (9.2, -1.4)]), .ink, width: ink * 0.55)
  }

  /// The neck from the shirt to the skull; the trunk covers its base.
  private func profileNeck() -> [ModelPoint] {
    let spine = skeleton.spine
    func head(_ x: Double, _ y: Double) -> ModelPoint {
      skeleton.placeHead([ModelPoint(x, y)]).first ?? skeleton.head
    }
    let nape = head(-7.4, -4)
    let base = spine.surface(51.5, -6.6)
    let between = nape.mixed(with: base, 0.5) + ModelPoint.front(lean: spine.lean(at: 51.5)) * 0.5
    return CatmullRom.closed([
      spine.surface(45, 4), spine.surface(49.5, 5.5), spine.surface(51.5, 5) * 0.55 + head(3, -10.2) * 0.45,
      head(3.6, -9.4), head(3, -5.5), head(-3, -3.2), nape, between, base, spine.surface(47, -7.6),
      spine.surface(43, -3),
    ])
  }

  // MARK: Front

  private let scale = Proportions.frontHeadScale

  private func drawFront() {
    let neck = frontNeck()
    let head = CatmullRom.closed(skeleton.placeHead(FrontTemplates.head.points, scale: scale))
    canvas.solid(neck, fill: .skinNear)
    drawNeckShadow(neck)
    drawHairBehindFront()
    for side in [-1.0, 1.0] {
      let ear = [(7.4, 1.6), (8.8, 1.9), (9, 0), (8.3, -2.2), (7.2, -1.6)].map { ModelPoint($0.0 * side, $0.1) }
      canvas.solid(CatmullRom.closed(skeleton.placeHead(ear, scale: scale)), fill: .skinNear, line: ink * 0.8)
    }
    canvas.solid(head, fill: .skinNear, shade: .skinNearShade)
    canvas.solid(
      CatmullRom.closed(skeleton.placeHead(FrontTemplates.hair.points, scale: scale)), fill: .hair,
      shade: .hairShade)
    drawFrontFace()
  }

  /// Hair tied behind shows above or beside the head.
  private func drawHairBehindFront() {
    canvas.wardrobe = [.bun, .anyLegwear]
    let bun = [(-3.4, 12.6), (-3.6, 16), (0, 18), (3.6, 16), (3.4, 12.6)].map(ModelPoint.init)
    canvas.solid(
      CatmullRom.closed(skeleton.placeHead(bun, scale: scale)), fill: .hair, shade: .hairShade)
    canvas.wardrobe = [.ponytail, .anyLegwear]
    let tail = [(6, 6), (9.4, 4), (10.8, -3), (9.6, -10), (8.2, -10.6), (7.4, -4)].map(ModelPoint.init)
    canvas.solid(
      CatmullRom.closed(skeleton.placeHead(tail, scale: scale)), fill: .hair, shade: .hairShade)
    canvas.wardrobe = .any
  }

  private func frontNeck() -> [ModelPoint] {
    let low = [ModelPoint(45.5, -6.4), ModelPoint(51, -6), ModelPoint(52.6, -5.4)]
    let spine = skeleton.spine
    let left = spine.place(low) + skeleton.placeHead([ModelPoint(-5, -7), ModelPoint(-5, -2)], scale: scale)
    let right =
      skeleton.placeHead([ModelPoint(5, -2), ModelPoint(5, -7)], scale: scale)
      + spine.place(low.reversed().map { ModelPoint($0.x, -$0.y) })
    return CatmullRom.closed(left + right)
  }

  /// The head's shadow on the neck: its outline lowered.
  private func drawNeckShadow(_ neck: [ModelPoint]) {
    let lowered = CatmullRom.closed(
      skeleton.placeHead(FrontTemplates.head.points.map { ModelPoint($0.x, $0.y - 1.6) }, scale: scale))
    guard let grid = FieldGrid(over: [neck], step: 0.4) else { return }
    let shadow = DistanceField(grid: grid, polygon: neck).inset(by: ink * 0.42)
      .intersection(DistanceField(grid: grid, polygon: lowered))
    canvas.add(FigurePath.closed(canvas.curves(of: shadow, tolerance: 0.08)), fill: .skinNearShade)
  }

  private func drawFrontFace() {
    for side in [-1.0, 1.0] {
      let eye = stride(from: 0.0, to: 1, by: 0.125).map { turn in
        ModelPoint.along(limb: turn * 360)
      }.map { ModelPoint(3.5 * side + $0.x * 0.55, 1.4 + $0.y * 0.7) }
      canvas.solid(
        CatmullRom.closed(skeleton.placeHead(eye, scale: scale)), fill: .ink, line: nil, isInGhost: false)
      canvas.line(curve([(1.9 * side, 3.9), (3.6 * side, 4.5), (5.2 * side, 3.9)], scale), .hair, width: ink * 0.85)
    }
    canvas.line(curve([(0.5, 1), (-0.2, -1.4), (-1, -2.6), (0.2, -3.1)], scale), .noseLine, width: ink * 0.6)
    canvas.line(curve([(-2.2, -5.6), (0, -6.2), (2.2, -5.6)], scale), .ink, width: ink * 0.6)
  }

  // MARK: Helpers

  private func place(_ template: Template) -> [ModelPoint] {
    CatmullRom.closed(skeleton.placeHead(template.points))
  }

  private func curve(_ points: [(Double, Double)], _ scale: Double = 1) -> [ModelPoint] {
    CatmullRom.open(skeleton.placeHead(points.map { ModelPoint($0.0, $0.1) }, scale: scale))
  }

  private func soft(_ points: [(Double, Double)]) {
    canvas.line(curve(points), .softLine, width: ink * 0.85)
  }
}
