import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Blocks one below the other, and what keeps them together, over pages with 200 by 100 points of room.
@Suite struct StackFlowTests {
  @Test func blocksFollowOneAnother() throws {
    let found = try MockFlow.placements([MockBlock("a", 40), MockBlock("b", 30), MockBlock("c", 30)], space: 10)
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 40), Placement("b", page: 1, 0, 50, 200, 30),
        // The room above a block falls away at the top of a page.
        Placement("c", page: 2, 0, 0, 200, 30),
      ])
  }

  @Test func emptyBlocksTakeNoRoom() throws {
    let found = try MockFlow.placements([MockBlock("none", 0), MockBlock("a", 20), MockBlock("none", 0)], space: 10)
    #expect(found == [Placement("a", page: 1, 0, 0, 200, 20)])
  }

  @Test func aBlockGoesOnUntilItIsDone() throws {
    let found = try MockFlow.placements([MockBlock("a", 30), MockBlock("b", rows: 9, of: 20), MockBlock("c", 20)])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 30), Placement("b", page: 1, 0, 30, 200, 60),
        Placement("b", page: 2, 0, 0, 200, 100), Placement("b", page: 3, 0, 0, 200, 20),
        Placement("c", page: 3, 0, 20, 200, 20),
      ])
  }

  @Test func theFirstPageMayHaveLessRoom() throws {
    let flow = PageFlow(setup: MockFlow.setup(firstHead: 30), pageLimit: 20)
    let pages = try flow.flow(body: MockBlock("a", rows: 9, of: 20), lastly: nil, fill: PageFlow.Fill()).pages
    #expect(pages.map(\.size.height.points) == [60, 100, 20])
  }

  @Test func headingsGoWithWhatFollows() throws {
    let found = try MockFlow.placements([
      MockBlock("a", 60), KeepWithNext(MockBlock("h", 10)), KeepWithNext(MockBlock("lead", 10)), MockBlock("b", 30),
    ])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 60), Placement("h", page: 2, 0, 0, 200, 10),
        Placement("lead", page: 2, 0, 10, 200, 10), Placement("b", page: 2, 0, 20, 200, 30),
      ])
  }

  @Test func headingsStayWithABlockThatBegins() throws {
    let found = try MockFlow.placements([
      MockBlock("a", 60), KeepWithNext(MockBlock("h", 10)), MockBlock("b", rows: 3, of: 15),
    ])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 60), Placement("h", page: 1, 0, 60, 200, 10),
        Placement("b", page: 1, 0, 70, 200, 30), Placement("b", page: 2, 0, 0, 200, 15),
      ])
  }

  /// A heading at the top of a page above a block that is to stay whole and cannot: the block answered that it would rather have the next
  /// page, where the heading would have come again, and the flow gave up although the block can be split.
  @Test func aHeadingDoesNotPushItsBlockForEver() throws {
    let found = try MockFlow.placements([
      KeepWithNext(MockBlock("h", 10)), KeepTogether(MockBlock("b", rows: 6, of: 20)), MockBlock("c", 20),
    ])
    #expect(
      found == [
        Placement("h", page: 1, 0, 0, 200, 10), Placement("b", page: 1, 0, 10, 200, 80),
        Placement("b", page: 2, 0, 0, 200, 40), Placement("c", page: 2, 0, 40, 200, 20),
      ])
  }

  @Test func aWholeBlockMovesToTheNextPage() throws {
    let found = try MockFlow.placements([MockBlock("a", 75), KeepTogether(MockBlock("b", rows: 3, of: 20))])
    #expect(found == [Placement("a", page: 1, 0, 0, 200, 75), Placement("b", page: 2, 0, 0, 200, 60)])
  }

  @Test func aWholeBlockIsSplitRatherThanLeaveAPageHalfEmpty() throws {
    let found = try MockFlow.placements([MockBlock("a", 60), KeepTogether(MockBlock("b", rows: 3, of: 20))])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 60), Placement("b", page: 1, 0, 60, 200, 40),
        Placement("b", page: 2, 0, 0, 200, 20),
      ])
  }

  @Test func aWholeBlockThatNoPageHoldsIsSplitFromTheTop() throws {
    let found = try MockFlow.placements([MockBlock("a", 80), KeepTogether(MockBlock("b", rows: 6, of: 20))])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 80), Placement("b", page: 2, 0, 0, 200, 100),
        Placement("b", page: 3, 0, 0, 200, 20),
      ])
  }

  /// The end of a body goes with what stands at its foot.
  @Test func theFootOfTheLastPageNeverStandsAlone() throws {
    let flow = PageFlow(setup: MockFlow.setup(), pageLimit: 3)
    let body = PreparedStack(
      path: BlockPath(), children: [(MockBlock("a", 60), .zero), (MockBlock("b", 30), .zero)], isSection: false)
    let result = try flow.flow(body: body, lastly: MockBlock("foot", 20), fill: PageFlow.Fill())
    #expect(result.pages.map(\.size.height) == [.pt(60), .pt(30)])
  }

  @Test func theFlowEndsAtItsLimit() {
    let flow = PageFlow(setup: MockFlow.setup(), pageLimit: 3)
    #expect {
      try flow.flow(body: MockBlock("a", rows: 40, of: 10), lastly: nil, fill: PageFlow.Fill())
    } throws: { error in
      guard case EngineError.tooManyPages(limit: 3) = error else { return false }
      return true
    }
    #expect(throws: Never.self) {
      try flow.flow(body: MockBlock("a", rows: 30, of: 10), lastly: nil, fill: PageFlow.Fill())
    }
  }

  @Test func whatStandsLastTakesAPageOfItsOwnWhereItMust() throws {
    let flow = PageFlow(setup: MockFlow.setup(), pageLimit: 20)
    // Ten points part it from what stands above.
    for (height, pages) in [(60.0, 1), (61.0, 2)] {
      let result = try flow.flow(body: MockBlock("a", height), lastly: MockBlock("last", 30), fill: PageFlow.Fill())
      #expect(result.pages.count == pages)
      #expect(result.lastly?.size.height == .pt(30))
    }
  }
}
