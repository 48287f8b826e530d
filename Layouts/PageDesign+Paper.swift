package import HandoutGeometry

extension PageDesign {
  /// The page on a paper: turned where the design wants it to stand otherwise.
  package func page(on paper: Size) -> Size {
    let isTurned =
      switch orientation {
      case nil: false
      case .portrait: paper.width > paper.height
      case .landscape: paper.width < paper.height
      }
    return isTurned ? Size(width: paper.height, height: paper.width) : paper
  }

  /// The design as it is on a page. One that is too narrow for columns has one column, through which all regions flow: their sections were
  /// measured out for larger pages.
  package func fitted(toPage page: Size) -> PageDesign {
    guard let stacked, page.width - margins.horizontal < stacked.under, let first = regions.first else { return self }
    var design = self
    design.isStacked = true
    design.columns = 1
    if let width = stacked.pictureColumn {
      design.exercises.pictureColumns = [ExerciseLayout.PictureColumn(upTo: .max, width: width)]
    }
    if let heights = stacked.pictureHeight { design.exercises.pictureHeight = heights }
    design.regions = [DesignRegion(name: first.name, parts: regions.flatMap { $0.parts.flatMap(\.stacked) })]
    return design
  }
}

extension RegionPart {
  /// The part as parts one below the other, each small enough to stand on a small page.
  fileprivate var stacked: [RegionPart] {
    switch self {
    case .section(let use) where use.isRest: return []
    case .section(let use) where use.form == .triage:
      return use.tiers.map { tier in
        var box = use
        box.tiers = [tier]
        return .section(box)
      }
    case .section(var use):
      use.columns = 1
      return [.section(use)]
    case .columns(let columns): return columns.flatMap { $0.parts.flatMap(\.stacked) }
    }
  }
}
