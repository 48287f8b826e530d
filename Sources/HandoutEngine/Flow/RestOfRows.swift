import HandoutDocument
import HandoutPages

/// Where the rows stand that follow those of a page.
struct RestOfRows {
  /// Their places from 0.
  let rows: Range<Int>
  /// Their pages, from 0: one, or both sides of a sheet.
  let pages: Range<Int>
  /// Whether they are on the back of the page.
  let isOnBack: Bool

  /// - Parameters:
  ///   - page: the page, from 0.
  ///   - first: the first row that it does not have.
  ///   - rowCounts: how many rows each page has.
  /// - Returns: nil where no row follows.
  init?(after page: Int, first: Int, rowCounts: [Int]) {
    guard let start = rowCounts.indices.first(where: { $0 > page && rowCounts[$0] > 0 }) else { return nil }
    isOnBack = page.isMultiple(of: 2) && start == page + 1
    // Both sides of a sheet are named at once: who looks for the rest takes the sheet in hand.
    let goesOn = start.isMultiple(of: 2) && rowCounts.indices.contains(start + 1) && rowCounts[start + 1] > 0
    pages = start..<(goesOn ? start + 2 : start + 1)
    rows = first..<(first + rowCounts[pages].reduce(0, +))
  }
}

extension RowsElsewhere {
  /// The words for rows that stand somewhere.
  func said(of rest: RestOfRows) -> [Inline] {
    if rest.isOnBack { return onBack }
    let last = rest.pages.upperBound
    guard rest.pages.count > 1 else { return Self.filled(onPage, ["page": String(last)]) }
    return Self.filled(onPages, ["from": String(last - 1), "to": String(last)])
  }

  /// The words that may have to stand in a foot. Two digits of a page beyond the ninth are within the room that parts them from others.
  ///
  /// - Parameter spansSheets: whether rows may stand on another sheet.
  func widest(spansSheets: Bool) -> [[Inline]] {
    guard spansSheets else { return [onBack] }
    return [onBack, Self.filled(onPage, ["page": "9"]), Self.filled(onPages, ["from": "8", "to": "9"])]
  }

  private static func filled(_ text: [Inline], _ values: KeyValuePairs<String, String>) -> [Inline] {
    text.map { inline in
      var inline = inline
      inline.text = BraceText.filled(inline.text, values)
      return inline
    }
  }
}
