import HandoutInput
import HandoutLayouts
import HandoutTestSupport
import Testing

/// The designs of pages that are no handout: every length in their own files.
@Suite struct SupportingDesignTests {
  private func design(_ id: String, _ changes: (String, String)...) throws -> PageDesign {
    var text = BuiltInLibrary.designText(id)
    for (good, bad) in changes {
      let range = try #require(text.firstRange(of: good), "the design holds no \(good)")
      text.replaceSubrange(range, with: bad)
    }
    return try PageDesign(document: YAMLDocument(name: "Designs/\(id).yaml", bytes: Array(text.utf8)))
  }

  @Test func theyHaveNoSections() throws {
    for kind in PageDesign.Kind.allCases where kind != .handout {
      let design = try design(kind.rawValue)
      #expect(design.kind == kind && design.id == kind.rawValue && design.uses.isEmpty)
    }
    for id in BuiltInLibrary.designs { #expect(try BuiltInLibrary.design(id).kind == .handout) }
  }

  @Test(arguments: [
    ("separator", "name-above: 60, ", "", "the key \"name-above\" is missing"),
    ("separator", "  separator: {", "  contact: {", "unknown key \"contact\""),
    (
      "separator", "title: {weight: bold, size: 26, leading: 30,", "title: {size: 26, leading: 20,",
      "the leading of title"
    ),
    ("separator", "  value: ", "  step: ", "the key \"value\" is missing"),
    ("separator", "heads: {foot: 27}", "heads: {foot: 27, first: 9}", "unknown key \"first\""),
    ("separator", "heads: {foot: 27}", "heads: {foot: 27}\ncolumns: 2", "unknown key \"columns\""),
    ("contact-sheet", "picture-height: {least: 80, greatest: 190}\n", "", "the key \"picture-height\" is missing"),
    ("packet-cover", "row-gap: 1.5, ", "", "the key \"row-gap\" is missing"),
    ("packet-cover", "  section: ", "  step: ", "the key \"section\" is missing"),
    ("contact-sheet", "least: 80", "least: 300", "least must not be more than greatest"),
    ("full", "metrics:\n", "metrics:\n  separator: {name-above: 60, title-above: 6, pages-above: 18}\n", "unknown key"),
  ]) func mistakesAreNamed(id: String, good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try design(id, (good, bad)) }
    let said = error.diagnostics.map { "\($0.message)" }
    #expect(said.contains { $0.contains(says) }, "\(said)")
    for diagnostic in error.diagnostics { #expect(diagnostic.line > 0) }
  }
}
