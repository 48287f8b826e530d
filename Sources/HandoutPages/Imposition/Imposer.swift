import HandoutGeometry

/// Turns the pages of a document into sheets of paper: every page in its place, with the lines to cut and fold along.
///
/// Pages are drawn in the order of printing. They are read in their own order: each page's content is a division that says its place.
package struct Imposer {
  private let imposition: Imposition

  package init(_ imposition: Imposition) {
    self.imposition = imposition
  }

  /// The sheets of a document whose pages are all of one size.
  package func imposed(_ document: PlacedDocument) -> PlacedDocument {
    guard let size = document.pages.first?.size else { return document }
    let sheets = ImposedSheet.sheets(of: imposition, count: document.pages.count, size: size)
    let bodies = PageBodies(document)
    var result = document
    result.pages = sheets.enumerated().map { index, sheet in
      page(sheet, bodies: bodies, isFirst: index == 0, isLast: index == sheets.count - 1)
    }
    result.layers = document.layers.isEmpty ? [] : sheets.map { layers($0, of: document) }
    result.own = nil
    result.outline = document.outline.compactMap { moved($0, sheets: sheets) }
    result.pageLabels = sheets.compactMap(label)
    switch imposition.form {
    case .booklet: result.sides = .shortEdge
    case .cut, .folded: result.sides = .one
    }
    return result
  }

  private func page(_ sheet: ImposedSheet, bodies: PageBodies, isFirst: Bool, isLast: Bool) -> PageModel {
    var frame = Frame(size: imposition.paper)
    if isFirst { frame.begin(bodies.document) }
    for cell in sheet.cells {
      guard let page = cell.page else { continue }
      place(bodies.frames[page], in: cell, of: &frame)
    }
    frame.add(SheetMarks(imposition: imposition).frame(of: sheet), at: .zero)
    if isLast { frame.end() }
    return PageModel(
      size: imposition.paper, frame: frame, contentBox: Rect(origin: .zero, size: imposition.paper))
  }

  private func place(_ content: Frame, in cell: ImposedSheet.Cell, of frame: inout Frame) {
    guard cell.isTurned else { return frame.add(content, at: cell.box.origin) }
    var turn = cell.transform
    (turn.tx, turn.ty) = (.zero, .zero)
    frame.add(.group(content, turn, clip: nil), at: Point(x: cell.box.maxX, y: cell.box.maxY))
  }

  private func layers(_ sheet: ImposedSheet, of document: PlacedDocument) -> PageLayers {
    var below = Frame(size: imposition.paper)
    var own = Frame(size: imposition.paper)
    for cell in sheet.cells {
      guard let page = cell.page, document.layers.indices.contains(page) else { continue }
      place(document.layers[page].background.frame, in: cell, of: &below)
      place(document.layers[page].own, in: cell, of: &own)
    }
    below.add(SheetMarks(imposition: imposition).frame(of: sheet), at: .zero)
    return PageLayers(background: SharedFrame(below), own: own)
  }

  /// A line of the outline where its page stands now. On a turned page the heading is below its own page's top edge on paper.
  private func moved(_ entry: PlacedDocument.OutlineEntry, sheets: [ImposedSheet]) -> PlacedDocument.OutlineEntry? {
    for (index, sheet) in sheets.enumerated() {
      guard let cell = sheet.cells.first(where: { $0.page == entry.page }) else { continue }
      let top = cell.transform.apply(to: Point(x: .zero, y: entry.y)).y
      return PlacedDocument.OutlineEntry(title: entry.title, page: index, y: top)
    }
    return nil
  }

  /// What readers call a side of a sheet: the pages on it in the order of printing; nil where a number will do.
  private func label(_ sheet: ImposedSheet) -> String? {
    let shown = sheet.cells.compactMap(\.page)
    switch imposition.form {
    case .booklet: return shown.map { String($0 + 1) }.joined(separator: ", ")
    case .cut:
      let (first, last) = ((shown.min() ?? 0) + 1, (shown.max() ?? 0) + 1)
      return imposition.label.replacing("{from}", with: String(first)).replacing("{to}", with: String(last))
    case .folded: return nil
    }
  }
}

/// The content of each page in a division of its own: elements that go on over a page break end there and begin anew on the next page,
/// which is drawn elsewhere.
private struct PageBodies {
  /// The document's own element.
  private(set) var document = StructureElement(.document)
  private(set) var frames: [Frame] = []

  init(_ placed: PlacedDocument) {
    var walker = PageWalker()
    for (index, page) in placed.pages.enumerated() {
      let before = walker.open
      walker.walk(page.frame) { (_: PageWalker.Visit) in }
      let isLast = index == placed.pages.count - 1
      var content = page.frame
      if index == 0, case .tag(.begin(let element)) = content.items.first?.item {
        document = element
        content.items.removeFirst()
      }
      if isLast, case .tag(.end) = content.items.last?.item { content.items.removeLast() }
      var frame = Frame(size: page.size)
      var division = StructureElement(.division)
      division.readingPlace = index
      frame.begin(division)
      for element in before.dropFirst() { frame.begin(element) }
      frame.add(content, at: .zero)
      for _ in walker.open.dropFirst() { frame.end() }
      frame.end()
      frames.append(frame)
    }
  }
}
