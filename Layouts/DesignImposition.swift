package import HandoutGeometry
import HandoutInput

/// How the pages of a design share sheets of paper that are cut or folded.
package struct DesignImposition: Hashable, Sendable {
  /// What becomes of a sheet.
  package enum Form: Hashable, Sendable {
    /// Sheets are folded once and laid into one another; each page leaves some room at the fold.
    case booklet(inner: Length)
    /// Sheets are cut into cells of one size.
    case cells(columns: Int, rows: Int, size: Size)
    /// One sheet is cut out and folded into panels: the region in each place, row by row.
    case panels([[String]], turned: Set<Int>, size: Size)
  }

  /// A hole to punch into each cell.
  package struct Hole: Hashable, Sendable {
    /// From the start edge and the top edge.
    package var center: Point
    package var diameter: Length
  }

  package var form: Form
  package var hole: Hole?
  /// Whether the edges of the paper have marks where cuts end.
  package var hasCropMarks = false

  /// Whether the pages are those of a booklet, which have numbers; cards and panels have none.
  package var isBooklet: Bool {
    if case .booklet = form { true } else { false }
  }

  /// The size of a page on a paper.
  package func pageSize(on paper: Size) -> Size {
    switch form {
    case .booklet(let inner):
      let sheet = sheet(of: paper)
      return Size(width: sheet.width / 2 - inner, height: sheet.height)
    case .cells(_, _, let size), .panels(_, _, let size): return size
    }
  }

  /// The sheet as it lies in the printer: a booklet's is wider than high.
  package func sheet(of paper: Size) -> Size {
    guard case .booklet = form else { return paper }
    return Size(width: max(paper.width, paper.height), height: min(paper.width, paper.height))
  }

  /// The room that everything takes on a sheet.
  package func extent(on paper: Size) -> Size {
    switch form {
    case .booklet: return sheet(of: paper)
    case .cells(let columns, let rows, let size):
      return Size(width: size.width * Double(columns), height: size.height * Double(rows))
    case .panels(let rows, _, let size):
      let columns = rows.map(\.count).max() ?? 1
      return Size(width: size.width * Double(columns), height: size.height * Double(rows.count))
    }
  }
}

extension DesignImposition {
  /// Reads `imposition:`; nil where the pages are the sheets.
  static func decoded(_ node: YAMLNode?) -> DesignImposition? {
    guard let node else { return nil }
    if node.isScalar {
      node.constant("none")
      return nil
    }
    let entries = node.mapping([
      "form", "inner", "columns", "rows", "card", "panel", "marks", "hole", "panels", "turned",
    ])
    guard let word = entries.required("form").choice(FormWord.self) else { return nil }
    var imposition: DesignImposition
    switch word {
    case .booklet:
      refuse(["columns", "rows", "card", "panel", "marks", "hole", "panels", "turned"], in: entries, word)
      imposition = DesignImposition(form: .booklet(inner: entries.optional("inner")?.length(0...72) ?? .zero))
    case .cells:
      refuse(["inner", "panel", "panels", "turned"], in: entries, word)
      imposition = DesignImposition(
        form: .cells(
          columns: entries.required("columns").wholeNumber(1...6), rows: entries.required("rows").wholeNumber(1...8),
          size: size(entries.required("card"))))
      imposition.hasCropMarks = entries.optional("marks")?.enumeration(MarkWord.self) == .crop
      imposition.hole = entries.optional("hole").flatMap(hole)
    case .panels:
      refuse(["inner", "columns", "rows", "card", "marks", "hole"], in: entries, word)
      let rows = entries.required("panels").items(1...4).map { $0.items(1...4).map { $0.identifier() } }
      let turned = entries.optional("turned")?.items(1...4).map { $0.wholeNumber(1...4) - 1 } ?? []
      imposition = DesignImposition(
        form: .panels(rows, turned: Set(turned), size: size(entries.required("panel"))))
      if Set(rows.map(\.count)).count > 1 {
        entries.required("panels").reject("the rows must have the same number of panels")
      }
    }
    return imposition
  }

  private static func refuse(_ keys: [String], in map: YAMLMapping, _ word: FormWord) {
    map.refuse(keys) { "the key \"\(words: $0)\" is not for the form \(words: word.rawValue)" }
  }

  private static func size(_ node: YAMLNode) -> Size {
    let sides = node.items(2...2).map { $0.length(60...1_000) }
    return sides.count == 2 ? Size(width: sides[0], height: sides[1]) : Size(width: .pt(100), height: .pt(100))
  }

  private static func hole(_ node: YAMLNode) -> Hole? {
    let lengths = node.items(3...3).map { $0.length(4...100) }
    return lengths.count == 3 ? Hole(center: Point(x: lengths[0], y: lengths[1]), diameter: lengths[2]) : nil
  }

  private enum FormWord: String, CaseIterable {
    case booklet
    case cells = "n-up"
    case panels = "fold"
  }

  private enum MarkWord: String, CaseIterable { case crop, none }
}

extension PageDesign {
  /// Reports panels without a region and regions without a panel.
  func checkPanels(_ node: YAMLNode) {
    guard case .panels(let rows, _, _)? = imposition?.form else { return }
    for name in rows.joined() where !regions.contains(where: { $0.name == name }) {
      let known = regions.map(\.name).joined(separator: ", ")
      node.reject("there is no region \"\(words: name)\"", help: "the regions are \(words: known)")
    }
    for region in regions {
      let count = rows.joined().count { $0 == region.name }
      guard count != 1 else { continue }
      node.reject(
        "the region \"\(words: region.name)\" must have one panel, found \(count)", help: "name it once under panels:")
    }
  }
}
