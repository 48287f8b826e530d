import HandoutGeometry
package import HandoutPages

/// A leaf of the structure as a screen reader meets it, with everything written in it.
package struct ReadingElement: Sendable {
  package let role: StructureElement.Role
  /// The index of the page it begins on, from 0.
  package let page: Int
  /// The label of the innermost block it begins in.
  package let label: String
  /// The roles of the elements around it, outermost first.
  package let parents: [StructureElement.Role]
  /// Its text without any white space: lines and runs are parted differently from word to word.
  package fileprivate(set) var text = ""
  /// The baselines its text stands on, by page and hundredth of a point.
  fileprivate var baselines: Set<[Int]> = []

  /// The number of lines.
  package var lineCount: Int { baselines.count }

  /// The leaves of a document in reading order, artifacts included. Spans belong to their paragraph.
  package static func all(in document: PlacedDocument) -> [ReadingElement] {
    var reader = Reader()
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      walker.walk(page.frame) { reader.visit($0, page: index) }
    }
    return reader.elements
  }

  /// Collects the leaves.
  private struct Reader {
    var elements: [ReadingElement] = []
    /// For every open element the index of its leaf; nil for groups.
    var open: [Int?] = []

    mutating func visit(_ visit: PageWalker.Visit, page: Int) {
      switch visit.item {
      case .tag(.begin(let element)) where !element.isLeaf: open.append(nil)
      case .tag(.begin(let element)):
        // The foot of a page may stand in a paragraph that runs on behind it.
        if let leaf = open.last ?? nil, element.role != .artifact {
          open.append(leaf)
        } else {
          open.append(elements.count)
          elements.append(
            ReadingElement(
              role: element.role, page: page, label: visit.labels.last?.label ?? "",
              parents: visit.elements.map(\.role)))
        }
      case .tag(.end): _ = open.popLast()
      case .text(let run):
        guard let leaf = open.last ?? nil else { return }
        elements[leaf].text += run.text.filter { !$0.isWhitespace }
        elements[leaf].baselines.insert([page, Int((visit.origin.y.points * 100).rounded())])
      case .group, .shape, .drawing, .image, .link: break
      }
    }
  }
}

extension [ReadingElement] {
  /// The elements that are read aloud.
  package var read: [ReadingElement] { filter { $0.role != .artifact } }

  /// The elements that are not: running heads, feet, numbers in drawings.
  package var artifacts: [ReadingElement] { filter { $0.role == .artifact } }

  /// Everything that is read aloud, without white space.
  package var text: String { read.map(\.text).joined() }
}
