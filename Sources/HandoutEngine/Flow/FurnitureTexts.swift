import HandoutDocument
import HandoutGeometry
import HandoutTypography

/// The words of the running heads and feet, shaped once; page numbers come later.
struct FurnitureTexts: Sendable {
  let headStart: BrokenText
  let headEnd: BrokenText
  /// The labels of the lines to write on.
  let headBlanks: [BrokenText]
  let headDetails: BrokenText
  let headTitle: BrokenText
  let footStart: BrokenText
  /// The widest of the texts that may stand at the end edge of a head; empty where there is none.
  let widestRows: BrokenText
  /// The widest page number there can be.
  let widestNumber: BrokenText

  /// - Parameter shared: texts that are shaped already.
  init(_ furniture: Furniture, preparer: Preparer, shared: SharedTexts) throws(EngineError) {
    let head = BlockPath(["running head"])
    let foot = BlockPath(["running foot"])
    headStart = try shared.shape(furniture.headStart, path: head, isAutomatic: true, preparer: preparer)
    headEnd = try preparer.shape(furniture.headEnd, path: head)
    var blanks: [BrokenText] = []
    for blank in furniture.headBlanks?.blanks ?? [] { blanks.append(try preparer.shape(blank.label, path: head)) }
    headBlanks = blanks
    headDetails = try preparer.shape(furniture.headDetails, path: head)
    headTitle = try shared.shape(furniture.headTitle, path: head, preparer: preparer)
    footStart = try preparer.shape(furniture.footStart, path: foot)
    widestRows = try preparer.shape(
      Self.longest(furniture.headRows.values), path: head, avoidsLoneWord: true)
    let most = String(Engine.pageLimit)
    let number = BraceText.filled(furniture.footEnd, ["page": most, "pages": most])
    widestNumber = try shared.shape([Inline(number, style: furniture.footStyle)], path: foot, preparer: preparer)
  }

  /// What stands at the end edge of the head, as one running text.
  func joinedEnd(_ furniture: Furniture, preparer: Preparer) throws(EngineError) -> BrokenText {
    let separator = furniture.headEnd.prefix(1).map { Inline(" · ", style: $0.style, language: $0.language) }
    return try preparer.shape(
      furniture.headEnd + separator + furniture.headDetails, path: BlockPath(["running head"]))
  }

  /// The longest of the texts that may stand in the middle of a foot; empty where there is none.
  ///
  /// - Parameter spansSheets: whether the document may have more than one sheet.
  func widestMiddle(
    _ furniture: Furniture, spansSheets: Bool, preparer: Preparer
  ) throws(EngineError) -> BrokenText {
    let texts = furniture.footMiddle.values.flatMap { $0.widest(spansSheets: spansSheets) }
    return try preparer.shape(Self.longest(texts), path: BlockPath(["running foot"]), avoidsLoneWord: true)
  }

  /// The longest of some texts; of equally long ones always the same, whatever the order of a dictionary.
  private static func longest(_ texts: some Sequence<[Inline]>) -> [Inline] {
    func length(_ text: [Inline]) -> Int { text.reduce(0) { $0 + $1.text.count } }
    return texts.max { (length($0), $0.first?.text ?? "") < (length($1), $1.first?.text ?? "") } ?? []
  }

  /// Whether pages after the first one have a head.
  var hasHead: Bool { !headTexts.allSatisfy(\.isEmpty) }

  /// What decides where rules and page numbers stand.
  var leadings: [Length] { (headTexts + [footStart]).map(\.leading) }

  /// The height of a line of the head.
  var headLeading: Length { headTexts.map(\.leading).max() ?? .zero }

  private var headTexts: [BrokenText] { [headStart, headTitle, headEnd, headDetails] + headBlanks }
}
