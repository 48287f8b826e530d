import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

extension Preparer {
  func prepare(_ list: ListBlock, path: BlockPath) throws(EngineError) -> PreparedList {
    var items: [PreparedList.Item] = []
    items.reserveCapacity(list.items.count)
    for (index, inlines) in list.items.enumerated() {
      let itemPath = path.appending("item \(index + 1)")
      let marker = try marker(of: list.marker, number: index + 1, inlines: inlines, path: itemPath)
      items.append(
        PreparedList.Item(
          path: itemPath, text: try shape(inlines, path: itemPath), marker: marker, label: itemPath.description))
    }
    var isNumbered = false
    if case .number = list.marker { isNumbered = true }
    return PreparedList(
      path: path, items: items, checkBox: checkBox(of: list), isNumbered: isNumbered, indent: list.indent,
      gap: list.gap, isOpen: false)
  }

  private func marker(
    of marker: ListBlock.Marker, number: Int, inlines: [Inline], path: BlockPath
  ) throws(EngineError) -> TextLine? {
    let text: Inline
    switch marker {
    case .checkBox: return nil
    case .number(let style): text = Inline("\(number).", style: style)
    case .bullet:
      guard let style = inlines.first?.style else { return nil }
      var regular = style
      regular.weight = .regular
      text = Inline("•", style: regular)
    }
    return try shape([text], path: path).lines(width: .unbounded).first
  }

  private func checkBox(of list: ListBlock) -> PreparedList.CheckBox? {
    guard case .checkBox(let side, let ink, let spoken) = list.marker else { return nil }
    let style = list.items.first?.first?.style
    let face = shaper.fonts.face(style?.weight ?? .regular)
    let size = style?.size ?? side
    return PreparedList.CheckBox(side: side, ink: ink, spoken: spoken, xHeight: size * face.xHeight)
  }

  func prepare(_ pills: PillsBlock, path: BlockPath) throws(EngineError) -> PreparedPills {
    var texts: [BrokenText] = []
    for (index, pill) in pills.pills.enumerated() {
      texts.append(
        try shape(pill, path: path.appending("pill \(index + 1)"), isFollowed: index + 1 < pills.pills.count))
    }
    return PreparedPills(
      path: path, pills: texts, ink: pills.ink, thickness: pills.thickness, insets: pills.insets, gap: pills.gap,
      label: path.description)
  }

  func prepare(_ facts: FactsBlock, path: BlockPath) throws(EngineError) -> PreparedFacts {
    var prepared: [PreparedFacts.Fact] = []
    for (index, fact) in facts.facts.enumerated() {
      let factPath = path.appending("fact \(index + 1)")
      prepared.append(
        PreparedFacts.Fact(
          label: try shape(fact.label, path: factPath, isFollowed: true),
          value: try shape(fact.value, path: factPath), name: factPath.description))
    }
    return PreparedFacts(path: path, facts: prepared, style: facts.style, insets: facts.insets, gap: facts.gap)
  }

  func prepare(_ table: TableBlock, path: BlockPath) throws(EngineError) -> PreparedTable {
    var heads: [BrokenText] = []
    for (index, head) in table.heads.enumerated() {
      heads.append(try shape(head, path: path.appending("head \(index + 1)")))
    }
    var labels: [BrokenText] = []
    for (index, label) in table.labels.enumerated() {
      labels.append(try shape(label, path: path.appending("row \(index + 1)")))
    }
    return PreparedTable(
      path: path, corner: try shape(table.corner, path: path), heads: heads, labels: labels,
      labelShare: table.labelShare, rowHeight: table.rowHeight, lineColor: table.lineColor,
      thickness: table.thickness, emptyCell: table.emptyCell, isOpen: false)
  }

  func prepare(_ scale: ScaleBlock, path: BlockPath) throws(EngineError) -> PreparedScale {
    var cells: [BrokenText] = []
    for (index, cell) in scale.cells.enumerated() {
      cells.append(try shape(cell, path: path, isFollowed: index + 1 < scale.cells.count))
    }
    var zones: [PreparedScale.Zone] = []
    for (index, zone) in scale.zones.enumerated() {
      let text = TextBlock(inlines: zone.text, sign: zone.sign)
      let prepared = try prepare(text, path: path.appending("zone \(index + 1)"))
      zones.append(PreparedScale.Zone(count: zone.count, fill: zone.fill, text: prepared))
    }
    return PreparedScale(
      path: path, cells: cells, zones: zones, cellHeight: scale.cellHeight, radius: scale.radius, gap: scale.gap,
      label: path.description)
  }
}
