import Testing

/// A file is never written under a name that says it is something else.
@Suite struct OutputEndingTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// Calls that must end with 64 before anything is read: a condition, a list and a manifest that are not there would be told.
  @Test(arguments: [
    ["make", "none", "-o", "a.docx"], ["make", "none", "-o", "a.pdf.txt"], ["make", "none", "-o", "a.svg"],
    ["make", "none", "-o", "a.docx", "--format", "pdf"], ["make", "none", "-o", "a.png", "--format", "pdf"],
    ["make", "none", "-o", "a.PDF", "--format", "png"], ["make", "none", "-o", "sheet.2026-11-21"],
    ["picture", "none", "-o", "a.gif"], ["picture", "none", "-o", "a.svg", "--format", "png"],
    ["picture", "--all", "-o", "a.docx"], ["picture", "bridge", "clamshell", "-o", "a.png"],
    ["batch", "none.csv", "--packet", "a.docx"], ["batch", "none.csv", "--packet", "a.png"],
    ["merge-manifests", "none.jsonl", "-o", "a.pdf"], ["merge-manifests", "none.jsonl", "-o", "a.json"],
  ]) func otherEndingsAreRefused(arguments: [String]) throws {
    let outcome = try workspace.handout(arguments)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.contains("a name that ends in") || outcome.errors.contains("a contact sheet is a PDF"))
    #expect(outcome.output.isEmpty)
    #expect(try workspace.names.isEmpty)
  }

  @Test(arguments: [
    ("a.pdf", [], "%PDF"), ("a.PDF", [], "%PDF"), ("a", [], "%PDF"), (".a", [], "%PDF"),
    ("a.pdf", ["--format", "pdf"], "%PDF"), ("a.html", [], "<!DOCTYP"), ("a", ["--format", "html"], "<!DOCTYP"),
    ("a.png", ["--page", "1"], "PNG"), ("a.Png", ["--page", "1", "--format", "png"], "PNG"),
    ("a", ["--page", "1", "--format", "png"], "PNG"),
  ]) func theFileIsWhatItsNameSays(name: String, options: [String], says: String) throws {
    let outcome = try workspace.handout(Workspace.make + ["-o", name, "--dpi", "20"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(String(decoding: try workspace.read(name).prefix(8), as: UTF8.self).contains(says))
  }

  @Test func picturesAndManifests() throws {
    for (name, says) in [("a.svg", "<?xml"), ("a.SVG", "<?xml"), ("a.png", "PNG"), ("a.pdf", "%PDF")] {
      #expect(try workspace.handout(["picture", "bridge", "-o", name]).status == 0)
      #expect(String(decoding: try workspace.read(name).prefix(8), as: UTF8.self).contains(says), "\(name)")
    }
  }
}
