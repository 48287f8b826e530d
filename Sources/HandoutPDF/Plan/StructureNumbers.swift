import HandoutGeometry

/// The numbers that the objects of a structure have in the new file, known before any of them is written.
struct StructureNumbers {
  /// The clickable area of a link on one page.
  struct Annotation {
    /// The place of the link in the plan.
    let element: Int
    let page: Int
    let areas: [Rect]
    let number: Int
    /// Its key in the parent tree.
    let key: Int
  }

  /// By place in the plan; 0 for an artifact, which is no element of the file.
  private(set) var elements: [Int] = []
  private(set) var annotations: [Annotation] = []
  /// By page: its key in the parent tree; nil for one on which nothing is read.
  private(set) var pageKeys: [Int?] = []
  /// The first key that is free.
  private(set) var nextKey: Int

  /// What a page says of its structure: its key in the parent tree, its links, the order in which they are reached.
  ///
  /// - Parameter own: the links that a patient has of their own.
  func entries(ofPage page: Int, and own: [Annotation] = []) -> [UInt8] {
    var text = Array("/Tabs/S".utf8)
    if let key = pageKeys[page] { text += "/StructParents \(key)".utf8 }
    let annotations = (annotations + own).filter { $0.page == page }
    guard !annotations.isEmpty else { return text }
    text += "/Annots[".utf8
    for annotation in annotations { text.append(reference: annotation.number) }
    return text + "]".utf8
  }

  /// None, for a file without structure.
  init(pageCount: Int) {
    pageKeys = Array(repeating: nil, count: pageCount)
    nextKey = 0
  }

  /// - Parameter firstKey: the first key in the parent tree.
  init(_ plan: StructurePlan, firstKey: Int, writer: inout FileWriter) {
    nextKey = firstKey
    for (page, marks) in plan.marks.enumerated() {
      // In a slot each patient may have something to read.
      let isRead = marks.contains { $0.number != nil } || plan.slots.contains { $0.page == page }
      pageKeys.append(isRead ? nextKey : nil)
      if isRead { nextKey += 1 }
    }
    number(plan, writer: &writer)
  }

  /// The numbers of what a patient has in the slots of a layout.
  ///
  /// - Parameter plan: the patient's.
  init(_ plan: StructurePlan, behind layout: StructureNumbers, writer: inout FileWriter) {
    pageKeys = layout.pageKeys
    nextKey = layout.nextKey
    number(plan, writer: &writer)
  }

  private mutating func number(_ plan: StructurePlan, writer: inout FileWriter) {
    for (index, element) in plan.elements.enumerated() {
      elements.append(element.isArtifact ? 0 : writer.reserve())
      for content in element.contents where !content.areas.isEmpty {
        annotations.append(
          Annotation(
            element: index, page: content.page, areas: content.areas, number: writer.reserve(), key: nextKey))
        nextKey += 1
      }
    }
  }
}
