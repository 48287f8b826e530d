import Foundation
import Testing

/// A block that fits on no page is named as people know it, with the key that its text comes from.
@Suite struct MisfitTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func expectMisfit(_ start: String, _ says: [String], _ arguments: [String]) throws {
    let outcome = try workspace.handout(Workspace.make + ["-o", "h.pdf", "--show-values"] + arguments)
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix(start), "\(outcome.errors)")
    for part in says { #expect(outcome.errors.contains(part), "\(outcome.errors)") }
    #expect(try !workspace.names.contains("h.pdf"))
  }

  @Test(arguments: [["--language", "en"], ["--language", "es,en"], ["--paper", "a4"]])
  func anAddressOfTooManyLines(options: [String]) throws {
    let address = "name: Oak\naddress: |\n" + String(repeating: "  a\n", count: 190)
    try workspace.write(address.utf8, to: "clinic.yaml")
    try expectMisfit(
      "clinic.yaml:2:10: error: the head of the sheet fits on no page of ", ["help: shorten address, or"],
      ["--clinic", "clinic.yaml"] + options)
  }

  /// Designs of a clinic's own with little room and one text that is far too large.
  @Test(arguments: [
    ("card-name", "the exercise \"march-warm-up\" fits on no page of letter paper. The card is"),
    ("pill", "the exercise \"march-warm-up\" fits on no page of letter paper. The card is"),
    ("closing", "the block with the sources fits on no page of letter paper."),
    ("warning", "the box with the red flags fits on no page of letter paper."),
    ("log", "the section \"log\" fits on no page of letter paper."),
  ]) func designsWithLittleRoom(text: String, says: String) throws {
    var design = try ShippedFile(file: "Layouts/Designs/full.yaml").replacing("id: full", with: "id: narrow")
    design.replace(/margins: .*/, with: "margins: {top: 200, right: 43, bottom: 200, left: 43}")
    // The text's style stands before lengths of the same name.
    let style = try #require(design.firstMatch(of: try Regex("\n  \(text): .*"))).range
    design.replaceSubrange(style, with: "\n  \(text): {size: 60, leading: 90, color: ink}")
    try workspace.write(design.utf8, to: "library/Designs/narrow.yaml")
    try expectMisfit(
      "handout: error: \(says)", ["help: shorten the text"], ["--library", "library", "--design", "narrow"])
  }
}
