import Foundation
import Testing

/// Several designs in one file, from the command line.
@Suite struct PartCommandTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func parts(_ arguments: [String]) throws -> [[String: Any]]? {
    let outcome = try workspace.handout(Workspace.make + ["-o", "made.pdf", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let told = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    return told?["parts"] as? [[String: Any]]
  }

  /// Which designs they are is what the request says, and is shown where values are.
  @Test func theResultTellsTheParts() throws {
    #expect(try parts(["--design", "sheet"]) == nil)
    let plain = try #require(try parts(["--design", "sheet, full"]))
    #expect(plain.map { $0["page"] as? Int } == [1, 3] && plain.first?["pages"] as? Int == 2)
    #expect(plain.allSatisfy { $0["design"] == nil })
    let shown = try #require(try parts(["--design", "full,sheet", "--show-values"]))
    #expect(shown.map { $0["design"] as? String } == ["full", "sheet"])
  }

  @Test func largePrintIsAPartOrAlone() throws {
    let design = try ShippedFile(file: "Layouts/Designs/full.yaml").replacing("id: full", with: "id: large-print")
    try workspace.write(design.utf8, to: "library/Designs/large-print.yaml")
    let library = ["--library", "library", "--show-values"]
    for (arguments, designs) in [
      (["--design", "sheet", "--large-print"], ["sheet", "large-print"]),
      (["--design", "large-print,sheet", "--large-print"], ["large-print", "sheet"]),
    ] {
      #expect(try parts(arguments + library)?.map { $0["design"] as? String } == designs)
    }
    #expect(try parts(["--large-print"] + library) == nil)
    let alone = try workspace.read("made.pdf")
    #expect(try parts(["--design", "large-print"] + library) == nil)
    #expect(try workspace.read("made.pdf") == alone)
  }

  @Test func everyPageOfEveryPartBecomesAnImage() throws {
    let outcome = try workspace.handout(Workspace.make + ["-o", "p.png", "--dpi", "20", "--design", "full,sheet"])
    #expect(outcome.status == 0)
    let pages = try #require(try parts(["--design", "full,sheet"])?.last?["page"] as? Int) + 1
    #expect(try workspace.names.count { $0.hasPrefix("p-") } == pages)
  }

  @Test func twoDesignsThatDoNotGoTogetherAreNamed() throws {
    let design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: fold")
      .replacing("duplex: long-edge", with: "duplex: short-edge")
    try workspace.write(design.utf8, to: "library/Designs/fold.yaml")
    let outcome = try workspace.handout(
      Workspace.make + ["--library", "library", "--design", "sheet,fold", "-o", "made.pdf", "--show-values"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("the designs \"sheet\" and \"fold\" cannot be printed in one file"))
    #expect(try !workspace.names.contains("made.pdf"))
  }
}
