import Foundation
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// A folder that is filled in more than one run.
@Suite struct BatchResumeTests {
  private let workspace: Workspace
  private var list = PatientList.numbered(6)

  init() throws {
    workspace = try Workspace()
    try workspace.write(list.csv(), to: "list.csv")
    let outcome = try workspace.batch(["list.csv", "-o", "out"])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs again and gives the ids that were made and kept.
  private func again(
    _ options: [String] = ["--resume"], list: PatientList? = nil, code: Int32 = 0
  ) throws -> (made: Set<String>, kept: Set<String>, failed: [String: String]) {
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--json"] + options, list: list?.csv())
    #expect(outcome.status == code, "\(outcome.errors)")
    let items = try Workspace.objects(outcome.text).filter { $0["event"] as? String == "item" }
    func ids(_ status: String) -> Set<String> {
      Set(items.filter { $0["status"] as? String == status }.compactMap { $0["id"] as? String })
    }
    let failed = items.filter { $0["status"] as? String == "failed" }.map { item in
      (item["id"] as? String ?? "", item["reason"] as? String ?? "")
    }
    return (ids("made"), ids("kept"), Dictionary(failed) { $1 })
  }

  private var all: Set<String> { Set((1...6).map { "p-\($0)" }) }

  @Test func whatIsWholeIsKept() throws {
    let before = try workspace.files(in: "out")
    let second = try again()
    #expect(second.made == [] && second.kept == all)
    #expect(try workspace.files(in: "out") == before)
  }

  @Test func aChangedRowIsMadeAgain() throws {
    var changed = list
    changed.rows[2][2] = "Somebody Else"
    let second = try again(list: changed)
    #expect(second.made == ["p-3"] && second.kept == all.subtracting(["p-3"]))
    #expect(try workspace.run(["pdftotext", "out/p-3.pdf", "-"]).text.contains("Somebody Else"))
  }

  /// A row that was wrong for one run has its earlier file in the folder; it is its own.
  @Test func aRowThatFailedInBetween() throws {
    var wrong = list
    wrong.rows[2][1] = "none"
    #expect(try again(list: wrong, code: 3).failed == ["p-3": "content"])
    var mended = list
    mended.rows[2][2] = "Somebody Else"
    #expect(try again(list: mended).made == ["p-3"])
    #expect(try workspace.run(["pdftotext", "out/p-3.pdf", "-"]).text.contains("Somebody Else"))
  }

  @Test(arguments: [["--theme", "grey"], ["--date", "2026-11-22"], ["--title-with-name"], ["--paper", "a4"]])
  func otherSettingsMakeAllAgain(options: [String]) throws {
    let second = try again(["--resume"] + options)
    #expect(second.made == all)
    #expect(try workspace.batch(["list.csv", "-o", "out", "--retry-failed"]).status == 64)
  }

  @Test func damagedAndMissingFilesAreMadeAgain() throws {
    let before = try workspace.files(in: "out")
    var damaged = try #require(before["p-1.pdf"])
    damaged[damaged.count / 2] ^= 1
    try workspace.write(damaged, to: "out/p-1.pdf")
    try workspace.write(damaged.dropLast(7), to: "out/p-2.pdf")
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "out/p-3.pdf"))
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "out/p-4.pdf"))
    try FileManager.default.createSymbolicLink(
      atPath: workspace.folder.appending(path: "out/p-4.pdf").path, withDestinationPath: "p-5.pdf")
    let second = try again()
    #expect(second.made == ["p-1", "p-2", "p-3", "p-4"] && second.kept == ["p-5", "p-6"])
    #expect(try workspace.files(in: "out") == before)
  }

  @Test func newRowsAreAdded() throws {
    let second = try again(list: .numbered(8))
    #expect(second.made == ["p-7", "p-8"] && second.kept == all)
  }

  @Test func onlyFailedRowsAreTriedAgain() throws {
    var wrong = PatientList.numbered(8)
    wrong.rows[6][1] = "none"
    #expect(try again(list: wrong, code: 3).failed == ["p-7": "content"])
    var mended = PatientList.numbered(9)
    mended.rows[0][2] = "Changed"
    let third = try again(["--retry-failed"], list: mended)
    #expect(third.made == ["p-7"], "p-1 is done and p-9 was never tried")
    #expect(try !workspace.names.contains("out/p-9.pdf"))
  }

  @Test func aManifestIsNotWrittenOver() throws {
    let before = try workspace.files(in: "out")
    let outcome = try workspace.batch(["list.csv", "-o", "out"])
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("use --resume to go on with it"))
    #expect(try workspace.files(in: "out") == before)
    #expect(try again(["--force"]).made == all)
    #expect(try workspace.files(in: "out") == before)
    #expect(try workspace.batch(["list.csv", "-o", "new", "--retry-failed"]).status == 66)
  }

  /// Files of somebody else are kept, and the rows that would have had their names fail.
  @Test func foreignFilesAreKept() throws {
    try workspace.write("mine".utf8, to: "new/p-2.pdf")
    try workspace.write("mine".utf8, to: "new/p-3.pdf/inside")
    try FileManager.default.createSymbolicLink(
      atPath: workspace.folder.appending(path: "new/p-4.pdf").path, withDestinationPath: "../target")
    let outcome = try workspace.batch(["list.csv", "-o", "new"])
    #expect(outcome.status == 3, "\(outcome.errors)")
    let failed = try workspace.manifest(in: "new").compactMap { line -> String? in
      (line["error"] as? [String: Any])?["code"] as? String
    }
    #expect(failed == ["file-exists", "file-exists", "file-exists"])
    #expect(outcome.errors.contains("the file is there already"))
    #expect(try workspace.read("new/p-2.pdf") == Array("mine".utf8))
    #expect(try !workspace.names.contains("target"))
    let forced = try workspace.batch(["list.csv", "-o", "new", "--force"])
    #expect(forced.status == 3, "\(forced.errors)")
    #expect(forced.errors.contains("5 made, 1 failed"), "\(forced.errors)")
    #expect(try workspace.names.contains("new/p-3.pdf/inside") && !workspace.names.contains("target"))
  }

  @Test(arguments: ["mine", "{}\n", "{\"manifest\":1}\n"]) func aManifestThatIsNone(text: String) throws {
    try workspace.write(text.utf8, to: "out/manifest.jsonl")
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--resume"])
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("out/manifest.jsonl"), "\(outcome.errors)")
  }

  /// A run that was killed before its first line was whole.
  @Test(arguments: ["", "{", "{\"fingerprint\":\"50c1"], [[], ["--resume"]])
  func aManifestThatNeverBegan(text: String, options: [String]) throws {
    try workspace.write(text.utf8, to: "new/manifest.jsonl")
    let outcome = try workspace.batch(["list.csv", "-o", "new"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.files(in: "new") == workspace.files(in: "out"))
    #expect(try workspace.manifest(in: "new").count == 8)
  }

  @Test func shardsMakeTheWhole() throws {
    // More rows than the list of the other tests, at every scale.
    let list = PatientList.numbered(max(TestSettings.scaled(300), 12))
    try workspace.write(list.csv(), to: "long.csv")
    #expect(try workspace.batch(["long.csv", "-o", "whole"]).status == 0)
    let whole = try workspace.files(in: "whole")
    let ways: [(String, (Int) -> ([String], [String: String]))] = [
      ("1", { (["--shard", "\($0)/1"], [:]) }), ("3", { (["--shard", "\($0)/3"], [:]) }),
      ("16", { (["--shard-env", "16"], ["JOB_COMPLETION_INDEX": "\($0 - 1)"]) }),
      (
        "4",
        {
          (
            ["--shard-env", "auto"],
            [
              "SLURM_ARRAY_TASK_ID": "\($0)", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_MAX": "4",
              "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_STEP": "1",
            ]
          )
        }
      ),
    ]
    for (count, way) in ways {
      let shards = try #require(Int(count))
      var files: [String: [UInt8]] = [:]
      var manifests: [String] = []
      for number in 1...shards {
        let (options, environment) = way(number)
        let folder = "shard-\(count)-\(number)"
        let outcome = try workspace.batch(["long.csv", "-o", folder] + options, environment: environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        for (name, bytes) in try workspace.files(in: folder) {
          #expect(files.updateValue(bytes, forKey: name) == nil, "\(name) is in two shards")
        }
        manifests.append("\(folder)/manifest.jsonl")
      }
      #expect(files == whole)
      let merge = ["merge-manifests", "--rows", "long.csv"]
      #expect(try workspace.handout(merge + manifests).status == 0)
      #expect(try workspace.handout(merge + manifests + [manifests[0]]).status == 65)
      if shards > 1 { #expect(try workspace.handout(merge + manifests.dropLast()).status == 65) }
      #expect(try workspace.handout(["merge-manifests", "--rows", "list.csv"] + manifests).status == 65)
      try spoil(manifests)
      #expect(try workspace.handout(merge + manifests).status == 65)
    }
  }

  /// Takes the first row out of the first manifest that has one.
  private func spoil(_ manifests: [String]) throws {
    for manifest in manifests {
      var lines = String(decoding: try workspace.read(manifest), as: UTF8.self).split(separator: "\n")
      guard lines.count > 2 else { continue }
      lines.remove(at: 1)
      return try workspace.write((lines.joined(separator: "\n") + "\n").utf8, to: manifest)
    }
    Issue.record("no shard has a row")
  }
}
