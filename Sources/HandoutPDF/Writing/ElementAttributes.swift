import HandoutGeometry
import HandoutPages

/// What is added to a structure element (PDF 1.7, tables 323, 337 and 347 to 349; ISO 14289-1, §7).
enum ElementAttributes {
  /// The entries to add.
  ///
  /// - Parameter index: the element's place in the document, for errors.
  static func text(
    _ plan: ElementPlan, index: Int, in document: PlacedDocument
  ) throws(FinishingError) -> [UInt8] {
    var text: [UInt8] = []
    if let words = plan.element.alternateText, !words.isEmpty {
      // A link's words for those who cannot see it stand in its annotation too.
      text += "/Alt".utf8
      text += TextString.encoded(words)
    } else if plan.element.role == .figure {
      throw .missingAlternateText(element: index)
    }
    if let language = plan.element.language {
      text += "/Lang".utf8
      text += TextString.encoded(language)
    }
    switch plan.element.role {
    case .list(let numbered):
      let numbering = numbered ? "Decimal" : plan.hasLabels ? "Disc" : "None"
      text += "/A<</O/List/ListNumbering/\(numbering)>>".utf8
    case .tableHeader(.column): text += "/A<</O/Table/Scope/Column>>".utf8
    case .tableHeader(.row): text += "/A<</O/Table/Scope/Row>>".utf8
    case .figure: text += boundingBox(plan, in: document)
    default: break
    }
    return text
  }

  /// The box of a picture that stands on one page, in the page's own coordinates: y grows upward.
  private static func boundingBox(_ plan: ElementPlan, in document: PlacedDocument) -> [UInt8] {
    guard let box = plan.bounds, !plan.crossesPages, document.pages.indices.contains(plan.page) else { return [] }
    let height = document.pages[plan.page].size.height
    let lengths = [box.minX, height - box.maxY, box.maxX, height - box.minY]
    let sides = lengths.compactMap { FixedPoint($0.points, decimals: 2) }
    guard sides.count == 4 else { return [] }
    var text = Array("/A<</O/Layout/BBox[".utf8)
    for side in sides { text.append(side) }
    text += "]>>".utf8
    return text
  }
}
