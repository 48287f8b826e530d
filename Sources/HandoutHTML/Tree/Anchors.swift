import HandoutPages

/// The names of elements that links of the document lead to. Parts that share a file may each have an element of a name.
struct Anchors {
  private struct Place: Hashable {
    var part: Int
    var name: String
  }

  /// The ids by where the elements stand.
  private var ids: [Place: String] = [:]
  /// Where the first element of a name stands.
  private var firsts: [String: Place] = [:]
  private var written: Set<String> = []
  /// The number of the part that is written, from 1; 0 in front of the first.
  private var part = 0

  init(_ root: ElementNode?) {
    guard let root else { return }
    collect(root)
    part = 0
  }

  private mutating func collect(_ node: ElementNode) {
    if node.element.role == .part { part += 1 }
    if let name = node.element.name {
      let place = Place(part: part, name: name)
      if firsts[name] == nil {
        firsts[name] = place
        ids[place] = name
      } else if ids[place] == nil {
        ids[place] = "\(name)-\(part)"
      }
    }
    for child in node.children { collect(child) }
  }

  /// Notes that the next part begins.
  mutating func beginPart() { part += 1 }

  /// The id of an element that is written; nil for one without a name, and where an element that goes on over a page break is written
  /// again.
  mutating func id(of element: StructureElement) -> String? {
    guard let name = element.name, let id = ids[Place(part: part, name: name)], written.insert(id).inserted else {
      return nil
    }
    return id
  }

  /// The id of the element that a link of the present part leads to: one of its own part, else the first; nil where there is none.
  func id(ofTarget name: String) -> String? {
    ids[Place(part: part, name: name)] ?? firsts[name].flatMap { ids[$0] }
  }
}
