import HandoutGeometry
import HandoutPages

/// The structure of a file (PDF 1.7, §14.7 and §14.8), which the document alone decides.
extension AccessibleFile {
  /// Writes the elements and the clickable areas of links.
  ///
  /// - Parameter parent: the number of what the outermost elements stand in.
  /// - Returns: the numbers of the outermost elements, in the order of drawing, and what belongs to each key of the parent tree.
  mutating func writeStructure(
    below parent: Int
  ) throws(FinishingError) -> (roots: [Int], parents: [(key: Int, object: Int)]) {
    var roots: [Int] = []
    // The annotations of links lie in the order of the elements.
    var annotations = structure.annotations[...]
    for (index, element) in plan.elements.enumerated() where !element.isArtifact {
      let own = annotations.prefix { $0.element == index }
      annotations = annotations.dropFirst(own.count)
      if element.parent == nil { roots.append(structure.elements[index]) }
      let text = try self.element(index, below: element.parent.map { structure.elements[$0] } ?? parent, own)
      try writer.pack(structure.elements[index], text)
      for annotation in own { try writer.pack(annotation.number, try link(annotation)) }
    }
    var parents: [(key: Int, object: Int)] = []
    for (page, key) in structure.pageKeys.enumerated() {
      guard let key else { continue }
      let number = writer.reserve()
      var list = Array("[".utf8)
      for mark in plan.marks[page] where mark.number != nil { list.append(reference: structure.elements[mark.element]) }
      try writer.pack(number, list + "]".utf8)
      parents.append((key, number))
    }
    return (roots, parents + structure.annotations.map { ($0.key, structure.elements[$0.element]) })
  }

  /// An element: `<</Type/StructElem/S/P/P 3 0 R/Pg 5 0 R/K 0>>`.
  private mutating func element(
    _ index: Int, below parent: Int, _ annotations: ArraySlice<StructureNumbers.Annotation>
  ) throws(FinishingError) -> [UInt8] {
    let element = plan.elements[index]
    var text = Array("<</Type/StructElem/S".utf8)
    let isPart = packet.isPart && element.element.role == .document
    text.append(contentsOf: isPart ? StructureElement.Role.part.structureName : element.element.role.structureName)
    text += "/P".utf8
    text.append(reference: parent)
    // Marks of another page say so themselves.
    let page = element.contents.first?.page
    if let page {
      text += "/Pg".utf8
      text.append(reference: try newNumber(roles.pages[page]))
    }
    var kids: [UInt8] = []
    for annotation in annotations {
      kids += "<</Type/OBJR".utf8
      if annotation.page != page { try writePage(annotation.page, into: &kids) }
      kids += "/Obj \(annotation.number) 0 R>>".utf8
    }
    for content in element.contents {
      for mark in content.marks { try writeMark(mark, of: content, isOnFirstPage: content.page == page, into: &kids) }
    }
    for child in inReadingOrder(element.children) { kids.append(reference: structure.elements[child]) }
    if !kids.isEmpty { text += "/K[".utf8 + kids + "]".utf8 }
    text += try ElementAttributes.text(element, index: index, in: document)
    return text + ">>".utf8
  }

  private mutating func writeMark(
    _ mark: Int, of content: ElementPlan.Content, isOnFirstPage: Bool, into kids: inout [UInt8]
  ) throws(FinishingError) {
    guard !isOnFirstPage else {
      kids.separate()
      return kids.append(decimal: mark)
    }
    kids += "<</Type/MCR".utf8
    try writePage(content.page, into: &kids)
    kids += "/MCID \(mark)>>".utf8
  }

  private mutating func writePage(_ page: Int, into text: inout [UInt8]) throws(FinishingError) {
    text += "/Pg".utf8
    text.append(reference: try newNumber(roles.pages[page]))
  }

  /// Drawn in the order of printing, read in their own; those that say no place keep their order.
  private func inReadingOrder(_ children: [Int]) -> [Int] {
    func place(_ child: Int) -> Int { plan.elements[child].element.readingPlace ?? 0 }
    guard children.contains(where: { place($0) != 0 }) else { return children }
    return children.sorted { (place($0), $0) < (place($1), $1) }
  }

  /// What a page says of its structure: its key in the parent tree, its links, the order in which they are reached.
  func structureEntries(ofPage page: Int) -> [UInt8] {
    guard drawn.isTagged else { return [] }
    var text = Array("/Tabs/S".utf8)
    if let key = structure.pageKeys[page] { text += "/StructParents \(key)".utf8 }
    let annotations = structure.annotations.filter { $0.page == page }
    guard !annotations.isEmpty else { return text }
    text += "/Annots[".utf8
    for annotation in annotations { text.append(reference: annotation.number) }
    return text + "]".utf8
  }

  /// The clickable area of a link (PDF 1.7, §12.5.6.5), without a border.
  private mutating func link(_ annotation: StructureNumbers.Annotation) throws(FinishingError) -> [UInt8] {
    let element = plan.elements[annotation.element]
    var text = Array("<</Type/Annot/Subtype/Link/StructParent \(annotation.key)/Rect[".utf8)
    let height = document.pages[annotation.page].size.height
    guard let box = annotation.areas.dropFirst().reduce(annotation.areas.first, { $0?.union($1) }) else { return [] }
    try write([box.minX, height - box.maxY, box.maxX, height - box.minY], of: element, into: &text)
    if annotation.areas.count > 1 {
      text += "]/QuadPoints[".utf8
      for area in annotation.areas {
        let (left, right, top, bottom) = (area.minX, area.maxX, height - area.minY, height - area.maxY)
        try write([left, top, right, top, right, bottom, left, bottom], of: element, into: &text)
      }
    }
    text += "]/BS<</W 0>>/F 4/Contents".utf8
    text += TextString.encoded(element.linkDescription)
    switch element.target {
    case .address(let address): text += "/A<</Type/Action/S/URI/URI(\(LinkAddress.encoded(address)))>>".utf8
    case .element(let name): try writeDestination(of: element, name, into: &text)
    case nil: break
    }
    return text + ">>".utf8
  }

  private func write(
    _ lengths: [Length], of link: ElementPlan, into text: inout [UInt8]
  ) throws(FinishingError) {
    for length in lengths {
      guard let number = FixedPoint(length.points, decimals: 3) else { throw .linkArea(words: link.linkDescription) }
      text.append(number)
    }
  }

  /// Writes where a link within the document leads: the page of an element and how far down it begins, in the page's own coordinates.
  private mutating func writeDestination(
    of link: ElementPlan, _ name: String, into text: inout [UInt8]
  ) throws(FinishingError) {
    guard let destination = link.destination.map({ plan.elements[$0] }), roles.pages.indices.contains(destination.page),
      let top = FixedPoint((document.pages[destination.page].size.height - destination.top).points, decimals: 2)
    else { throw .missingDestination(name) }
    text += "/Dest[".utf8
    text.append(reference: try newNumber(roles.pages[destination.page]))
    text += "/XYZ null".utf8
    text.append(top)
    text += " null]".utf8
  }
}

/// Addresses as PDF strings hold them.
enum LinkAddress {
  /// The address with everything percent-encoded that is not plain ASCII or that a string would misread.
  static func encoded(_ address: String) -> String {
    let special = Array("()\\'\"<> `{}|^".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F, !special.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes += TextString.digits(of: byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
