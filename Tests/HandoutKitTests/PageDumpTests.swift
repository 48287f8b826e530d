import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// The page models of the sample handouts are those that somebody looked at and accepted.
@Suite struct PageDumpTests {
  private static let references = References(ending: "txt")

  @Test(arguments: SampleRequest.allCases) func thePagesAreAsAccepted(_ sample: SampleRequest) throws {
    let placed = try SharedPress.press().place(sample.request)
    #expect(PageAudit.findings(in: placed.document) == [])
    let dump = PageDump(faceName: { $0.index == 0 ? "regular" : "bold" }).text(of: placed.document)
    if let difference = try Self.references.difference(of: dump, named: sample.rawValue) {
      Issue.record("\(difference)")
    }
  }

  @Test func noDumpIsUnused() throws {
    #expect(try Self.references.unused(besides: SampleRequest.allCases.map(\.rawValue)) == [])
  }
}
