import Foundation
import HandoutInput
import Testing

/// No warning is without a code, and the guide has all of them.
@Suite struct WarningCodeTests {
  @Test func theGuideListsEveryCode() throws {
    let guide = URL(filePath: #filePath).appending(
      path: "../../../Sources/HandoutKit/HandoutKit.docc/Diagnostics.md"
    ).standardizedFileURL
    let rows = try String(contentsOf: guide, encoding: .utf8).split(separator: "\n").compactMap {
      $0.firstMatch(of: /^\| `([a-z-]+)` \| ([a-z, ]+) \|/)
    }
    let listed = rows.filter { $0.2.contains("warning") }.map { String($0.1) }
    #expect(listed.sorted() == WarningCode.allCases.map(\.rawValue).sorted())
  }

  @Test func aWarningHasItsCode() {
    for code in WarningCode.allCases {
      let warning = Diagnostic(warning: code, at: SourcePlace(file: "a.yaml"), "this looks wrong")
      #expect(warning.severity == .warning && warning.code == code.rawValue)
    }
    #expect(Diagnostic(at: SourcePlace(file: "a.yaml"), "this is wrong").severity == .error)
  }
}
