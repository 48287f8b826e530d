import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

extension Preparer {
  func prepare(_ facts: FactsBlock, path: BlockPath) throws(EngineError) -> PreparedFacts {
    var prepared: [PreparedFacts.Fact] = []
    for (index, fact) in facts.facts.enumerated() {
      let factPath = path.appending("fact \(index + 1)")
      // One text, so that the value goes on in the line of its label.
      let space = fact.label.prefix(1).map { Inline(" ", style: $0.style) }
      prepared.append(
        PreparedFacts.Fact(
          label: try shape(fact.runsIn ? [] : fact.label, path: factPath, isFollowed: true),
          value: try shape(fact.runsIn ? fact.label + space + fact.value : fact.value, path: factPath),
          runsIn: fact.runsIn, name: factPath.description))
    }
    return PreparedFacts(
      path: path, facts: prepared, style: facts.style, insets: facts.insets, gap: facts.gap,
      mostInRow: facts.mostInRow)
  }

  func prepare(_ table: TableBlock, path: BlockPath) throws(EngineError) -> PreparedTable {
    var heads: [BrokenText] = []
    for (index, head) in table.heads.texts.enumerated() {
      heads.append(try shape(head, path: path.appending("head \(index + 1)")))
    }
    var labels: [BrokenText] = []
    for (index, label) in table.labels.enumerated() {
      labels.append(try shape(label, path: path.appending("row \(index + 1)")))
    }
    return PreparedTable(
      path: path, corner: try shape(table.corner, path: path), heads: heads, firstDay: table.heads.firstDay,
      columns: table.columns, labels: labels, labelShare: table.labelShare, rowHeight: table.rowHeight,
      greatestRowHeight: table.greatestRowHeight,
      lineColor: table.lineColor,
      thickness: table.thickness, emptyCell: table.emptyCell, room: table.room, isOpen: false)
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
      textRoom: scale.textRoom,
      label: path.description)
  }
}
