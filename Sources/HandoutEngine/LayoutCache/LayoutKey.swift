import HandoutDocument
import HandoutGeometry

/// What decides where everything of a document stands, except the words about one patient: of those only their sizes count.
struct LayoutKey: Hashable, Sendable {
  /// A block of the body.
  enum Child: Hashable {
    case shared(StackBlock.Child)
    /// A patient's own block: its height as designed and with the least room between its parts.
    case personal(heights: [Length], spaceBefore: Length, keepsWithNext: Bool, isOptional: Bool)
  }

  /// A hash of what tells layouts apart, worked out once: a key is looked up several times. First, so that it is compared first.
  private let digest: Int
  let page: PageSetup
  let language: String
  let children: [Child]
  let runs: PageRuns?
  let lastly: StackBlock?
  let pictures: [Picture?]
  /// How narrow the columns of days may be, by table.
  let dayWidths: [Length]
  /// What heads and feet share: whether there is a head, the heights of the lines, page numbers and rules without the words.
  let hasHead: Bool
  let leadings: [Length]
  let furniture: Furniture

  init(
    page: PageSetup, language: String, children: [Child], runs: PageRuns?, lastly: StackBlock?, pictures: [Picture?],
    dayWidths: [Length], hasHead: Bool, leadings: [Length], furniture: Furniture
  ) {
    self.page = page
    self.language = language
    self.children = children
    self.runs = runs
    self.lastly = lastly
    self.pictures = pictures
    self.dayWidths = dayWidths
    self.hasHead = hasHead
    self.leadings = leadings
    self.furniture = furniture
    var hasher = Hasher()
    hasher.combine(page)
    hasher.combine(language)
    hasher.combine(children)
    hasher.combine(dayWidths)
    hasher.combine(hasHead)
    hasher.combine(leadings)
    digest = hasher.finalize()
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
