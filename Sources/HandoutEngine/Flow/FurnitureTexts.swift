import HandoutDocument
import HandoutGeometry
import HandoutTypography

/// The words of the running heads and feet, shaped once; page numbers come later.
struct FurnitureTexts: Sendable {
  let headStart: BrokenText
  let headEnd: BrokenText
  let footStart: BrokenText

  init(_ furniture: Furniture, preparer: Preparer) throws(EngineError) {
    let head = BlockPath(["running head"])
    headStart = try preparer.shape(furniture.headStart, path: head, direction: .automatic)
    headEnd = try preparer.shape(furniture.headEnd, path: head)
    footStart = try preparer.shape(furniture.footStart, path: BlockPath(["running foot"]))
  }

  /// Whether pages after the first one have a head.
  var hasHead: Bool { !headStart.isEmpty || !headEnd.isEmpty }

  /// What decides where rules and page numbers stand.
  var leadings: [Length] { [headStart.leading, headEnd.leading, footStart.leading] }
}
