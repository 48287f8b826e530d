import Glibc

/// Draws the arrows of a movement, and those of a push, which are broad.
struct ArrowPainter {
  let canvas: FigureCanvas
  private static let shaft = 1.9
  private static let casing = 0.9
  private static let headLength = 5.2
  /// Half the breadth of a push's shaft, and half the breadth and the length of its head.
  private static let forceShaft = 1.9
  private static let forceHead = ModelPoint(4.6, 6.6)

  /// Draws an arrow along its course.
  func draw(_ arrow: MovementArrow, along course: ArrowCourse) {
    guard !arrow.isForce else { return drawForce(course) }
    var line = course.points
    let ends = [line.last, arrow.hasTwoHeads ? line.first : nil]
    guard line.count > 4, let tip = line.last else { return }
    line = ArrowPainter.shortened(line, by: Self.headLength * 0.8)
    if arrow.hasTwoHeads {
      line = ArrowPainter.shortened(line.reversed(), by: Self.headLength * 0.8).reversed()
    }
    var fitter = CurveFitter(tolerance: 0.05)
    let path = FigurePath.open([fitter.open(line)])
    let heads = [head(tip: tip, after: line.last)] + (ends[1].map { [head(tip: $0, after: line.first)] } ?? [])
    canvas.add(path, stroke: FigureStroke(.arrowCasing, width: Self.shaft + 2 * Self.casing))
    for head in heads {
      canvas.add(
        FigurePath.polygon(head), fill: .arrowCasing, stroke: FigureStroke(.arrowCasing, width: 2 * Self.casing))
    }
    let dashes = arrow.isDashed ? [4, 2.6] : []
    canvas.add(
      path, stroke: FigureStroke(.arrow, width: Self.shaft, dashes: dashes, hasFlatEnds: arrow.isDashed))
    for head in heads { canvas.add(FigurePath.polygon(head), fill: .arrow) }
  }

  /// A block whose tip lies on the body: a push is seen from its breadth, also in grey.
  private func drawForce(_ course: ArrowCourse) {
    guard let tail = course.points.first, let tip = course.points.last else { return }
    let along = (tip - tail).unit
    let across = along.leftNormal
    let neck = tip - along * min(Self.forceHead.y, tip.distance(to: tail) * 0.6)
    let outline = [
      tip, neck + across * Self.forceHead.x, neck + across * Self.forceShaft, tail + across * Self.forceShaft,
      tail - across * Self.forceShaft, neck - across * Self.forceShaft, neck - across * Self.forceHead.x,
    ]
    canvas.add(
      FigurePath.polygon(outline), fill: .arrow, stroke: FigureStroke(.arrowCasing, width: 2 * Self.casing))
    canvas.add(FigurePath.polygon(outline), fill: .arrow)
  }

  /// A barbed head, 5.2 long and wide.
  private func head(tip: ModelPoint, after end: ModelPoint?) -> [ModelPoint] {
    let along = (tip - (end ?? tip)).unit
    let across = along.leftNormal
    return [
      tip, tip - along * Self.headLength + across * 2.6, tip - along * (Self.headLength * 0.78),
      tip - along * Self.headLength - across * 2.6,
    ]
  }

  private static func shortened(_ line: [ModelPoint], by length: Double) -> [ModelPoint] {
    guard let tip = line.last else { return line }
    let kept = line.filter { $0.distance(to: tip) >= length }
    guard kept.count > 1, let last = kept.last else { return line }
    return kept + [last + (tip - last).unit * max(0, last.distance(to: tip) - length)]
  }
}
