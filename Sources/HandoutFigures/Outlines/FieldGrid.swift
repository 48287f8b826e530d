/// A lattice of places over a part of the model.
package struct FieldGrid: Hashable {
  /// The lowest left place.
  let origin: ModelPoint
  /// The distance between neighbours, in centimetres.
  let step: Double
  let columns: Int
  let rows: Int

  /// The lattice over outlines and `margin` centimetres around them; nil when there is nothing to cover.
  package init?(over outlines: [[ModelPoint]], step: Double, margin: Double = 3) {
    var box: (low: ModelPoint, high: ModelPoint)?
    for point in outlines.joined() {
      guard point.x.isFinite, point.y.isFinite else { return nil }
      let known = box ?? (point, point)
      box = (
        ModelPoint(min(known.low.x, point.x), min(known.low.y, point.y)),
        ModelPoint(max(known.high.x, point.x), max(known.high.y, point.y))
      )
    }
    guard let box else { return nil }
    // Starting at a whole step keeps a limb that does not move the same in both panels.
    origin = ModelPoint(
      ((box.low.x - margin) / step).rounded(.down) * step, ((box.low.y - margin) / step).rounded(.down) * step)
    self.step = step
    let width = min((box.high.x + margin - origin.x) / step, 4000)
    let height = min((box.high.y + margin - origin.y) / step, 4000)
    columns = Int(width.rounded(.up)) + 1
    rows = Int(height.rounded(.up)) + 1
  }

  /// The place at a column and a row.
  func point(_ column: Int, _ row: Int) -> ModelPoint {
    ModelPoint(origin.x + Double(column) * step, origin.y + Double(row) * step)
  }

  /// The index of the place nearest to a point; nil outside the lattice.
  func cell(at point: ModelPoint) -> Int? {
    let column = ((point.x - origin.x) / step).rounded()
    let row = ((point.y - origin.y) / step).rounded()
    guard column >= 0, row >= 0, column < Double(columns), row < Double(rows) else { return nil }
    return Int(row) * columns + Int(column)
  }
}
