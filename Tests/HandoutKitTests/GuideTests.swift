import Foundation
import HandoutClinical
import HandoutFigures
import HandoutInput
import HandoutKit
import HandoutTestSupport
import Testing

/// The guide has every key of every file, and its examples are good.
@Suite struct GuideTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/HandoutKit/HandoutKit.docc")

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(name).md"), encoding: .utf8)
  }

  /// The rows of the table below a heading.
  private func rows(of text: String, below heading: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: heading) else { return [] }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    return section.filter { $0.hasPrefix("| `") }
  }

  @Test(arguments: FileKind.allCases) func everyKeyIsInTheGuide(kind: FileKind) throws {
    let found = rows(of: try text("Keys"), below: "## \(kind.rawValue.capitalized)")
    let wanted = kind.schema.guideRows
    for row in wanted where !found.contains(row) {
      Issue.record(
        "Keys.md lacks, below \(kind.rawValue.capitalized): \(row); see handout schema \(kind.rawValue) --markdown")
    }
    for row in found where !wanted.contains(row) { Issue.record("Keys.md has what is no key any more: \(row)") }
    #expect(found.count > 10)
  }

  /// The page for clinicians has a section for every condition, and every source that it names is one.
  @Test func everyConditionHasItsQuestions() throws {
    let page = try text("Reviews")
    let library = BuiltInLibrary.clinical
    let sources = Set(try library.sources().map(\.key))
    for id in try library.conditionIDs() {
      let heading = "### `\(id)`\n"
      let section = try #require(page.components(separatedBy: heading).dropFirst().first, "Reviews.md lacks \(id)")
      let text = section.components(separatedBy: "\n##").first ?? ""
      for part in ["- **Prints:**", "- **Backed:**", "- **Background:**", "- **To decide:**"] {
        #expect(text.contains(part), "\(id)")
      }
      for group in text.matches(of: /\(([^)]*)\)/) {
        for key in group.1.matches(of: /[A-Z][A-Z0-9]+(-[A-Z0-9]+)*/) where String(key.0).count > 3 {
          #expect(sources.contains(String(key.0)), "\(id): \(key.0)")
        }
      }
    }
  }

  @Test func posesOfTheGuideAreSound() throws {
    let pieces = try text("PoseLanguage").components(separatedBy: "```yaml\n").dropFirst()
    let poses = pieces.compactMap { $0.components(separatedBy: "```").first }.filter { $0.hasPrefix("schema: pose/1") }
    #expect(poses.count == 9)
    for (index, pose) in poses.enumerated() {
      let read = try PoseReader.read(name: "pose \(index + 1) of the guide", bytes: Array(pose.utf8))
      #expect(PoseLint().issues(of: read).isEmpty, "\(read.id)")
      let picture = Self.folder.appending(path: "Resources/\(read.id).png").path
      #expect(FileManager.default.fileExists(atPath: picture), "there is no picture of \(read.id)")
    }
  }
}
