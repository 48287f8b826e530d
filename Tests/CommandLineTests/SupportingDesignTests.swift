import Foundation
import Testing

/// The sheet before a handout in a packet and the sheet of pictures: designs that a clinic can change and nobody can choose.
@Suite struct SupportingDesignTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ("separator", "the sheet before a handout in a packet"), ("contact-sheet", "sheets of pictures"),
    ("packet-cover", "the list of patients before a packet"),
  ]) func cannotBeChosen(id: String, purpose: String) throws {
    let asked = try workspace.handout(Workspace.make + ["--design", id, "--show-values", "-o", "made.pdf"])
    #expect(asked.status == 64)
    #expect(asked.errors.contains("the design \"\(id)\" is for \(purpose)"), "\(asked.errors)")
    try workspace.write("name: Hill\ndesign: \(id)\n".utf8, to: "clinic.yaml")
    let clinic = try workspace.handout(Workspace.make + ["--clinic", "clinic.yaml", "-o", "made.pdf"])
    #expect(clinic.status == 65 && clinic.errors.contains("clinic.yaml:2:9: error: "), "\(clinic.errors)")
    #expect(try !workspace.names.contains("made.pdf"))
  }

  @Test func areListedLastAndNeverProposed() throws {
    let rows = try workspace.handout(["list", "designs"]).text.split(separator: "\n")
    #expect(rows.suffix(3).map { $0.prefix { $0 != " " } } == ["contact-sheet", "packet-cover", "separator"])
    let unknown = try workspace.handout(Workspace.make + ["--design", "seperator", "--show-values", "-o", "made.pdf"])
    #expect(unknown.status == 64 && !unknown.errors.contains("\"separator\""), "\(unknown.errors)")
    for id in ["separator", "packet-cover", "contact-sheet"] {
      let shown = try workspace.handout(["show", id, "--yaml"])
      let file = try ShippedFile(file: "Layouts/Designs/\(id).yaml").replacing("^", with: "")
      #expect(shown.status == 0 && shown.text.hasPrefix(file))
    }
  }

  /// Every picture once, the same number of them on every page.
  @Test(arguments: ["letter", "a4"]) func theSheetOfPicturesFillsItsPages(paper: String) throws {
    let made = try workspace.handout(
      ["picture", "--all", "--paper", paper, "-o", "all.pdf", "--date", "2026-11-21"])
    #expect(made.status == 0, "\(made.errors)")
    let pages = try workspace.run(["pdftotext", "-raw", "all.pdf", "-"]).text.split(separator: "\u{C}")
    let ids = try workspace.handout(["list", "exercises"]).text.split(separator: "\n").map { $0.prefix { $0 != " " } }
    // Numbers stand before names; a long name takes two lines.
    let names = ids.enumerated().map { index, id in "\(index + 1)\(id.filter { $0.isLetter || $0.isNumber })" }
    let counts = pages.map { page in
      let words = page.filter { $0.isLetter || $0.isNumber }
      return names.count { words.contains($0) }
    }
    #expect(counts.reduce(0, +) == ids.count && (counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
  }

  /// A file of the same name in a library folder takes the place of the built-in one.
  @Test func aClinicHasItsOwn() throws {
    let own = try ShippedFile(file: "Layouts/Designs/contact-sheet.yaml").replacing("columns: 3", with: "columns: 1")
    try workspace.write(own.utf8, to: "library/Designs/contact-sheet.yaml")
    try workspace.write(
      try ShippedFile(file: "Layouts/Designs/separator.yaml").replacing("size: 26", with: "size: 40").replacing(
        "leading: 30", with: "leading: 44"
      ).utf8, to: "library/Designs/separator.yaml")
    let pictures = ["picture", "bridge", "clamshell", "dead-bug", "--date", "2026-11-21", "-o"]
    #expect(try workspace.handout(pictures + ["usual.pdf"]).status == 0)
    #expect(try workspace.handout(pictures + ["own.pdf", "--library", "library"]).status == 0)
    #expect(try workspace.read("usual.pdf") != workspace.read("own.pdf"))
    try workspace.write("id,name,condition\na,Ana Ruiz,\(Workspace.condition)\n".utf8, to: "list.csv")
    let batch = ["batch", "list.csv", "--separator", "--date", "2026-11-21", "--packet"]
    #expect(try workspace.handout(batch + ["usual-packet.pdf"]).status == 0)
    #expect(try workspace.handout(batch + ["own-packet.pdf", "--library", "library"]).status == 0)
    #expect(try workspace.read("usual-packet.pdf") != workspace.read("own-packet.pdf"))
  }

  @Test func theirNamesAreKeptForThem() throws {
    let sheet = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: separator")
    try workspace.write(sheet.utf8, to: "library/Designs/separator.yaml")
    let outcome = try workspace.handout(["check", "library"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("separator must be a design for the sheet before a handout"), "\(outcome.errors)")
  }
}
