import HandoutGeometry
package import HandoutPages

/// A patient's pages for a packet that are those of layouts: what they share is in the packet once.
package struct SharedHandout: Sendable {
  /// A document, and the blank pages behind it.
  struct Piece: Sendable {
    let base: LayoutBase
    let part: OwnPart
    let language: String
    let blanks: [PageModel]
  }

  let pieces: [Piece]
  /// The lines of the outline and the labels of the pages.
  let segment: PacketSegment

  /// - Parameter base: what the files of a layout have in common; nil where Cairo draws each document.
  /// - Returns: nil where the pages have something that only Cairo draws.
  package init?(_ part: PacketPart, form: PacketForm, base: (SharedLayout) -> LayoutBase?) {
    let segment = PacketSegment(shared: part, form: form)
    var pieces: [Piece] = []
    for document in segment.documents {
      guard let own = document.own, let base = base(own.layout), let part = try? OwnPart(own, of: base) else {
        return nil
      }
      pieces.append(
        Piece(
          base: base, part: part, language: document.metadata.language,
          blanks: form.blankPages(behind: document)))
    }
    self.pieces = pieces
    self.segment = segment
  }
}

extension PacketWriter {
  /// Adds a handout behind all that are there.
  ///
  /// - Returns: the bytes of the packet's file that are finished.
  package mutating func append(_ handout: SharedHandout) throws(FinishingError) -> [UInt8] {
    let node = writer.reserve()
    var kids: [Int] = []
    for piece in handout.pieces {
      kids += try add(piece, below: node)
      for blank in piece.blanks { kids.append(try addBlank(blank, below: node)) }
    }
    try writer.pack(node, PacketObjects.pages(kids, parent: pageTree))
    pageNodes.append(node)
    note(handout.segment, pages: kids, leads: false)
    return writer.takeBytes()
  }

  /// Adds a document and gives the numbers of its pages.
  private mutating func add(_ piece: SharedHandout.Piece, below node: Int) throws(FinishingError) -> [Int] {
    let drawing = try drawing(of: piece.base)
    let contents = try piece.part.writeContents(into: &writer)
    let pages = [0] + piece.base.drawn.roles.pages.dropFirst(LayoutBase.pagesBefore).map { _ in writer.reserve() }
    guard !form.isForPaperOnly else {
      let numbers = LayoutNumbers(
        pageParent: node, pages: pages, structure: StructureNumbers(pageCount: pages.count), structureParent: 0,
        isPart: true)
      try piece.part.writePages(drawing, numbers, nil, contents: contents, into: &writer)
      return Array(pages.dropFirst())
    }
    let numbers = LayoutNumbers(
      pageParent: node, pages: pages,
      structure: StructureNumbers(piece.base.drawn.plan, firstKey: nextParentKey, writer: &writer),
      structureParent: wholeDocument, isPart: true)
    let own = StructureNumbers(piece.part.plan, behind: numbers.structure, writer: &writer)
    nextParentKey = own.nextKey
    try piece.part.writePages(drawing, numbers, own, contents: contents, into: &writer)
    try piece.part.writeElements(
      of: piece.base, numbers, own, areWritten: false, language: piece.language, into: &writer)
    parents += try piece.part.writeParents(of: piece.base, numbers, own, into: &writer)
    for (index, element) in piece.base.drawn.plan.elements.enumerated() where element.parent == nil {
      if !element.isArtifact { parts.append(numbers.structure.elements[index]) }
    }
    return Array(pages.dropFirst())
  }

  /// What a layout shows, written when its first handout comes.
  private mutating func drawing(of base: LayoutBase) throws(FinishingError) -> LayoutDrawing {
    let key = ObjectIdentifier(base.identity)
    if let known = layouts[key] { return known.drawing }
    let digest = base.begun.writer.digest
    let drawing: LayoutDrawing
    if let known = drawings[digest] {
      drawing = known
    } else {
      drawing = try writeDrawing(of: base)
      drawings[digest] = drawing
    }
    layouts[key] = (base.identity, drawing)
    return drawing
  }

  private mutating func writeDrawing(of base: LayoutBase) throws(FinishingError) -> LayoutDrawing {
    var file = begun(base.drawn)
    file.letters = LayoutBase.letters
    try writePictures(into: &file)
    try shareImages(in: &file)
    for (_, font) in try file.file.fonts(ofPage: file.roles.pages[LayoutBase.letters]) {
      guard let digest = file.file.digest(ofFont: font) else { continue }
      if let known = layoutFonts[digest] {
        try file.set(known, for: font)
      } else {
        layoutFonts[digest] = try file.newNumber(font)
      }
    }
    let drawing = try LayoutDrawing(of: &file)
    try file.writeWaiting()
    writer = file.writer
    return drawing
  }

  /// Adds a page on which nothing stands.
  private mutating func addBlank(_ page: PageModel, below node: Int) throws(FinishingError) -> Int {
    guard let width = FixedPoint(page.size.width.points, decimals: 2),
      let height = FixedPoint(page.size.height.points, decimals: 2)
    else { throw .pageCount(found: 0, expected: 1) }
    var text = Array("<</Type/Page/Parent \(node) 0 R/Resources<<>>/MediaBox[0 0".utf8)
    text.append(width)
    text.append(height)
    let number = writer.reserve()
    try writer.pack(number, text + "]>>".utf8)
    return number
  }
}
