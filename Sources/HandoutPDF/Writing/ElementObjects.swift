import HandoutGeometry
import HandoutPages

/// Writes structure elements and the clickable areas of links as objects (PDF 1.7, §12.5.6.5, §14.7.2).
struct ElementObjects {
  /// What the pages of the drawn file are, whose heights turn lengths downward into PDF's upward ones.
  let document: PlacedDocument
  /// By page of the drawn file: the number of its object; 0 for one that is not in the new file.
  let pages: [Int]
  /// Whether documents become parts of one document.
  let isPart: Bool

  /// An element: `<</Type/StructElem/S/P/P 3 0 R/Pg 5 0 R/K 0>>`.
  ///
  /// - Parameters:
  ///   - index: the element's place in its plan, for errors.
  ///   - parent: the number of the element around it.
  ///   - children: the numbers of the elements in it, in the order of reading.
  ///   - annotations: the clickable areas of a link.
  func element(
    _ element: ElementPlan, index: Int, below parent: Int, children: [Int],
    annotations: ArraySlice<StructureNumbers.Annotation> = []
  ) throws(FinishingError) -> [UInt8] {
    var text = Array("<</Type/StructElem/S".utf8)
    let becomesPart = isPart && element.element.role == .document
    text.append(contentsOf: becomesPart ? StructureElement.Role.part.structureName : element.element.role.structureName)
    text += "/P".utf8
    text.append(reference: parent)
    // Marks of another page say so themselves.
    let page = element.contents.first?.page
    if let page { writePage(page, into: &text) }
    var kids: [UInt8] = []
    for annotation in annotations {
      kids += "<</Type/OBJR".utf8
      if annotation.page != page { writePage(annotation.page, into: &kids) }
      kids += "/Obj \(annotation.number) 0 R>>".utf8
    }
    for content in element.contents {
      for mark in content.marks { writeMark(mark, of: content, isOnFirstPage: content.page == page, into: &kids) }
    }
    for child in children { kids.append(reference: child) }
    if !kids.isEmpty {
      text += "/K[".utf8
      text += kids
      text.append(UInt8(ascii: "]"))
    }
    text += try ElementAttributes.text(element, index: index, in: document)
    text += ">>".utf8
    return text
  }

  private func writeMark(
    _ mark: Int, of content: ElementPlan.Content, isOnFirstPage: Bool, into kids: inout [UInt8]
  ) {
    guard !isOnFirstPage else {
      kids.separate()
      return kids.append(decimal: mark)
    }
    kids += "<</Type/MCR".utf8
    writePage(content.page, into: &kids)
    kids += "/MCID \(mark)>>".utf8
  }

  private func writePage(_ page: Int, into text: inout [UInt8]) {
    text += "/Pg".utf8
    text.append(reference: pages[page])
  }

  /// The clickable area of a link, without a border.
  ///
  /// - Parameter destination: the element that it leads to within the document.
  func link(
    _ annotation: StructureNumbers.Annotation, of element: ElementPlan, to destination: ElementPlan?
  ) throws(FinishingError) -> [UInt8] {
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
    case .element(let name): try write(destination, name, into: &text)
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
  private func write(
    _ destination: ElementPlan?, _ name: String, into text: inout [UInt8]
  ) throws(FinishingError) {
    guard let destination, pages.indices.contains(destination.page), pages[destination.page] > 0,
      let top = FixedPoint((document.pages[destination.page].size.height - destination.top).points, decimals: 2)
    else { throw .missingDestination(name) }
    text += "/Dest[".utf8
    text.append(reference: pages[destination.page])
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
