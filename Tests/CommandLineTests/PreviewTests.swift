import Foundation
import Testing

/// `handout preview`.
@Suite struct PreviewTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func preview(_ arguments: [String]) throws -> Workspace.Outcome {
    try workspace.handout(["preview", Workspace.condition, "--date", "2026-11-21"] + arguments)
  }

  /// The width and the height of a PNG in pixels, from its header.
  private func size(of name: String) throws -> (width: Int, height: Int) {
    let bytes = try workspace.read(name)
    try #require(bytes.count > 33 && bytes[1...3].elementsEqual("PNG".utf8))
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  /// All pages on one image that fits a screen: a row for each sheet of paper, more where there are many.
  @Test func allPagesStandOnOneImage() throws {
    let designs: [(arguments: [String], pages: Int, columns: Int, page: (Double, Double))] = [
      (["--design", "sheet"], 2, 2, (612, 792)), (["--design", "booklet", "--paper", "a4"], 6, 2, (842, 595)),
      (["--design", "cards"], 3, 3, (612, 792)), (["--design", "large-print"], 8, 2, (612, 792)),
      (["--design", "fridge"], 1, 1, (612, 792)), (["--design", "sheet,cards,large-print"], 16, 4, (612, 792)),
    ]
    for design in designs {
      let outcome = try preview(design.arguments + ["-o", "p.png", "--json"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let told = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
      #expect(told["pages"] as? Int == design.pages, "\(design)")
      let (width, height) = try size(of: "p.png")
      // One page alone would be larger than anybody needs it.
      #expect(design.columns == 1 ? (900...1100).contains(width) : width == 1600, "\(design): \(width)")
      let rows = Double((design.pages + design.columns - 1) / design.columns)
      // Beside the pages stand gaps and a line for each row.
      let page = Double(width) / Double(design.columns) * design.page.1 / design.page.0
      #expect((0.9...1.15).contains(Double(height) / (rows * page)), "\(design): \(width) by \(height)")
    }
  }

  /// The pages are the ones that are made: the middle of the image's first page is that of the page's own image.
  @Test func thePagesAreThoseOfTheHandout() throws {
    #expect(try preview(["-o", "p.png", "--dpi", "60"]).status == 0)
    #expect(try workspace.handout(Workspace.make + ["-o", "page.png", "--dpi", "60"]).status == 0)
    let script = """
      import sys
      from PIL import Image, ImageChops, ImageStat
      sheet, pages = Image.open("p.png").convert("L"), [Image.open(f"page-{n}.png").convert("L") for n in (1, 2)]
      width, height = pages[0].size
      for index, page in enumerate(pages):
          best = min(
              ImageStat.Stat(ImageChops.difference(sheet.crop((x, y, x + width, y + height)), page)).mean[0]
              for x in range(*((0, 40) if index == 0 else (width, width + 60))) for y in range(40)
          )
          print(best)
      """
    let outcome = try workspace.run([try python(), "-c", script])
    try #require(outcome.status == 0, "\(outcome.errors)")
    let differences = outcome.text.split(separator: "\n").compactMap { Double($0) }
    // Pages stand between the pixels of the sheet; another page, or a moved one, differs by more than 20.
    #expect(differences.count == 2 && differences.allSatisfy { $0 < 8 }, "\(outcome.text)")
  }

  /// The interpreter with the checkers.
  private func python() throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
      ?? tests.deletingLastPathComponent().appending(path: ".venv/bin/python3").path
  }

  /// The usual name is that of an earlier preview, and of nothing else.
  @Test func theUsualNameReplacesPreviewsOnly() throws {
    #expect(try preview(["--name", "Ana Bell", "--id", "1"]).status == 0)
    let first = try workspace.read("preview.png")
    #expect(try preview(["--name", "Ben Cole", "--id", "2"]).status == 0)
    #expect(try workspace.read("preview.png") != first)
    #expect(try workspace.names == ["preview.png"])
    // Another image of the program is another file.
    #expect(try workspace.handout(Workspace.make + ["-o", "preview.png", "--page", "1"]).status == 0)
    let page = try workspace.read("preview.png")
    let refused = try preview([])
    #expect(refused.status == 73 && refused.errors.contains("help: say where the preview goes: -o FILE.png"))
    #expect(try workspace.read("preview.png") == page)
    #expect(try preview(["-o", "preview.png"]).status == 0)
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "preview.png"))
    #expect(try workspace.run(["mkdir", "preview.png"]).status == 0)
    #expect(try preview([]).status == 73)
  }

  /// The mark that tells previews is a sound part of the image.
  @Test func theImageIsSound() throws {
    let outcome = try preview(["-o", "-", "--dpi", "30"])
    #expect(outcome.status == 0)
    try workspace.write(outcome.output, to: "p.png")
    let script = "from PIL import Image; im = Image.open('p.png'); im.load(); print(im.text)"
    let read = try workspace.run([try python(), "-c", script])
    #expect(read.text == "{'Software': 'Handout preview'}\n", "\(read.errors)")
  }

  @Test func wrongUse() throws {
    for arguments in [
      ["-o", "p.pdf"], ["-o", "p.jpg"], ["--dpi", "5"], ["--dpi", "1201"], ["-o", "-", "--json"], ["-o", "."],
    ] {
      #expect(try preview(arguments).status == 64, "\(arguments)")
    }
    #expect(try preview(["-o", "p.png", "--dpi", "1200"]).status == 64, "more pixels than an image may have")
    #expect(try preview(["-o", "p.png", "--design", "nothing"]).status == 64)
    #expect(try preview(["-o", "p.png", "--patient", "none.yaml"]).status == 66)
    #expect(try workspace.names.isEmpty)
  }
}
