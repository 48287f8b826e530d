import Foundation
import Testing

/// `list`, `show`, `check` and `doctor`, for people and for machines.
@Suite struct CatalogTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: ["conditions", "exercises", "routines", "designs", "themes"]) func listsAgree(kind: String) throws {
    let text = try workspace.handout(["list", kind])
    let json = try workspace.handout(["list", kind, "--json"])
    #expect(text.status == 0 && json.status == 0)
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [[String: Any]])
    let ids = entries.compactMap { $0["id"] as? String }
    #expect(!ids.isEmpty && ids.count == entries.count)
    let rows = text.text.split(separator: "\n")
    #expect(rows.map { $0.prefix { $0 != " " } }.map(String.init) == ids)
    #expect(!text.output.contains(0x1B))
  }

  @Test func everythingListedCanBeShown() throws {
    for kind in ["conditions", "exercises", "designs", "themes"] {
      let rows = try workspace.handout(["list", kind]).text.split(separator: "\n")
      for id in rows.map({ String($0.prefix { $0 != " " }) }) {
        let outcome = try workspace.handout(["show", id, "--json"])
        #expect(outcome.status == 0, "\(id): \(outcome.errors)")
        let shown = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
        #expect(shown["id"] as? String == id)
      }
    }
  }

  @Test func showReadsAsText() throws {
    let outcome = try workspace.handout(["show", Workspace.condition])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("id: \(Workspace.condition)\n"))
    for part in ["red-flags:", "contraindications:", "phases:", "sources:"] { #expect(outcome.text.contains(part)) }
  }

  @Test func theShippedLibraryIsSound() throws {
    let outcome = try workspace.handout(["check"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    // A pose close to the end of a joint's range is worth a warning, never more.
    for line in outcome.errors.split(separator: "\n") {
      #expect(line.hasPrefix("Poses/") && line.contains(": warning: "))
    }
    #expect(outcome.text.hasPrefix("The library is sound.\n") && outcome.text.contains("\nes: "))
    #expect(!outcome.text.contains("older than the English"))
    let records = try JSONSerialization.jsonObject(with: Data(workspace.handout(["check", "--json"]).output))
    for record in try #require(records as? [[String: Any]]) { #expect(record["severity"] as? String == "warning") }
  }

  @Test func checkPrintsFingerprints() throws {
    let lines = try workspace.handout(["check", "--fingerprints"]).text.split(separator: "\n")
    let names = lines.map { $0.split(separator: " ").last.map(String.init) ?? "" }
    #expect(names == names.sorted() && names.contains("Exercises/bridge.yaml") && names.contains("Phrases/en.yaml"))
    for line in lines { #expect(line.firstMatch(of: /^[0-9a-f]{8}  [A-Z]/) != nil, "\(line)") }
  }

  @Test func checkWritesJSON() throws {
    let spoilt = try ShippedFile(name: "Exercises/bridge.yaml").replacing("reps: \\d+", with: "reps: 010")
    try workspace.write(spoilt.utf8, to: "library/Exercises/bridge.yaml")
    let outcome = try workspace.handout(["check", "library", "--json"])
    #expect(outcome.status == 65)
    let found = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [[String: Any]])
    let first = try #require(found.first { $0["file"] as? String == "library/Exercises/bridge.yaml" })
    let place = try ShippedFile.place(of: "010", in: spoilt).split(separator: ":").compactMap { Int($0) }
    #expect([first["line"] as? Int, first["column"] as? Int] == place)
    #expect(first["severity"] as? String == "error")
  }

  @Test func doctorNamesFontsAndLibraries() throws {
    let outcome = try workspace.handout(["doctor"])
    #expect(outcome.status == 0)
    for part in ["NotoSans-Regular", "NotoSans-Bold", "cairo", "harfbuzz", "freetype", "Open Font License"] {
      #expect(outcome.text.contains(part))
    }
    let json = try workspace.handout(["doctor", "--json"])
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect((try workspace.handout(["--version"])).text == "\(report["version"] as? String ?? "")\n")
    let libraries = try #require(report["libraries"] as? [[String: Any]])
    for library in libraries {
      let version = try #require(library["version"] as? String, "\(library)")
      #expect(version.firstMatch(of: /^\d+\.\d+/) != nil, "\(library)")
      #expect((library["package"] as? String)?.isEmpty == false && (library["purpose"] as? String)?.isEmpty == false)
    }
    #expect(libraries.contains { $0["name"] as? String == "qpdf" })
    let cairo = try #require(libraries.first { $0["name"] as? String == "cairo" })
    let meaning = try #require(cairo["meaning"] as? String)
    #expect(outcome.text.contains(meaning))
    let profile = try #require(report["colorProfile"] as? [String: Any])
    let path = try #require(profile["path"] as? String)
    #expect(profile["isUsable"] as? Bool == FileManager.default.isReadableFile(atPath: path))
    #expect(outcome.text.contains(path) && outcome.text.contains("icc-profiles-free"))
    let families = try #require(report["fonts"] as? [[String: Any]])
    #expect(families.first?["family"] as? String == "Noto Sans")
    for family in families {
      for face in try #require(family["faces"] as? [[String: Any]]) {
        #expect(FileManager.default.isReadableFile(atPath: face["path"] as? String ?? ""), "\(face)")
        #expect((face["license"] as? String)?.contains("Open Font License") == true, "\(face)")
      }
    }
  }

  /// The commit is that of the repository the program was built in, as git tells it.
  @Test func doctorNamesTheCommit() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let git = try workspace.run(["git", "-C", root.path, "rev-parse", "HEAD"])
    let json = try workspace.handout(["doctor", "--json"])
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    guard git.status == 0 else {
      #expect(report["commit"] == nil)
      return
    }
    let commit = try #require(report["commit"] as? String)
    #expect(commit.firstMatch(of: /^[0-9a-f]{12,40}(-dirty)?$/) != nil, "\(commit)")
    // A tree that is being worked in may have been committed after the build.
    if !commit.hasSuffix("-dirty") {
      let known = try workspace.run(["git", "-C", root.path, "cat-file", "-t", commit])
      #expect(known.text == "commit\n")
    }
  }

  /// Colour is for terminals alone; `script` lends one.
  @Test func colourOnlyOnATerminal() throws {
    let program = try Workspace.program
    let arguments = "show nothing-like-it"
    #expect(!(try workspace.handout(["show", "nothing-like-it"])).errors.utf8.contains(0x1B))
    let terminal = ["script", "-qec", "\(program) \(arguments)", "/dev/null"]
    let coloured = try workspace.run(terminal, environment: ["TERM": "xterm"])
    #expect(coloured.status == 64)
    #expect(coloured.output.contains(0x1B))
    for plain in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]] {
      #expect(!(try workspace.run(terminal, environment: plain)).output.contains(0x1B))
    }
  }
}
