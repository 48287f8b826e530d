import HandoutGeometry

/// Leaves out shapes that later shapes cover: they cost bytes and show nothing.
enum HiddenShapes {
  /// The distance between the places that are looked at, in centimetres.
  private static let step = 0.4

  /// The shapes of which something can be seen, whatever the hair and the clothes are.
  static func removed(from drafts: [FigureCanvas.Draft]) -> [FigureCanvas.Draft] {
    let outlines = drafts.map { FlattenedPath($0.shape.path) }
    guard let grid = FieldGrid(over: outlines.flatMap(\.lines), step: step, margin: 1) else { return drafts }
    var isSeen = [Bool](repeating: false, count: drafts.count)
    let hairs: [Wardrobe] = [.shortHair, .bun, .ponytail]
    for choice in hairs.flatMap({ [$0.union(.shorts), $0.union(.leggings)] }) {
      var covered = [Bool](repeating: false, count: grid.columns * grid.rows)
      for index in drafts.indices.reversed() where drafts[index].shape.wardrobe.includes(choice) {
        let shape = drafts[index].shape
        let inside = shape.fill == nil ? [] : outlines[index].cells(on: grid)
        let edge = shape.stroke.map { outlines[index].cells(on: grid, along: $0.width) } ?? []
        if inside.contains(where: { !covered[$0] }) || edge.contains(where: { !covered[$0] }) {
          isSeen[index] = true
        }
        // The outermost cells are only partly inked, so only whole ones cover what lies below.
        for cell in inside { covered[cell] = true }
      }
    }
    return drafts.indices.filter { isSeen[$0] }.map { drafts[$0] }
  }
}
