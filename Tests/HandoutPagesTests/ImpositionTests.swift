import HandoutGeometry
import HandoutPages
import Testing

/// Pages on sheets of paper: where each stands, what is cut and folded, and in which order all is read.
@Suite struct ImpositionTests {
  private static let marks = Imposition.Marks(
    color: .black, thickness: .pt(0.5), dashes: [.pt(3), .pt(2)], length: .pt(14), offset: .pt(8))

  private func imposition(_ form: Imposition.Form, paper: Size, mirrored: Bool = false) -> Imposition {
    Imposition(
      form: form, paper: paper, marks: Self.marks,
      hole: Imposition.Hole(center: Point(22.5, 22.5), diameter: .pt(17)), label: "Cards {from} to {to}",
      isRightToLeft: mirrored)
  }

  /// A document of pages that say their number, with a section over all of them.
  private func document(pages count: Int) -> PlacedDocument {
    var document = SamplePage.document(
      of: (1...count).map { number in
        var frame = Frame(size: Size(100, 100))
        if number == 1 {
          frame.begin(StructureElement(.document))
          frame.begin(StructureElement(.section))
        }
        frame.add(SamplePage.block("block \(number)", "p\(number)"), at: Point(10, 20))
        if number == count {
          frame.end()
          frame.end()
        }
        return frame
      })
    document.outline = (0..<count).map { PlacedDocument.OutlineEntry(title: "\($0 + 1)", page: $0, y: .pt(20)) }
    return document
  }

  private func numbers(_ sheets: [ImposedSheet]) -> [[Int?]] { sheets.map { $0.cells.map { $0.page.map { $0 + 1 } } } }

  @Test func aBookletFoldsIntoReadingOrder() {
    let form = imposition(.booklet(inner: .pt(4)), paper: Size(842, 595))
    let sheets = ImposedSheet.sheets(of: form, count: 8, size: Size(417, 595))
    #expect(numbers(sheets) == [[8, 1], [2, 7], [6, 3], [4, 5]])
    for sheet in sheets { #expect(sheet.cells.map(\.box) == [Rect(0, 0, 417, 595), Rect(425, 0, 417, 595)]) }
    // Fold and nest the sheets: the leaves, outermost first, then give the pages in order.
    let leaves = stride(from: 0, to: sheets.count, by: 2).map {
      (front: numbers(sheets)[$0], back: numbers(sheets)[$0 + 1])
    }
    let order = leaves.flatMap { [$0.front[1], $0.back[0]] } + leaves.reversed().flatMap { [$0.back[1], $0.front[0]] }
    #expect(order == [1, 2, 3, 4, 5, 6, 7, 8])
    let mirrored = imposition(.booklet(inner: .pt(4)), paper: Size(842, 595), mirrored: true)
    #expect(
      numbers(ImposedSheet.sheets(of: mirrored, count: 6, size: Size(417, 595)))
        == [[1, nil], [nil, 2], [3, 6], [5, 4]])
  }

