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
}
