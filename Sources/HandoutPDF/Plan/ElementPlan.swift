import HandoutGeometry
import HandoutPages

/// What the document knows of one structure element, beyond what Cairo writes.
struct ElementPlan {
  let element: StructureElement
  /// The page it begins on, from 0.
  let page: Int
  /// Whether other elements stand in it.
  var hasChildren = false
  /// A link's words.
  var text = ""
  /// Where a link leads.
  var address = ""
  /// Whether a list's items have signs or numbers of their own.
  var hasLabels = false
  /// The box around a picture's ink on its page; nil when there is none.
  var bounds: Rect?
  /// Whether the element goes on over a page break.
  var crossesPages = false

  /// What a reader says of a link: the words given for it, else its own, else where it leads.
  var linkDescription: String {
    let words = [element.alternateText ?? "", text, address].map { $0.filter { !$0.isNewline } }
    return words.first { !$0.allSatisfy(\.isWhitespace) } ?? address
  }
}
