import HandoutEngine
import HandoutGeometry
import HandoutTestSupport
import Testing

/// A block that does not fit says why, in a sentence with its height and the room.
@Suite struct RefusalTests {
  private func reason(_ block: any PreparedBlock, height: Double) -> String? {
    guard case .none(let reason, _) = block.fit(in: MockFlow.region(height: height)) else { return nil }
    return reason
  }

  @Test func theReasonsAreSentences() {
    let rows = MockBlock("rows", rows: 4, of: 20)
    #expect(
      reason(KeepTogether(rows), height: 50) == "The block must stay whole and 50 pt are left.")
    #expect(
      reason(MockFlow.columns([rows, rows]), height: 50) == "The columns are higher than the 50 pt that are left.")
    #expect(
      reason(MockFlow.balanced([rows]), height: 10) == "Not even the first lines fit into 10 pt.")
    #expect(
      reason(MockFlow.panel(rows), height: 50)
        == "The box is 90 pt high, 50 pt are left and a page holds 100 pt.")
    // A stack passes on what its first block says.
    #expect(
      reason(MockFlow.stack([MockBlock("tall", 60), rows]), height: 50) == "tall is 60 pt high and 50 pt are left.")
  }

  @Test func theSameQuestionHasTheSameAnswer() {
    let blocks: [any PreparedBlock] = [
      MockFlow.stack([MockBlock("a", 20), MockBlock("b", rows: 9, of: 10)]),
      MockFlow.balanced([MockBlock("a", rows: 9, of: 10)]),
      MockFlow.columns([MockBlock("a", 20), MockBlock("b", 30)]),
    ]
    for block in blocks {
      let region = MockFlow.region(height: 60)
      #expect(frame(block.fit(in: region)) == frame(block.fit(in: region)))
      #expect(frame(block.fit(in: region)) != nil)
    }
  }

  private func frame(_ fit: Fit) -> [Placement]? {
    switch fit {
    case .all(let frame), .part(let frame, _): Placement.all(in: [frame])
    case .empty, .none: nil
    }
  }
}
