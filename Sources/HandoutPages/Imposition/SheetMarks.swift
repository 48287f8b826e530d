import HandoutGeometry

/// Lines to cut and fold along, and holes to punch: what is printed for the scissors and never read.
struct SheetMarks {
  let imposition: Imposition

  /// Everything for one side of a sheet, as a frame of the paper's size.
  func frame(of sheet: ImposedSheet) -> Frame {
    var frame = Frame(size: imposition.paper, label: "sheet marks", isRepeat: true)
    switch imposition.form {
    case .cut:
      addCutLines(sheet, to: &frame)
      addEdgeMarks(x: edges(sheet).x, y: edges(sheet).y, around: sheet.bounds, to: &frame)
      addHoles(sheet, to: &frame)
    case .folded: addFolds(sheet, to: &frame)
    case .booklet: addFoldMarks(to: &frame)
    }
    return frame
  }

  /// Where cells begin and end.
  private func edges(_ sheet: ImposedSheet) -> (x: [Length], y: [Length]) {
    func unique(_ lengths: [Length]) -> [Length] {
      lengths.sorted().reduce(into: []) { list, next in
        if let last = list.last, next - last < .pt(0.01) { return }
        list.append(next)
      }
    }
    return (
      unique(sheet.cells.flatMap { [$0.box.minX, $0.box.maxX] }),
      unique(sheet.cells.flatMap { [$0.box.minY, $0.box.maxY] })
    )
  }

  private func addCutLines(_ sheet: ImposedSheet, to frame: inout Frame) {
    let (edges, box) = (edges(sheet), sheet.bounds)
    for x in edges.x { addLine(from: Point(x: x, y: box.minY), to: Point(x: x, y: box.maxY), dashed: true, &frame) }
    for y in edges.y { addLine(from: Point(x: box.minX, y: y), to: Point(x: box.maxX, y: y), dashed: true, &frame) }
  }

  /// Short lines outside of what is cut, which stay where a knife has gone along the others.
  private func addEdgeMarks(x: [Length], y: [Length], around box: Rect, to frame: inout Frame) {
    guard imposition.marks.length > .zero else { return }
    let (near, far) = (imposition.marks.offset, imposition.marks.offset + imposition.marks.length)
    for x in x {
      addLine(from: Point(x: x, y: box.minY - far), to: Point(x: x, y: box.minY - near), dashed: false, &frame)
      addLine(from: Point(x: x, y: box.maxY + near), to: Point(x: x, y: box.maxY + far), dashed: false, &frame)
    }
    for y in y {
      addLine(from: Point(x: box.minX - far, y: y), to: Point(x: box.minX - near, y: y), dashed: false, &frame)
      addLine(from: Point(x: box.maxX + near, y: y), to: Point(x: box.maxX + far, y: y), dashed: false, &frame)
    }
  }

  /// The outline of a folded sheet, and its folds.
  private func addFolds(_ sheet: ImposedSheet, to frame: inout Frame) {
    let (edges, box) = (edges(sheet), sheet.bounds)
    frame.addArtifact(Shape(path: .rectangle(box), stroke: stroke(dashed: false)))
    for x in edges.x.dropFirst().dropLast() {
      addLine(from: Point(x: x, y: box.minY), to: Point(x: x, y: box.maxY), dashed: true, &frame)
    }
    for y in edges.y.dropFirst().dropLast() {
      addLine(from: Point(x: box.minX, y: y), to: Point(x: box.maxX, y: y), dashed: true, &frame)
    }
  }

  /// Where a booklet is folded: at the edges of the paper only, for the fold itself is seen by readers.
  private func addFoldMarks(to frame: inout Frame) {
    let (x, height) = (imposition.paper.width / 2, imposition.paper.height)
    let (near, far) = (imposition.marks.offset, imposition.marks.offset + imposition.marks.length)
    addLine(from: Point(x: x, y: near), to: Point(x: x, y: far), dashed: true, &frame)
    addLine(from: Point(x: x, y: height - far), to: Point(x: x, y: height - near), dashed: true, &frame)
  }

  private func addHoles(_ sheet: ImposedSheet, to frame: inout Frame) {
    guard let hole = imposition.hole else { return }
    for cell in sheet.cells where cell.page != nil {
      let x = imposition.isRightToLeft ? cell.box.maxX - hole.center.x : cell.box.minX + hole.center.x
      let center = Point(x: x, y: cell.box.minY + hole.center.y)
      frame.addArtifact(
        Shape(
          path: .circle(center: center, radius: hole.diameter / 2), fill: .white, stroke: stroke(dashed: false)))
      frame.addArtifact(
        Shape(path: .circle(center: center, radius: imposition.marks.thickness), fill: imposition.marks.color))
    }
  }

  private func addLine(from start: Point, to end: Point, dashed: Bool, _ frame: inout Frame) {
    frame.addArtifact(Shape(path: .line(from: start, to: end), stroke: stroke(dashed: dashed)))
  }

  private func stroke(dashed: Bool) -> Stroke {
    Stroke(
      color: imposition.marks.color, width: imposition.marks.thickness, dashes: dashed ? imposition.marks.dashes : [])
  }
}
