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
    let roots = try writeElements(below: parent)
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

  /// Writes the elements and the clickable areas of links, and gives the numbers of the outermost elements.
  ///
  /// - Parameter omitted: the elements that are written later, since patients have elements of their own in them.
  mutating func writeElements(below parent: Int, omitting omitted: Set<Int> = []) throws(FinishingError) -> [Int] {
    let objects = ElementObjects(document: document, pages: try numbersOfReadPages(), isPart: packet.isPart)
    var roots: [Int] = []
    // The annotations of links lie in the order of the elements.
    var annotations = structure.annotations[...]
    for (index, element) in plan.elements.enumerated() where !element.isArtifact {
      let own = annotations.prefix { $0.element == index }
      annotations = annotations.dropFirst(own.count)
      if element.parent == nil { roots.append(structure.elements[index]) }
      guard !omitted.contains(index) else { continue }
      let text = try objects.element(
        element, index: index, below: element.parent.map { structure.elements[$0] } ?? parent,
        children: plan.inReadingOrder(element.children).map { structure.elements[$0] }, annotations: own)
      try writer.pack(structure.elements[index], text)
      for annotation in own {
        try writer.pack(
          annotation.number,
          try objects.link(annotation, of: element, to: element.destination.map { plan.elements[$0] }))
      }
    }
    return roots
  }

  /// By page: the number of its object, where an element begins or goes on there; else 0.
  private mutating func numbersOfReadPages() throws(FinishingError) -> [Int] {
    var numbers = Array(repeating: 0, count: roles.pages.count)
    for element in plan.elements where !element.isArtifact {
      for page in [element.page] + element.contents.map(\.page) where numbers[page] == 0 {
        numbers[page] = try newNumber(roles.pages[page])
      }
    }
    return numbers
  }

  /// What a page says of its structure: its key in the parent tree, its links, the order in which they are reached.
  func structureEntries(ofPage page: Int) -> [UInt8] {
    guard drawn.isTagged else { return [] }
    return structure.entries(ofPage: page)
  }
}
