import Foundation
import Testing

/// A list in a spreadsheet, whoever wrote it, is the same list as its export.
@Suite struct SpreadsheetTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  private static let samples = tests.appending(path: "Spreadsheets")

  private static func sample(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: samples.appending(path: name)))
  }

  /// Writes what other libraries make of the list into the workspace; the names of the files.
  private func written(in workspace: Workspace) throws -> [String] {
    let python = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"] ?? "python3"
    let script = Self.tests.appending(path: "Checkers/spreadsheets.py").path
    let outcome = try workspace.run([python, script, "."])
    try #require(outcome.status == 0, "Tests/run installs what the script needs: \(outcome.errors)")
    return try workspace.names.filter { $0.hasSuffix(".xlsx") }
  }

  @Test func oneListGivesTheSameFilesWhoeverWroteIt() throws {
    let workspace = try Workspace()
    let libraries = try written(in: workspace).filter { $0.hasPrefix("same-") }
    #expect(libraries.count == 6)
    let programs = ["patients.csv", "patients.ods", "patients.xlsx", "gnumeric.ods", "gnumeric.xlsx"]
    for name in programs { try workspace.write(try Self.sample(name), to: name) }
    var first: [String: [UInt8]]?
    for name in programs + libraries {
      let outcome = try workspace.batch([name, "-o", "out-\(name)"])
      #expect(outcome.status == 0, "\(name): \(outcome.errors)")
      let files = try workspace.files(in: "out-\(name)")
      #expect(Set(files.keys) == ["0041.pdf", "0042.pdf", "0043.pdf"])
      #expect(files == first ?? files, "\(name) gives other files")
      first = files
      let made = try workspace.manifest(in: "out-\(name)").filter { $0["row"] != nil }
      #expect(made.compactMap { $0["id"] as? String }.sorted() == ["0041", "0042", "0043"])
    }
  }

  @Test(arguments: ["patients.xlsx", "patients.ods"]) func everyCommandReadsIt(_ name: String) throws {
    let workspace = try Workspace()
    let bytes = try Self.sample(name)
    let piped = try workspace.batch(["-", "--format", "xlsx", "-o", "piped", "--strict"], list: bytes)
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(try workspace.files(in: "piped").count == 3)
    try workspace.write(bytes, to: name)
    let part = try workspace.batch([name, "-o", "part", "--rows", "2-", "--only", "0042,0043", "--sheet", "patients"])
    #expect(part.status == 0, "\(part.errors)")
    #expect(try workspace.files(in: "part").keys.sorted() == ["0042.pdf", "0043.pdf"])
    let map = try workspace.handout(["map", name, "--sheet", "1"])
    #expect(map.text.contains("\"Next Visit\": next-visit"))
    let prune = try workspace.handout(["prune", "piped", "--list", name])
    #expect(prune.errors == "0 files to remove; --yes removes them\n")
    let joined = try workspace.handout(["merge-manifests", "piped/manifest.jsonl", "--rows", name])
    #expect(joined.status == 0, "\(joined.errors)")
    let other = try workspace.batch([name, "-o", "other", "--sheet", "Nobody"])
    #expect(other.status == 64)
    #expect(other.errors.hasPrefix("\(name): error: there is no sheet \"…\""), "\(other.errors)")
  }

  @Test func namesCellsAndSaysEachCauseOnce() throws {
    let workspace = try Workspace()
    try workspace.write(try Self.sample("patients.xlsx"), to: "list.xlsx")
    let outcome = try workspace.batch([
      "list.xlsx", "-o", "out", "--column", "Side=", "--column", "Name=side", "--show-values",
    ])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("list.xlsx:Patients!C3: error: side must be"), "\(outcome.errors)")
    #expect(outcome.errors.contains("sciatic-hamstring-knee-pain | Tom Berger | 1957-09-02"), "\(outcome.errors)")
    let failed = try workspace.manifest(in: "out").compactMap { $0["error"] as? [String: Any] }
    #expect(failed.compactMap { $0["line"] as? Int }.sorted() == [2, 3, 6])
    #expect(failed.allSatisfy { $0["column"] as? Int == 3 })
    let quiet = try workspace.batch(["list.xlsx", "-o", "quiet", "--column", "Side=", "--column", "Name=side"])
    #expect(quiet.errors.contains("list.xlsx: 3 times: error: side must be"), "\(quiet.errors)")
    #expect(quiet.errors.contains("at C2, C3, C6"), "\(quiet.errors)")
    #expect(!quiet.errors.contains("Berger") && !quiet.errors.contains("Patients"))
  }

  @Test func refusesWhatCannotBeRead() throws {
    let workspace = try Workspace()
    _ = try written(in: workspace)
    for name in ["locked.xlsx", "patients.xls", "patients.fods"] {
      try workspace.write(try Self.sample(name), to: name)
    }
    try workspace.write("id,condition\n".utf8, to: "list.csv")
    let cases: [(arguments: [String], status: Int32, says: String)] = [
      (["locked.xlsx"], 65, "the spreadsheet is locked by a password"),
      (["patients.xls"], 64, "this is an old workbook: save it as an Excel workbook (.xlsx)"),
      (["patients.xls", "--format", "xlsx"], 65, "the file is an old workbook (.xls)"),
      (["patients.fods"], 64, "save it as an OpenDocument spreadsheet (.ods)"),
      (["patients.fods", "--format", "ods"], 65, "the file is a flat OpenDocument file (.fods)"),
      (["padded.xlsx"], 65, "unpacks to more than 400 times its length"),
      (["list.csv", "--format", "xlsx"], 65, "the file is no spreadsheet (.xlsx or .ods)"),
      (["list.csv", "--sheet", "2"], 64, "--sheet goes with a spreadsheet, and this list is csv"),
      (["same-xlsxwriter.xlsx", "--date-format", "YYYY-DD-MM"], 64, "would turn around the dates of cells"),
      (["nobody.ods"], 66, "the list cannot be read"),
    ]
    for (arguments, status, says) in cases {
      let outcome = try workspace.batch(arguments + ["-o", "out"])
      #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
      #expect(outcome.errors.contains(says), "\(arguments): \(outcome.errors)")
    }
    #expect(try !workspace.names.contains("out"))
    // A dose is too weighty for a value that nobody calculated.
    for name in ["formula-openpyxl.xlsx", "formula-xlsxwriter.xlsx"] {
      let outcome = try workspace.batch([name, "-o", "out-\(name)"])
      #expect(outcome.status == 3)
      #expect(
        outcome.errors.contains("\(name):C2: error: dose.….reps is a formula without a stored value"),
        "\(outcome.errors)")
    }
  }

  @Test func saysWhatASpreadsheetIsThatCameAsText() throws {
    let workspace = try Workspace()
    let outcome = try workspace.batch(
      ["list.csv", "-o", "out", "--show-values"], list: try Self.sample("patients.ods"))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("name a spreadsheet .xlsx or .ods, or say so: --format xlsx"))
  }
}