  @Test func cardsStandInTheMiddleOfThePaper() {
    let form = imposition(.cut(columns: 2, rows: 2), paper: Size(612, 792))
    let sheets = ImposedSheet.sheets(of: form, count: 6, size: Size(270, 360))
    #expect(numbers(sheets) == [[1, 2, 3, 4], [5, 6, nil, nil]])
    #expect(sheets[0].cells.map(\.box.origin) == [Point(36, 36), Point(306, 36), Point(36, 396), Point(306, 396)])
    let mirrored = imposition(.cut(columns: 2, rows: 2), paper: Size(612, 792), mirrored: true)
    #expect(
      ImposedSheet.sheets(of: mirrored, count: 4, size: Size(270, 360))[0].cells.map(\.box.minX.points)
        == [306, 36, 306, 36])
  }

  @Test func aTurnedPanelStandsOnItsHead() throws {
    let form = imposition(.folded(panels: [[1, 0], [2, 3]], turned: [0]), paper: Size(612, 792))
    let sheet = try #require(ImposedSheet.sheets(of: form, count: 4, size: Size(153, 243)).first)
    #expect(sheet.bounds == Rect(153, 153, 306, 486))
    #expect(sheet.cells.map(\.isTurned) == [true, true, false, false])
    // The first page is at the upper right; turned, its start is its end.
    #expect(sheet.cells[1].page == 0)
    #expect(sheet.cells[1].transform.apply(to: Point(0, 0)) == Point(459, 396))
    #expect(sheet.cells[1].transform.apply(to: Point(153, 243)) == Point(306, 153))
    #expect(sheet.cells[3].transform.apply(to: Point(0, 0)) == Point(306, 396))
  }

  /// The lines of a sheet, with their dashes, to a tenth of a point.
  private func lines(_ page: PageModel) -> [(from: Point, to: Point, isDashed: Bool)] {
    var lines: [(from: Point, to: Point, isDashed: Bool)] = []
    var walker = PageWalker()
    walker.walk(page.frame) { visit in
      guard case .shape(let shape) = visit.item, let stroke = shape.stroke, shape.path.elements.count == 2,
        case .move(let from) = shape.path.elements[0], case .line(let to) = shape.path.elements[1]
      else { return }
      #expect(visit.isArtifact)
      lines.append((visit.transform.apply(to: from), visit.transform.apply(to: to), !stroke.dashes.isEmpty))
    }
    return lines
  }

  @Test func cutLinesAndMarksAreInPlace() {
    var document = document(pages: 4)
    for index in document.pages.indices { document.pages[index].size = Size(270, 360) }
    let form = imposition(.cut(columns: 2, rows: 2), paper: Size(612, 792))
    let lines = lines(Imposer(form).imposed(document).pages[0])
    let cuts = lines.filter(\.isDashed)
    #expect(cuts.filter { $0.from.x == $0.to.x }.map(\.from.x.points) == [36, 306, 576])
    #expect(cuts.filter { $0.from.y == $0.to.y }.map(\.from.y.points) == [36, 396, 756])
    let marks = lines.filter { !$0.isDashed }
    #expect(marks.count == 12)
    for mark in marks {
      let length = abs((mark.to.x - mark.from.x).points) + abs((mark.to.y - mark.from.y).points)
      #expect(abs(length - 14) < 0.01)
      let ends = [mark.from, mark.to]
      // 8 points off the cards, and nowhere in them.
      #expect(ends.contains { [28, 584].contains($0.x.points) || [28, 764].contains($0.y.points) })
    }
  }

  @Test func pagesAreReadInTheirOwnOrder() {
    let form = imposition(.booklet(inner: .zero), paper: Size(200, 100))
    let imposed = Imposer(form).imposed(document(pages: 8))
    #expect(imposed.pageLabels == ["8, 1", "2, 7", "6, 3", "4, 5"])
    #expect(imposed.sides == .shortEdge)
    var drawn: [(place: Int?, text: String, isInSection: Bool)] = []
    var walker = PageWalker()
    for page in imposed.pages {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item else { return }
        #expect(visit.elements.first?.role == .document)
        let division = visit.elements.first { $0.role == .division }
        drawn.append((division?.readingPlace, run.text, visit.elements.contains { $0.role == .section }))
      }
    }
    #expect(walker.open.isEmpty)
    #expect(drawn.map(\.text) == ["p8", "p1", "p2", "p7", "p6", "p3", "p4", "p5"])
    #expect(drawn.sorted { ($0.place ?? 0) < ($1.place ?? 0) }.map(\.text) == (1...8).map { "p\($0)" })
    // A section that goes on over the end of a page begins anew on the next one, wherever that is drawn.
    #expect(drawn.allSatisfy { $0.isInSection })
    #expect(PageAudit.findings(in: imposed) == [])
  }

  @Test func theOutlineLeadsToTheSheet() {
    let form = imposition(.folded(panels: [[1, 0], [2, 3]], turned: [0]), paper: Size(400, 400))
    let imposed = Imposer(form).imposed(document(pages: 4))
    #expect(imposed.outline.map(\.title) == ["1", "2", "3", "4"])
    #expect(imposed.outline.map(\.page) == [0, 0, 0, 0])
    #expect(imposed.outline.map(\.y.points) == [180, 180, 220, 220])
    #expect(imposed.pageLabels.isEmpty && imposed.sides == .one)
    let booklet = Imposer(imposition(.booklet(inner: .zero), paper: Size(200, 100))).imposed(document(pages: 8))
    #expect(booklet.outline.map(\.page) == [0, 1, 2, 3, 3, 2, 1, 0])
  }

  @Test func layersArePlacedAlike() throws {
    var document = document(pages: 4)
    document.layers = document.pages.map { page in
      PageLayers(background: SharedFrame(page.frame), own: SamplePage.block("own", "own"))
    }
    let form = imposition(.cut(columns: 2, rows: 2), paper: Size(400, 400))
    let imposed = Imposer(form).imposed(document)
    let layers = try #require(imposed.layers.first)
    #expect(imposed.layers.count == 1)
    #expect(layers.own.items.map(\.position) == [Point(100, 100), Point(200, 100), Point(100, 200), Point(200, 200)])
    // The same pages of another patient have the same background.
    #expect(Imposer(form).imposed(document).layers.first?.background == layers.background)
  }
}
