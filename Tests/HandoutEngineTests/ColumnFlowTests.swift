import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutTestSupport
import Testing

/// Columns, balanced columns and boxes over pages with 200 by 100 points of room.
@Suite struct ColumnFlowTests {
  @Test func columnsStandSideBySide() throws {
    let found = try MockFlow.placements([
      MockFlow.columns([MockBlock("a", 40), MockBlock("b", 60)]), MockBlock("c", 20),
    ])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 95, 40), Placement("b", page: 1, 105, 0, 95, 60),
        Placement("c", page: 1, 0, 60, 200, 20),
      ])
  }

  @Test func columnsGoToTheNextPageTogether() throws {
    let found = try MockFlow.placements([
      MockBlock("top", 75), MockFlow.columns([MockBlock("a", 40), MockBlock("b", rows: 3, of: 20)]),
    ])
    #expect(
      found == [
        Placement("top", page: 1, 0, 0, 200, 75), Placement("a", page: 2, 0, 0, 95, 40),
        Placement("b", page: 2, 105, 0, 95, 60),
      ])
  }

  @Test func columnsRunOnWhereAPageWouldBeHalfEmpty() throws {
    let found = try MockFlow.placements([
      MockBlock("top", 50), MockFlow.columns([MockBlock("a", 40), MockBlock("b", rows: 3, of: 20)]),
    ])
    #expect(
      found == [
        Placement("top", page: 1, 0, 0, 200, 50), Placement("a", page: 1, 0, 50, 95, 40),
        Placement("b", page: 1, 105, 50, 95, 40), Placement("b", page: 2, 0, 0, 95, 20),
      ])
  }

  @Test func columnsThatNoPageHoldsFollowOneAnother() throws {
    let found = try MockFlow.placements([MockFlow.columns([MockBlock("a", 40), MockBlock("b", rows: 6, of: 20)])])
    #expect(
      found == [
        Placement("a", page: 1, 0, 0, 200, 40), Placement("b", page: 1, 0, 50, 200, 40),
        Placement("b", page: 2, 0, 0, 200, 80),
      ])
  }

  @Test func balancedColumnsAreEquallyHigh() throws {
    let blocks = (1...5).map { MockBlock("\($0)", 12) }
    let found = try MockFlow.placements([MockFlow.balanced(blocks), MockBlock("after", 10)])
    #expect(
      found == [
        Placement("1", page: 1, 0, 0, 95, 12), Placement("2", page: 1, 0, 12, 95, 12),
        Placement("3", page: 1, 0, 24, 95, 12), Placement("4", page: 1, 105, 0, 95, 12),
        Placement("5", page: 1, 105, 12, 95, 12), Placement("after", page: 1, 0, 36, 200, 10),
      ])
  }

  @Test func balancedColumnsSplitALongBlock() throws {
    let found = try MockFlow.placements([MockFlow.balanced([MockBlock("a", rows: 5, of: 10)])])
    #expect(found == [Placement("a", page: 1, 0, 0, 95, 30), Placement("a", page: 1, 105, 0, 95, 20)])
  }

  @Test func balancedColumnsGoOnOverPages() throws {
    let found = try MockFlow.placements([MockBlock("top", 60), MockFlow.balanced([MockBlock("a", rows: 12, of: 20)])])
    #expect(
      found == [
        Placement("top", page: 1, 0, 0, 200, 60), Placement("a", page: 1, 0, 60, 95, 40),
        Placement("a", page: 1, 105, 60, 95, 40), Placement("a", page: 2, 0, 0, 95, 80),
        Placement("a", page: 2, 105, 0, 95, 80),
      ])
  }

  @Test func aHeadingDoesNotEndAColumn() throws {
    let found = try MockFlow.placements([
      MockFlow.balanced([
        MockBlock("1", 20), KeepWithNext(MockBlock("h", 10)), MockBlock("2", 20), MockBlock("3", 10),
      ])
    ])
    #expect(
      found == [
        Placement("1", page: 1, 0, 0, 95, 20), Placement("h", page: 1, 105, 0, 95, 10),
        Placement("2", page: 1, 105, 10, 95, 20), Placement("3", page: 1, 105, 30, 95, 10),
      ])
  }

  @Test func aBoxHasItsRoomAndItsBar() throws {
    let found = try MockFlow.placements([MockFlow.panel(MockBlock("a", 30)), MockBlock("b", 10)])
    #expect(found == [Placement("a", page: 1, 8, 5, 187, 30), Placement("b", page: 1, 0, 40, 200, 10)])
  }

  @Test func aBoxIsWholeOrOnTheNextPage() throws {
    let found = try MockFlow.placements([MockBlock("top", 40), MockFlow.panel(MockBlock("a", rows: 6, of: 10))])
    #expect(found == [Placement("top", page: 1, 0, 0, 200, 40), Placement("a", page: 2, 8, 5, 187, 60)])
  }

  @Test func aBoxThatNoPageHoldsIsRefused() {
    #expect {
      try MockFlow.placements([MockFlow.panel(MockBlock("a", rows: 10, of: 10))])
    } throws: { error in
      guard case EngineError.tooLarge(_, let reason) = error else { return false }
      return reason == "The box is 110 pt high, 100 pt are left and a page holds 100 pt."
    }
  }
}
