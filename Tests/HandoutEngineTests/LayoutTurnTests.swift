import Foundation
import HandoutDocument
import HandoutEngine
import HandoutPages
import HandoutTestSupport
import HandoutTypography
import Synchronization
import Testing

/// One thread places a layout; others who want it wait, and none waits for ever.
@Suite struct LayoutTurnTests {
  private let document = SampleDocument.document([SampleDocument.paragraph(3), SampleDocument.paragraph(2)])

  private func engine() throws -> Engine {
    Engine(shaper: Shaper(fonts: try FontBook()), pictures: MockPictures(), layouts: LayoutCache())
  }

  /// Threads that place a document.
  private final class Others: Sendable {
    private let group = DispatchGroup()
    private let pages = Mutex<[[PageModel]]>([])

    init(_ count: Int, _ engine: Engine, _ document: Document) {
      for _ in 0..<count {
        group.enter()
        Thread.detachNewThread { [self] in
          let placed = try? engine.place(engine.prepare(document))
          pages.withLock { $0.append(placed?.pages ?? []) }
          group.leave()
        }
      }
    }

    var done: Int { pages.withLock { $0.count } }

    /// What they placed; nil where one of them hangs.
    func finished() -> [[PageModel]]? {
      group.wait(timeout: .now() + 60) == .success ? pages.withLock { $0 } : nil
    }
  }

  @Test func othersWaitForWhoPlacesALayout() throws {
    let engine = try engine()
    var first: Engine.Prepared? = try engine.prepare(document)
    let others = Others(3, engine, document)
    Thread.sleep(forTimeInterval: 0.2)
    #expect(others.done == 0)
    var pages: [PageModel] = []
    if let prepared = first { pages = try engine.place(prepared).pages }
    first = nil
    #expect(others.finished() == [pages, pages, pages])
  }

  /// As after an error.
  @Test func whoGivesUpHoldsNobodyUp() throws {
    let engine = try engine()
    var first: Engine.Prepared? = try engine.prepare(document)
    let others = Others(3, engine, document)
    Thread.sleep(forTimeInterval: 0.1)
    #expect(first != nil && others.done == 0)
    first = nil
    #expect(others.finished()?.count == 3)
  }

  /// So no two threads can wait for each other.
  @Test func whoHasATurnWaitsForNobody() throws {
    let engine = try engine()
    let first = try engine.prepare(document)
    let second = try engine.prepare(document)
    let pages = try engine.place(first).pages
    #expect(try engine.place(second).pages == pages)
    let other = SampleDocument.document([SampleDocument.paragraph(4)])
    #expect(Others(1, engine, other).finished()?.count == 1)
  }
}
