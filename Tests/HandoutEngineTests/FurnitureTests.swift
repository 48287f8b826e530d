import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import HandoutTypography
import Testing

/// Running heads and feet, page numbers, and what stands at the foot of the last page.
@Suite struct FurnitureTests {
  private func furniture(_ document: PlacedDocument) -> [String] {
    let artifacts = ReadingElement.all(in: document).artifacts
    return document.pages.indices.map { page in
      artifacts.filter { $0.page == page }.map(\.text).joined()
    }
  }

  @Test func everyPageHasItsNumber() throws {
    let document = try SampleDocument.placed([SampleDocument.paragraph(25)])
    #expect(
      furniture(document) == [
        "draftPage1of3", "clinicdraftpatientPage2of3", "clinicdraftpatientPage3of3",
      ])
  }

  @Test func whatStandsLastIsAtTheFootOfTheLastPage() throws {
    func last(_ count: Int) throws -> [Placement] {
      let document = try SampleDocument.placed(
        [SampleDocument.paragraph(count)], lastly: SampleDocument.paragraph(3, word: "source"))
      #expect(PageAudit.findings(in: document) == [])
      return SampleDocument.placements(document) { $0.hasPrefix("last page") }
    }
    #expect(try last(6) == [Placement("last page / 1", page: 1, 10, 100, 200, 30)])
    #expect(try last(7) == [Placement("last page / 1", page: 2, 10, 100, 200, 30)])
    #expect(try last(14) == [Placement("last page / 1", page: 2, 10, 100, 200, 30)])
  }

  /// A document of two pages or more with these words in its heads and feet; 200 points wide.
  private func document(start: String, end: String, details: String = "", title: String = "", foot: String) -> Document
  {
    func inline(_ text: String) -> [Inline] { text.isEmpty ? [] : [Inline(text, style: SampleDocument.style)] }
    var source = SampleDocument.document([SampleDocument.paragraph(15)])
    source.furniture.headStart = inline(start)
    source.furniture.headEnd = inline(end)
    source.furniture.headDetails = inline(details)
    source.furniture.headTitle = inline(title)
    source.furniture.footStart = inline(foot)
    return source
  }

  /// What heads show, what they leave out, and the words of the second page's head and foot.
  private func head(_ source: Document) throws -> (omitted: [FurniturePart], words: String, placed: PlacedDocument) {
    let engine = Engine(shaper: Shaper(fonts: try FontBook()), pictures: MockPictures())
    let prepared = try engine.prepare(source)
    let placed = try engine.place(prepared)
    #expect(PageAudit.findings(in: placed) == [])
    for box in SampleDocument.furnitureRuns(placed) { #expect(box.minX >= .pt(10) && box.maxX <= .pt(210.1)) }
    return (prepared.omitted, furniture(placed).dropFirst().first ?? "", placed)
  }

  @Test func noWordIsCut() throws {
    // Everything on two lines; the title is the first to go, the clinic the second, the name never.
    let long = String(repeating: "patient ", count: 12).trimmingSuffix(" ")
    let cases: [(String, String, String, String, [FurniturePart])] = [
      ("clinic", "patient", "born", "title", []),
      ("clinic", "patient patient patient", "born 1 May 1962 today", "title", []),
      (String(repeating: "clinic ", count: 9), "patient", "born", "title", [.title]),
      ("clinic", "patient", "born", String(repeating: "title ", count: 40), [.title]),
      (String(repeating: "clinic ", count: 60), "patient", "born", "title", [.title, .clinic]),
      ("clinic", long, "born", "title", [.title, .clinic]),
    ]
    for (start, end, details, title, omitted) in cases {
      let found = try head(document(start: start, end: end, details: details, title: title, foot: "draft"))
      #expect(Set(found.omitted) == Set(omitted), "\(start) \(end) \(title)")
      for part in [end, details, "draft"] + (omitted.contains(.clinic) ? [] : [start])
        + (omitted.contains(.title) ? [] : [title])
      {
        #expect(found.words.contains(part.filter { !$0.isWhitespace }), "\(found.words)")
      }
    }
  }

  @Test func aLongFootTakesTheLinesItNeeds() throws {
    let words = String(repeating: "draft ", count: 60)
    let found = try head(document(start: "clinic", end: "patient", foot: words))
    #expect(found.words.contains(words.filter { !$0.isWhitespace }) && found.words.contains("Page2of"))
    // A foot of more lines leaves less room for the body.
    let short = try head(document(start: "clinic", end: "patient", foot: "draft"))
    #expect(found.placed.pages[0].contentBox.maxY < short.placed.pages[0].contentBox.maxY)
  }

  /// A head of nobody has lines to write on, in the room that the words leave, and is no higher for it.
  @Test(arguments: ["clinic", "a clinic with a longer name, in two lines of all heads it has"])
  func aHeadOfNobodyHasLinesToWriteOn(clinic: String) throws {
    func document(_ label: String?) -> Document {
      var source = self.document(start: clinic, end: "· today", foot: "draft")
      source.furniture.headBlanks = label.map { label in
        HeadBlanks(
          blanks: [HeadBlanks.Blank(label: [Inline(label, style: SampleDocument.style)], share: 1)], least: .pt(20),
          greatest: .pt(60), gap: .pt(3), color: Color(red: 1, green: 2, blue: 3), thickness: .pt(0.5))
      }
      return source
    }
    let found = try head(document("Patient"))
    #expect(found.omitted == [] && found.words.contains("Patient"))
    #expect(try found.placed.pages[1].contentBox == head(document(nil)).placed.pages[1].contentBox)
    var lines: [Rect] = []
    var walker = PageWalker()
    for page in found.placed.pages {
      walker.walk(page.frame) { visit in
        guard case .shape(let shape) = visit.item, shape.stroke?.color == Color(red: 1, green: 2, blue: 3) else {
          return
        }
        if let box = shape.path.bounds { lines.append(visit.transform.apply(to: box)) }
      }
    }
    // All pages but the first have a head.
    #expect(lines.count == found.placed.pages.count - 1)
    for line in lines {
      #expect(line.size.width >= .pt(20) && line.size.width <= .pt(60))
      for text in SampleDocument.furnitureRuns(found.placed) where abs((text.minY - line.minY).points) < 3 {
        #expect(text.maxX <= line.minX + .pt(0.1) || text.minX >= line.maxX - .pt(0.1))
      }
    }
  }

  /// Patients whose heads need as many lines share a layout; one whose head needs more has another.
  @Test func onlyTheNumberOfLinesMakesAnotherLayout() throws {
    func box(_ end: String) throws -> Rect {
      try head(document(start: "clinic", end: end, details: "born", title: "title", foot: "draft")).placed.pages[1]
        .contentBox
    }
    #expect(try box("patient") == box("Jo"))
    #expect(try box("patient").minY < box(String(repeating: "patient ", count: 40)).minY)
  }
}

extension String {
  /// The text without an ending.
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
