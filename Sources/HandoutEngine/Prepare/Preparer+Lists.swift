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
    var marksStart = true
    switch list.marker {
    case .number: (isNumbered, marksStart) = (true, false)
    case .numeral: isNumbered = true
    case .bullet, .checkBox: break
    }
    return PreparedList(
      path: path, items: items, checkBox: checkBox(of: list), isNumbered: isNumbered, marksStart: marksStart,
      indent: list.indent, gap: list.gap, leastTogether: list.leastTogether, isOpen: false)
  }

  private func marker(
    of marker: ListBlock.Marker, number: Int, inlines: [Inline], path: BlockPath
  ) throws(EngineError) -> TextLine? {
    let text: Inline
    switch marker {
    case .checkBox: return nil
    case .number(let style): text = Inline("\(number).", style: style)
    case .numeral(let style): text = Inline(String(number), style: style)
    case .bullet:
      guard let style = inlines.first?.style else { return nil }
      var regular = style
      regular.weight = .regular
      text = Inline("•", style: regular)
    }
    return try shape([text], path: path).lines(width: .unbounded).first
  }

  private func checkBox(of list: ListBlock) -> PreparedList.Box? {
    guard case .checkBox(let box) = list.marker else { return nil }
    let style = list.items.first?.first?.style
    let face = style.map(shaper.fonts.face) ?? shaper.fonts.face(.regular)
    let size = style?.size ?? box.side
    return PreparedList.Box(look: box, xHeight: size * face.xHeight)
  }

  func prepare(_ pills: PillsBlock, path: BlockPath) throws(EngineError) -> PreparedPills {
    var texts: [BrokenText] = []
    for (index, pill) in pills.pills.enumerated() {
      texts.append(
        try shape(pill, path: path.appending("pill \(index + 1)"), isFollowed: index + 1 < pills.pills.count))
    }
    return PreparedPills(
      path: path, pills: texts, ink: pills.ink, thickness: pills.thickness, insets: pills.insets, gap: pills.gap,
      radius: pills.radius,
      label: path.description)
  }
}
