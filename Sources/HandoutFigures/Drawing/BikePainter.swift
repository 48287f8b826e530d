import HandoutGeometry

/// Draws an exercise bike.
struct BikePainter {
  let canvas: FigureCanvas
  private let line = FigureStroke(.propOutline, width: FigureCanvas.inkWidth * 0.9)

  init(canvas: FigureCanvas) {
    self.canvas = canvas
  }

  /// Draws the bike from back to front: the far pedal, the frame, the saddle and the near pedal.
  func draw(_ bike: ExerciseBike) {
    func at(_ dx: Double, _ y: Double) -> ModelPoint { ModelPoint(bike.x + dx, y) }
    pedal(bike.pedals[1], from: bike.axle, .propDark)
    bar(at(-42, 2), at(46, 2), width: 4, .propDark)
    bar(at(-34, 3), at(-8, 27), width: 5, .propBody)
    bar(at(-8, 27), at(-25, bike.seat - 4), width: 5, .propBody)
    bar(at(20, 22), at(27, 106), width: 5, .propBody)
    canvas.add(FigurePath.circle(at(22, 24), radius: 18), fill: .propLight, stroke: line)
    bar(at(0, 30), at(22, 24), width: 17, .propBody)
    canvas.add(FigurePath.circle(at(22, 24), radius: 6), fill: .propDark, stroke: line)
    bar(at(27, 106), at(26, bike.bars.y + 4), width: 7, .propDark)
    bar(bike.bars - ModelPoint(7, 0), bike.bars + ModelPoint(2, 0), width: 3.6, .propDark)
    saddle(at(-25, bike.seat))
    pedal(bike.pedals[0], from: bike.axle, .propBody)
    canvas.add(FigurePath.circle(bike.axle, radius: 2.6), fill: .propDark, stroke: line)
  }

  private func pedal(_ place: ModelPoint, from axle: ModelPoint, _ fill: PaintRole) {
    bar(axle, place, width: 2.6, fill)
    canvas.add(
      FigurePath.rectangle(
        x: place.x - 4.5, y: place.y - ExerciseBike.pedalHeight, width: 9, height: 2 * ExerciseBike.pedalHeight,
        radius: 0.8), fill: .propDark, stroke: line)
  }

  private func saddle(_ top: ModelPoint) {
    let outline = [(-13.0, -1), (-12, 0), (2, 0), (13, -1.2), (13, -3), (3, -4.4), (-9, -6), (-13, -4.5)].map {
      top + ModelPoint($0.0, $0.1)
    }
    canvas.add(FigurePath.polygon(outline), fill: .propDark, stroke: line)
  }

  /// A tube between two places.
  private func bar(_ start: ModelPoint, _ end: ModelPoint, width: Double, _ fill: PaintRole) {
    let side = (end - start).unit.leftNormal * (width / 2)
    canvas.add(FigurePath.polygon([start + side, end + side, end - side, start - side]), fill: fill, stroke: line)
  }
}
