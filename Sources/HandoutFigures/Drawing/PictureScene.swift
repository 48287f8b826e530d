import HandoutGeometry

/// All positions of a picture, solved, and how they are drawn into panels of one size.
struct PictureScene {
  let pose: Pose
  let skeletons: [Skeleton]
  let states: [PoseState]
  let isFlipped: Bool

  /// The courses of the arrows.
  var courses: [ArrowCourse] { courses(of: pose.arrows) }

  private func courses(of arrows: [MovementArrow]) -> [ArrowCourse] {
    guard let start = skeletons.first, let end = skeletons.last, let state = states.last else { return [] }
    let needsMiddle = arrows.contains { if case .trace = $0.course { true } else { false } }
    let middle = needsMiddle ? PoseBlend.middle(start, end, state) : end
    return arrows.map { ArrowCourse($0, start: start, end: end, between: middle) }
  }

  // MARK: Close-up

  /// The body that the close-up shows: that of the last panel, or one of its own.
  private func model(of inset: Inset) -> Skeleton? {
    guard let sight = inset.sight, let widths = skeletons.last?.widths else { return skeletons.last }
    return PoseSolver(view: sight.view, widths: widths).solve(sight.state)
  }

  /// The courses of the close-up's arrows, in its window.
  var insetCourses: [ArrowCourse] {
    guard let inset = pose.inset, let model = model(of: inset) else { return [] }
    let subject = inset.subject(in: model)
    return courses(of: inset.arrows).map { course in
      ArrowCourse(points: course.points.map { inset.place(of: $0, around: subject) })
    }
  }

  private func drawInset(on canvas: FigureCanvas) {
    guard let inset = pose.inset, let model = model(of: inset), let figure = skeletons.last else { return }
    var drafts = canvas.drafts
    if inset.sight != nil {
      let own = FigureCanvas(isFlipped: isFlipped)
      BodyPainter(model, canvas: own).draw(highlights: pose.highlights) {}
      drafts = own.drafts
    }
    let painter = InsetPainter(inset: inset, canvas: canvas)
    painter.draw(
      drafts.filter { !$0.shape.isGhost }, around: inset.subject(in: model),
      pointingAt: inset.subject(in: figure))
    let arrows = ArrowPainter(canvas: canvas)
    for (arrow, course) in zip(inset.arrows, insetCourses) { arrows.draw(arrow, along: course) }
    painter.drawRing()
  }

  /// The things in a position.
  func props(_ index: Int) -> [Prop] { pose.props + states[index].props }

  // MARK: Frame

  /// A box around everything in all positions.
  func fittingBox(margin: Double) -> ViewBox {
    var low = ModelPoint(.infinity, .infinity)
    var high = ModelPoint(-.infinity, -.infinity)
    func add(_ points: [ModelPoint]) {
      for point in points {
        low = ModelPoint(min(low.x, point.x), min(low.y, point.y))
        high = ModelPoint(max(high.x, point.x), max(high.y, point.y))
      }
    }
    for (index, skeleton) in skeletons.enumerated() {
      add(PictureBounds.points(of: skeleton))
      for prop in props(index) { add(PictureBounds.points(of: prop, skeleton: skeleton)) }
    }
    for course in courses { add(course.points) }
    if let inset = pose.inset {
      let marks = skeletons.last.map { [(inset.subject(in: $0), inset.radius)] } ?? []
      for (centre, radius) in [(inset.place, inset.windowRadius)] + marks {
        add([centre - ModelPoint(radius, radius), centre + ModelPoint(radius, radius)])
      }
    }
    guard low.x.isFinite, high.x.isFinite else { return ViewBox(x: 0, y: 0, width: 100, height: 100) }
    let bottom = min(low.y, standsOnMat ? -2.6 : 0)
    return ViewBox(
      x: low.x - margin, y: bottom - margin, width: high.x - low.x + 2 * margin,
      height: high.y - bottom + 2 * margin)
  }

  /// Lying poses have a mat instead of a floor line.
  private var standsOnMat: Bool {
    pose.props.contains { prop in
      if case .mat = prop { true } else { prop.isPlan }
    }
  }

  // MARK: Panels

  /// The panels; the last carries highlights, arrows and the ghost.
  func panels(in box: ViewBox) -> [FigurePanel] {
    var start: [FigureCanvas.Draft] = []
    return skeletons.indices.map { index in
      let isLast = index == skeletons.count - 1
      let ghost = isLast && index > 0 && pose.showsGhost ? start : []
      let drafts = panel(index, box: box, ghost: ghost, isLast: isLast)
      if index == 0 { start = drafts }
      let kept = HiddenShapes.removed(from: drafts)
      return FigurePanel(shapes: kept.map { placed($0, in: box) })
    }
  }

  private func panel(_ index: Int, box: ViewBox, ghost: [FigureCanvas.Draft], isLast: Bool)
    -> [FigureCanvas.Draft]
  {
    let canvas = FigureCanvas(isFlipped: isFlipped)
    let skeleton = skeletons[index]
    let things = PropPainter(canvas: canvas)
    if !standsOnMat { things.drawFloor(from: box.x + 2, to: box.x + box.width - 2) }
    for prop in props(index) { things.draw(prop, skeleton: skeleton, top: box.y + box.height - 2) }
    canvas.add(GhostMaker.ghost(of: ghost, behind: skeleton))
    let painter = BodyPainter(skeleton, canvas: canvas)
    painter.draw(highlights: isLast ? pose.highlights : []) {
      for case .bike(let bike) in props(index) { BikePainter(canvas: canvas).draw(bike) }
    }
    for prop in props(index) { TiePainter(painter: painter).draw(prop) }
    if isLast {
      drawInset(on: canvas)
      let arrows = ArrowPainter(canvas: canvas)
      for (arrow, course) in zip(pose.arrows, courses) { arrows.draw(arrow, along: course) }
    }
    return canvas.drafts
  }

  /// A shape in the coordinates of the panel, rounded to a hundredth of a centimetre.
  private func placed(_ draft: FigureCanvas.Draft, in box: ViewBox) -> FigureShape {
    var shape = draft.shape
    let top = box.y + box.height
    func place(_ point: Point) -> Point {
      Point(
        ((point.x.points - box.x) * 100).rounded() / 100, ((top - point.y.points) * 100).rounded() / 100)
    }
    shape.path = Path(
      elements: shape.path.elements.map { element in
        switch element {
        case .move(let point): .move(place(point))
        case .line(let point): .line(place(point))
        case .curve(let first, let second, let end): .curve(place(first), place(second), place(end))
        case .close: .close
        }
      })
    return shape
  }
}
