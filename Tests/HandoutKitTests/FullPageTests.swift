import Foundation
import HandoutClinical
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// The design with every word: full pages, few of them, and rows of cards whose pictures are of one kind.
@Suite struct FullPageTests {
  /// One sheet of the matrix.
  struct Sheet: CustomTestStringConvertible, Sendable {
    var condition: String
    var routine: String
    var language: String
    var paper: HandoutPaper
    var hasPatient: Bool

    var testDescription: String { "\(condition) \(routine) \(language) \(paper)\(hasPatient ? " patient" : "")" }

    var request: HandoutRequest {
      var request = HandoutRequest.full(condition: condition, date: SampleRequest.date)
      (request.routine, request.settings.language, request.settings.paper) = (routine, language, paper)
      guard hasPatient else { return request }
      request.patient = .file(SampleRequest.patient)
      return request
    }
  }

  /// Both profiles in all phases and routines, on both papers, with and without a patient.
  private static func sheets() throws -> [Sheet] {
    let library = BuiltInLibrary.clinical
    return try library.conditionIDs().flatMap { condition in
      let phases = try library.condition(condition).phases.flatMap { phase in
        [phase.id] + (RoutineResolver.exercisesWithoutFloor(of: phase) == nil ? [] : ["\(phase.id)-no-floor"])
      }
      let named = try library.routines(of: condition).map(\.routine).filter { $0.condition != nil }
      return (phases + named.map(\.id)).flatMap { routine in
        ["en", "es"].flatMap { language in
          [HandoutPaper.letter, .a4].flatMap { paper in
            [false, true].map {
              Sheet(condition: condition, routine: routine, language: language, paper: paper, hasPatient: $0)
            }
          }
        }
      }
    }
  }

  @Test func pagesAreFullAndFew() throws {
    let seed = TestSettings.seed()
    print("sheets with every word, seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let sheets = try Self.sheets().shuffled(using: &generator)
    let press = try SharedPress.press()
    for sheet in sheets.prefix(TestSettings.sampled(sheets.count, most: 24)) {
      let placed = try press.place(sheet.request)
      let name: Comment = "\(sheet.testDescription), HANDOUT_TEST_SEED=\(seed)"
      #expect(placed.pageCount <= (sheet.language == "en" ? 6 : 8), name)
      #expect(PageAudit.findings(in: placed.document) == [], name)
      check(placed.document.pages, name)
    }
  }

  private func check(_ pages: [PageModel], _ name: Comment) {
    var walker = PageWalker()
    for (index, page) in pages.enumerated() {
      var found = PageContent()
      walker.walk(page.frame) { found.add($0) }
      if index < pages.count - 1 {
        let filled = (found.bottom - page.contentBox.minY) / page.contentBox.size.height
        #expect(filled >= 2.0 / 3, "page \(index + 1) \(name)")
      }
      #expect(found.bottom > page.contentBox.minY, "Nothing but sources on page \(index + 1) \(name)")
      for row in found.rows where row.count > 1 {
        let heights = row.map(\.picture.size.height)
        let least = heights.min() ?? .zero
        #expect(least >= (heights.max() ?? .zero) * 0.7, "page \(index + 1) \(name)")
      }
    }
  }
}

/// What stands on one page: how far down the body goes, and the cards.
private struct PageContent {
  struct Card {
    var box: Rect
    /// The box around the ink of its picture.
    var picture: Rect
  }

  private(set) var bottom = Length.zero
  private var cards: [String: Card] = [:]

  /// The cards in rows.
  var rows: [[Card]] { Array(Dictionary(grouping: cards.values) { $0.box.minY.points.rounded() }.values) }

  mutating func add(_ visit: PageWalker.Visit) {
    guard let box = Self.box(of: visit) else { return }
    let labels = visit.labels.compactMap(\.label)
    guard !labels.contains("page furniture"), !labels.contains(where: { $0.hasPrefix("last page") }) else { return }
    bottom = max(bottom, box.maxY)
    guard let card = labels.first(where: { $0.split(separator: "/").last?.hasPrefix(" card ") ?? false }) else {
      return
    }
    if case .drawing = visit.item {
      let drawn = cards[card]?.picture ?? box
      cards[card]?.picture = drawn.size.height == .zero ? box : drawn.union(box)
    } else if cards[card] == nil {
      // The first thing that is drawn of a card is its box.
      cards[card] = Card(box: box, picture: Rect(origin: box.origin, size: .zero))
    }
  }

  private static func box(of visit: PageWalker.Visit) -> Rect? {
    switch visit.item {
    case .text(let run):
      visit.transform.apply(
        to: Rect(
          origin: Point(x: .zero, y: -run.ascent), size: Size(width: run.width, height: run.ascent + run.descent)))
    case .shape(let shape): shape.path.bounds.map { visit.transform.apply(to: $0) }
    case .drawing(let drawing, let scale):
      drawing.shapes.compactMap { $0.path.bounds }.reduce(Rect?.none) { $0?.union($1) ?? $1 }.map {
        visit.transform.apply(
          to: Rect(origin: Point(x: $0.minX * scale, y: $0.minY * scale), size: $0.size.scaled(by: scale)))
      }
    case .image, .link, .group, .tag: nil
    }
  }
}
