import HandoutDocument
import HandoutGeometry
import HandoutTypography

/// Where the words of running heads and feet stand, and which of them have no room: known before the body is flowed, since the body has what
/// they leave.
///
/// No word is cut. A head has two lines. What does not fit into them is left out whole, the title first, then the clinic; the patient's
/// identity stays and takes as many lines as it needs. A foot takes the lines that it needs.
struct FurnitureLayout: Sendable {
  let head: Columns
  /// How long the line for a name is in the head; zero where there is none.
  let blank: Length
  /// The room for the foot at the start edge.
  let footWidth: Length
  let footLines: Int
  /// How far from the start edge what stands in the middle of a foot may begin; nil where it has a line of its own above the foot.
  let middle: Length?
  /// The height of that line.
  let middleHeight: Length
  /// The room for the rows of a page at the end edge of its head; zero where there are none, nil where they have a line above all else.
  let rowsWidth: Length?
  /// What the heads leave out.
  let omitted: [FurniturePart]

  /// The most lines of a head, unless the patient's identity alone needs more.
  private static let most = 2

  /// - Parameters:
  ///   - width: the room between the margins.
  ///   - spansSheets: whether the document may have more than one sheet.
  init(
    _ texts: FurnitureTexts, furniture: Furniture, preparer: Preparer, width: Length, spansSheets: Bool
  ) throws(EngineError) {
    let numberWidth = texts.widestNumber.widths.natural
    footWidth = numberWidth > .zero ? width - numberWidth - furniture.gap : width
    footLines = texts.footStart.isEmpty ? 1 : max(texts.footStart.lines(width: footWidth).count, 1)
    let widest = try texts.widestMiddle(furniture, spansSheets: spansSheets, preparer: preparer)
    let start = footLines == 1 ? texts.footStart.widths.natural : width
    let startRoom = start > .zero ? start + furniture.gap : .zero
    let fits = startRoom + widest.widths.natural + furniture.gap + numberWidth <= width
    middle = fits ? startRoom : nil
    middleHeight = fits ? .zero : widest.height(width: width)
    guard texts.widestRows.isEmpty else {
      (head, rowsWidth) = Self.ownAtStart(texts, width: width, gap: furniture.gap)
      blank = .zero
      omitted = []
      return
    }
    rowsWidth = .zero
    // Lines to write on take the room that the words leave, and no word's.
    let blanks = HeadBlankRoom(texts, furniture: furniture)
    let headWidth = width - blanks.least
    let parts: [(FurniturePart, BrokenText)] = [(.clinic, texts.headStart), (.title, texts.headTitle)]
    let wanted = parts.filter { !$0.1.isEmpty }
    let end = [texts.headEnd, texts.headDetails].filter { !$0.isEmpty }
    var found: Columns?
    var count = wanted.count
    while found == nil, count > 0 {
      let start = wanted.prefix(count).map(\.1)
      found = Self.columns(start, end, width: headWidth, gap: furniture.gap, hasBlanks: blanks.least > .zero)
      if found == nil, end.count > 1 {
        // One running text breaks where it likes and takes less room than two.
        found = Self.columns(
          start, [try texts.joinedEnd(furniture, preparer: preparer)], width: headWidth, gap: furniture.gap,
          hasBlanks: blanks.least > .zero)
      }
      count -= 1
    }
    let columns = found ?? Columns(start: [], startWidth: .zero, end: end, endWidth: headWidth)
    head = columns
    blank = blanks.length(beside: columns, width: width, gap: furniture.gap)
    omitted = wanted.dropFirst(columns.start.count).map(\.0)
  }

  /// Whose sheet it is at the start edge, beside the rows of a page, or below them where both have no room on one line.
  private static func ownAtStart(_ texts: FurnitureTexts, width: Length, gap: Length) -> (Columns, Length?) {
    let own = [texts.headEnd, texts.headDetails].filter { !$0.isEmpty }
    let rows = texts.widestRows.widths.natural + .pt(0.01)
    let room = width - rows - gap
    let fits = own.allSatisfy { $0.widths.smallest <= room }
    return (Columns(start: own, startWidth: fits ? room : width, end: [], endWidth: .zero), fits ? rows : nil)
  }

  /// The lines of a head.
  var headLines: Int { head.lines + (rowsWidth == nil ? 1 : 0) }

  /// What stands at the two edges of the head, with the widths of its columns.
  struct Columns: Sendable {
    /// One below the other.
    var start: [BrokenText]
    var startWidth: Length
    /// One below the other.
    var end: [BrokenText]
    var endWidth: Length

    /// The lines of the longer column; an empty head has room for one.
    var lines: Int { max(Self.count(start, width: startWidth), Self.count(end, width: endWidth), 1) }

    private static func count(_ texts: [BrokenText], width: Length) -> Int {
      texts.reduce(0) { $0 + $1.lines(width: width).count }
    }
  }

  /// The columns with which what stands at the two edges takes the fewest lines; nil when it needs too many.
  ///
  /// - Parameter hasBlanks: whether lines to write on stand before what is at the end edge.
  private static func columns(
    _ start: [BrokenText], _ end: [BrokenText], width: Length, gap: Length, hasBlanks: Bool
  ) -> Columns? {
    let natural = start.map(\.widths.natural).max() ?? .zero
    let least = start.map(\.widths.smallest).max() ?? .zero
    let endLeast = end.map(\.widths.smallest).max() ?? .zero
    var best: (columns: Columns, lines: Int)?
    // Half of the width, or what words at the end edge leave where lines to write on take a part of it.
    let left = width - (end.map(\.widths.natural).max() ?? .zero) - gap
    for share in [natural, max(width / 2, least)] + (hasBlanks ? [max(left, least)] : []) where share <= natural {
      let startWidth = min(share + .pt(0.01), width)
      let endWidth = end.isEmpty ? .zero : start.isEmpty ? width : width - startWidth - gap
      guard share <= width, endWidth >= endLeast else { continue }
      let columns = Columns(start: start, startWidth: startWidth, end: end, endWidth: endWidth)
      let lines = columns.lines
      if lines <= most, lines < best?.lines ?? .max { best = (columns, lines) }
    }
    return best?.columns
  }

  /// A page whose head and foot have room for their lines.
  func page(_ setup: PageSetup, texts: FurnitureTexts) -> PageSetup {
    var page = setup
    if texts.hasHead { page.headHeight += texts.headLeading * Double(headLines - 1) }
    page.footHeight += texts.footStart.leading * Double(footLines - 1) + middleHeight
    return page
  }
}

/// A part of the running heads that may be left out.
package enum FurniturePart: String, Hashable, Sendable {
  case clinic
  case title
}
