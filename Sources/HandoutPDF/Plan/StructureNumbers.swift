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

  /// None, for a file without structure.
  init(pageCount: Int) {
    pageKeys = Array(repeating: nil, count: pageCount)
    nextKey = 0
  }

  /// - Parameter firstKey: the first key in the parent tree.
  init(_ plan: StructurePlan, firstKey: Int, writer: inout FileWriter) {
    nextKey = firstKey
    for marks in plan.marks {
      let isRead = marks.contains { $0.number != nil }
      pageKeys.append(isRead ? nextKey : nil)
      if isRead { nextKey += 1 }
    }
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
