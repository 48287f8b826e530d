import HandoutPages

/// Watches that the elements of a document nest as a tagged file allows, and where their content begins.
struct StructureNesting {
  /// An open element and what it holds so far.
  private struct Open {
    var role: StructureElement.Role
    var hasChildren = false
    var hasContent = false
    /// Whether it has content on this page.
    var isMarked = false
    /// Where a link leads.
    var target: LinkTarget?
  }

  private var open: [Open] = []

  /// Opens an element.
  mutating func begin(_ element: StructureElement) throws(DrawingError) {
    if let parent = open.last {
      guard parent.role != .artifact else { throw .structure("an artifact has a child (\(element.role))") }
      guard !parent.hasContent else {
        throw .structure("\(parent.role) has both content of its own and a child (\(element.role))")
      }
      open[open.count - 1].hasChildren = true
    }
    open.append(Open(role: element.role))
  }

  /// Closes the innermost element.
  mutating func end() throws(DrawingError) {
    guard let last = open.popLast() else { throw .structure("an element ends that never began") }
    guard last.role != .link || last.target != nil else { throw .structure("a link element has no link area") }
  }

  /// Begins a page, on which the open element has nothing yet.
  mutating func beginPage() {
    if let last = open.indices.last { open[last].isMarked = false }
  }

  /// Notes that something visible is drawn.
  ///
  /// - Returns: whether it is the first that its element has on the page.
  mutating func content() throws(DrawingError) -> Bool {
    guard let last = open.last else { throw .structure("content stands outside every element") }
    guard !last.isMarked else { return false }
    guard StructureElement(last.role).isLeaf else { throw .structure("\(last.role) has content of its own") }
    guard !last.hasChildren else { throw .structure("\(last.role) has both children and content of its own") }
    open[open.count - 1].hasContent = true
    open[open.count - 1].isMarked = true
    return true
  }

  /// Notes a clickable area, which belongs to the link element that is open.
  mutating func linkArea(to target: LinkTarget) throws(DrawingError) {
    guard let link = open.lastIndex(where: { $0.role == .link }) else {
      throw .structure("a link area stands outside every link element")
    }
    guard open[link].target == nil || open[link].target == target else {
      throw .structure("a link element leads to two places")
    }
    open[link].target = target
  }

  /// Checks that all that began has ended.
  func checkEnd() throws(DrawingError) {
    guard open.isEmpty else { throw .structure("\(open.map(\.role)) never end") }
  }
}
