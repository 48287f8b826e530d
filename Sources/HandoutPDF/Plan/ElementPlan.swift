import HandoutGeometry
import HandoutPages

/// What the document knows of one structure element.
struct ElementPlan {
  /// What the element has on one page.
  struct Content {
    /// The page, from 0.
    let page: Int
    /// The numbers of its marks there.
    var marks: [Int] = []
    /// Where a link can be clicked there.
    var areas: [Rect] = []
  }

  var element: StructureElement
  /// The place of the element around it; nil for one that is in none.
  let parent: Int?
  /// The places of the elements in it, in the order of drawing, artifacts left out.
  var children: [Int] = []
  /// Its own content, page by page.
  var contents: [Content] = []
  /// The page it begins on, from 0.
  let page: Int
  /// A link's words.
  var text = ""
  /// The place of the outermost element around it: the document that it is a part of.
  let root: Int
  /// How far down the page it begins.
  let top: Length
  /// Where a link leads.
  var target: LinkTarget?
  /// The place of the element that a link leads to, where that is in the same document.
  var destination: Int?
  /// Whether a list's items have signs or numbers of their own.
  var hasLabels = false
  /// The box around a picture's ink on its page; nil when there is none.
  var bounds: Rect?
  /// Whether the element goes on over a page break.
  var crossesPages = false

  var isArtifact: Bool { element.role == .artifact }

  /// What a reader says of a link: the words given for it, else its own, else where it leads.
  var linkDescription: String {
    let address = if case .address(let address) = target { address } else { "" }
    let words = [element.alternateText ?? "", text, address].map { $0.filter { !$0.isNewline } }
    return words.first { !$0.allSatisfy(\.isWhitespace) } ?? address
  }

  /// Changes what the element has on a page.
  mutating func withContent(onPage page: Int, _ change: (inout Content) -> Void) {
    if contents.last?.page != page { contents.append(Content(page: page)) }
    change(&contents[contents.count - 1])
  }
}
