import HandoutPages

/// Watches that the tags of a document nest as a tagged file allows.
///
/// Cairo writes content that stands beside a child element without any mark and says nothing, so the rules are checked here.
struct StructureNesting {
  /// An open element and what it holds so far.
  private struct Open {
    var role: StructureElement.Role
    var hasChildren = false
    var hasContent = false
  }

  private var open: [Open] = []

  /// Whether an open element is a link.
  var isInLink: Bool { open.contains { $0.role == .link } }

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

  /// Closes the innermost element and gives back its role.
  mutating func end() throws(DrawingError) -> StructureElement.Role {
    guard let last = open.popLast() else { throw .structure("an element ends that never began") }
    return last.role
  }

  /// Notes that something visible is drawn.
  mutating func content() throws(DrawingError) {
    guard let last = open.last else { throw .structure("content stands outside every element") }
    guard !last.hasContent else { return }
    guard StructureElement(last.role).isLeaf else { throw .structure("\(last.role) has content of its own") }
    guard !last.hasChildren else { throw .structure("\(last.role) has both children and content of its own") }
    open[open.count - 1].hasContent = true
  }

  /// Checks that all that began has ended.
  func checkEnd() throws(DrawingError) {
    guard open.isEmpty else { throw .structure("\(open.map(\.role)) never end") }
  }
}
