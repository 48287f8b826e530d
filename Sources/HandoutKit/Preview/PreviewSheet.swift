import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// All pages of a handout side by side on one sheet, to be looked at and not to be printed.
struct PreviewSheet {
  /// In points. What is asked of a preview are pixels, so this is any width: it makes all other measures plain.
  private static let width = Length.pt(800)
  private static let gap = Length.pt(12)
  private static let captionSize = Length.pt(8)
  private static let captionLeading = Length.pt(12)
  private static let ground = Color(red: 0xE3, green: 0xE7, blue: 0xE8)
  private static let edge = Color(red: 0x9A, green: 0xA5, blue: 0xA8)
  private static let ink = Color(red: 0x1B, green: 0x24, blue: 0x26)

  private let document: PlacedDocument
  private let columns: Int
  /// The room of the largest page, in the sheet's points.
  private let cell: Size
  /// How large pages stand on the sheet.
  let scale: Double

  /// - Parameter document: at least one page.
  init(_ document: PlacedDocument) {
    self.document = document
    columns = Self.columns(for: document)
    let widest = document.pages.map(\.size.width).max() ?? .pt(1)
    let highest = document.pages.map(\.size.height).max() ?? .pt(1)
    let room = (Self.width - Self.gap * Double(columns + 1)) / Double(columns)
    scale = room / widest
    cell = Size(width: room, height: highest * scale)
  }

  /// Sheets that are printed on both sides have a row each: the front, and its back beside it. Many pages stand closer.
  private static func columns(for document: PlacedDocument) -> Int {
    let count = document.pages.count
    switch count {
    case ...12: return document.sides == .one ? min(count, 3) : min(count, 2)
    case ...48: return 4
    default: return 8
    }
  }

  /// The sheet as a page.
  ///
  /// - Throws: `TypographyError` where no font has a letter of a page's label.
  func page(shaper: Shaper) throws(TypographyError) -> PageModel {
    let rows = (document.pages.count + columns - 1) / columns
    let rowHeight = cell.height + Self.captionLeading + Self.gap
    let size = Size(width: Self.width, height: Self.gap + rowHeight * Double(rows))
    var frame = Frame(size: size)
    let whole = Rect(origin: .zero, size: size)
    frame.add(.shape(Shape(path: .rectangle(whole), fill: Self.ground)), at: .zero)
    for (index, page) in document.pages.enumerated() {
      let origin = Point(
        x: Self.gap + (cell.width + Self.gap) * Double(index % columns),
        y: Self.gap + rowHeight * Double(index / columns))
      add(page, at: origin, to: &frame)
      try addCaption(ofPage: index, at: Point(x: origin.x, y: origin.y + page.size.height * scale), to: &frame, shaper)
    }
    return PageModel(size: size, frame: frame, contentBox: whole)
  }

  private func add(_ page: PageModel, at origin: Point, to frame: inout Frame) {
    let paper = Path.rectangle(
      Rect(origin: .zero, size: Size(width: page.size.width * scale, height: page.size.height * scale)))
    let edge = Stroke(color: Self.edge, width: .pt(0.5))
    frame.add(.shape(Shape(path: paper, fill: .white, stroke: edge)), at: origin)
    let clip = Path.rectangle(Rect(origin: .zero, size: page.size))
    frame.add(.group(page.frame, .scale(scale), clip: clip), at: origin)
  }

  private func addCaption(
    ofPage index: Int, at origin: Point, to frame: inout Frame, _ shaper: Shaper
  ) throws(TypographyError) {
    let style = TextStyle(size: Self.captionSize, leading: Self.captionLeading, color: Self.ink)
    let text = try shaper.shape([Inline(caption(ofPage: index), style: style)], path: BlockPath(["preview"]))
    guard let line = text.lines(width: cell.width, avoidingLoneWord: false).first else { return }
    let baseline = origin.y + (Self.captionLeading - line.ascent - line.descent) / 2 + line.ascent
    for placed in line.runs { frame.add(.text(placed.run), at: Point(x: origin.x + placed.x, y: baseline)) }
  }

  /// The page's number in the file, and what readers call it where that is something else: `Page 2 of 6 (2, 11)` in a booklet.
  private func caption(ofPage index: Int) -> String {
    let number = "Page \(index + 1) of \(document.pages.count)"
    guard document.pageLabels.indices.contains(index) else { return number }
    let label = document.pageLabels[index]
    return label.isEmpty || label == String(index + 1) ? number : "\(number) (\(label))"
  }
}
