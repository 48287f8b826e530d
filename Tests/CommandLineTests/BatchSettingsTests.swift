import Foundation
import HandoutTestSupport
import Testing

/// A file is kept by `--resume` only while it is all that its row and the settings ask for.
@Suite struct BatchSettingsTests {
  private let workspace: Workspace
  private let list = PatientList.numbered(3)
  private let all: Set<String> = ["p-1", "p-2", "p-3"]

  init() throws {
    workspace = try Workspace()
    try workspace.write(list.csv(), to: "list.csv")
    try workspace.write("name: Hill\nlogo: logo.png\n".utf8, to: "clinic.yaml")
    try workspace.write(Data(base64Encoded: Self.pixel) ?? Data(), to: "logo.png")
    try writeTheme("#A8231B")
    try workspace.write("open, sesame\n".utf8, to: "word")
    try workspace.write("say mellon, friend\n".utf8, to: "other-word")
  }

  /// A PNG of one pixel.
  private static let pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

  /// A theme of a library of one's own.
  private func writeTheme(_ stop: String) throws {
    let colors = [
      "ink: \"#111111\"", "secondary: \"#454545\"", "hairline: \"#BFBFBF\"", "accent: clinic", "paper: \"#FFFFFF\"",
      "warning: \"#111111\"", "warning-fill: \"#F2F2F2\"", "log-line: \"#777777\"", "writing-line: \"#777777\"",
      "safe: \"#333333\"", "safe-fill: \"#E7E7E7\"", "caution: \"#333333\"", "caution-fill: \"#DCDCDC\"",
      "stop: \"\(stop)\"", "stop-fill: \"#C8C8C8\"",
    ]
    let text = "id: own\nname: Own\npurpose: For the test.\ncolors:\n  \(colors.joined(separator: "\n  "))\n"
    try workspace.write(text.utf8, to: "library/Themes/own.yaml")
  }

  /// Runs the batch and gives the ids that were made and kept.
  private func run(_ options: [String], list: PatientList? = nil) throws -> (made: Set<String>, kept: Set<String>) {
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--json"] + options, list: list?.csv())
    #expect(outcome.status == 0, "\(outcome.errors)")
    let items = try Workspace.objects(outcome.text).filter { $0["event"] as? String == "item" }
    func ids(_ status: String) -> Set<String> {
      Set(items.filter { $0["status"] as? String == status }.compactMap { $0["id"] as? String })
    }
    return (ids("made"), ids("kept"))
  }

  /// What changes the files, as it is written on the command line.
  private static let settings: [[String]] = [
    ["--condition", Workspace.condition], ["--clinic", "clinic.yaml"], ["--design", "full"], ["--large-print"],
    ["--theme", "grey"],
    ["--paper", "a4"], ["--look", "B"], ["--language", "es"], ["--date", "2026-11-22"], ["--title-with-name"],
    ["--keep-order"],
    ["--file-name", "x-{id}"], ["--date-format", "DD/MM/YYYY"], ["--library", "library"], ["--password-file", "word"],
    ["--attach-plan"], ["--archive"],
  ]

  /// What does not change a file: where it lies, which rows are made, how the run goes and what it tells. Fonts are compared by what
  /// they hold, wherever they lie.
  private static let others: Set<String> = [
    "output", "resume", "retry-failed", "force", "strict", "dry-run", "json", "jobs", "shard", "shard-env", "format",
    "fonts", "help", "version", "show-values", "column", "columns", "ignore-unknown", "rows", "only", "only-new",
    "file-mode", "date-of-manifest", "allow-weak-password", "sheet",
    // Refused: how files are named is said otherwise.
    "name",
  ]

  /// What goes with packets, which no run takes up.
  private static let ofPackets: Set<String> = [
    "packet", "packet-size", "packet-per", "duplex", "pad", "separator", "cover", "order", "print",
  ]

  @Test(arguments: settings) func aChangedSettingMakesAllAgain(options: [String]) throws {
    #expect(try run([]).made == all)
    #expect(try run(["--resume"]).kept == all)
    #expect(try run(["--resume"] + options).made == all)
    #expect(try run(["--resume"] + options).kept == all)
    #expect(try run(["--resume"]).made == all)
  }

  /// No option is forgotten above.
  @Test func everyOptionIsASettingOrNone() throws {
    let outcome = try workspace.handout(["batch", "--experimental-dump-help"])
    let dump = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    let arguments = (dump?["command"] as? [String: Any])?["arguments"] as? [[String: Any]] ?? []
    let names = arguments.compactMap { argument -> String? in
      let names = argument["names"] as? [[String: Any]] ?? []
      return names.first { $0["kind"] as? String == "long" }?["name"] as? String
    }
    #expect(names.count > 20, "\(outcome.errors)")
    let tested = Set(Self.settings.compactMap { $0.first.map { String($0.dropFirst(2)) } })
    #expect(Set(names).subtracting(tested).subtracting(Self.others).subtracting(Self.ofPackets) == [])
    #expect(tested.union(Self.ofPackets).subtracting(names) == [])
  }

  /// The files behind a setting say something else.
  @Test func aChangedFileMakesAllAgain() throws {
    let options = ["--clinic", "clinic.yaml", "--library", "library"]
    #expect(try run(options).made == all)
    #expect(try run(options + ["--resume"]).kept == all)
    try workspace.write("name: Vale\nlogo: logo.png\n".utf8, to: "clinic.yaml")
    #expect(try run(options + ["--resume"]).made == all)
    var logo = try workspace.read("logo.png")
    logo += [0]
    try workspace.write(logo, to: "logo.png")
    #expect(try run(options + ["--resume"]).made == all)
    try writeTheme("#222222")
    #expect(try run(options + ["--resume"]).made == all)
    #expect(try run(options + ["--resume"]).kept == all)
  }

  private func expectOpens(_ id: String, with password: String?) throws {
    let path = "out/\(id).pdf"
    let words = try workspace.run(["qpdf", "--check"] + (password.map { ["--password=\($0)"] } ?? []) + [path])
    #expect(words.status == 0, "\(id): \(words.errors)")
    #expect(try workspace.run(["qpdf", "--is-encrypted", path]).status == (password == nil ? 2 : 0), "\(id)")
    if password != nil { #expect(try workspace.run(["qpdf", "--check", path]).status == 2, "\(id)") }
  }

  /// The list with passwords of rows; an empty one asks for none.
  private func list(_ passwords: [String]) -> PatientList {
    var list = list
    list.columns.append("password")
    for index in list.rows.indices { list.rows[index].append(passwords[index]) }
    return list
  }

  @Test func passwordsOfRows() throws {
    #expect(try run([]).made == all)
    let steps: [(passwords: [String], made: Set<String>)] = [
      (["", "", "open, sesame"], ["p-3"]), (["", "", "open, sesame"], []), (["", "", "say mellon, friend"], ["p-3"]),
      (["sésame, open", "", "say mellon, friend"], ["p-1"]), (["", "", ""], ["p-1", "p-3"]), (["", "", ""], []),
    ]
    for step in steps {
      let (made, kept) = try run(["--resume"], list: list(step.passwords))
      #expect(made == step.made && kept == all.subtracting(step.made), "\(step)")
      for (index, password) in step.passwords.enumerated() {
        try expectOpens("p-\(index + 1)", with: password.isEmpty ? nil : password)
      }
    }
  }

  @Test func passwordsOfAll() throws {
    #expect(try run([]).made == all)
    let own = list(["", "a word of my own", ""])
    #expect(try run(["--resume", "--password-file", "word"], list: own).made == all)
    #expect(try run(["--resume", "--password-file", "word"], list: own).kept == all)
    #expect(try run(["--resume", "--password-file", "other-word"], list: own).made == ["p-1", "p-3"])
    try expectOpens("p-1", with: "say mellon, friend")
    try expectOpens("p-2", with: "a word of my own")
    // The same word in another file is the same password.
    try workspace.write("say mellon, friend\n".utf8, to: "word")
    #expect(try run(["--resume", "--password-file", "word"], list: own).kept == all)
    #expect(try run(["--resume", "--password-file", "word"], list: list).made == ["p-2"])
    #expect(try run(["--resume"], list: list).made == all)
    try expectOpens("p-1", with: nil)
  }

  @Test(arguments: [
    ["--pad", "4"], ["--duplex", "--pad", "3"], ["--duplex", "--pad", "0"], ["--duplex", "--pad", "34"],
  ])
  func wrongPadding(options: [String]) throws {
    let outcome = try workspace.batch(["list.csv", "--packet", "packet.pdf"] + options)
    #expect(outcome.status == 64 && outcome.errors.contains("--pad"), "\(outcome.errors)")
    #expect(try !workspace.names.contains("packet.pdf"))
  }

  @Test func paddedPackets() throws {
    let outcome = try workspace.batch(["list.csv", "--packet", "packet.pdf", "--duplex", "--pad", "4"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let pages = try workspace.run(["qpdf", "--show-npages", "packet.pdf"]).text
    #expect(Int(pages.filter(\.isNumber))?.isMultiple(of: 12) == true, "\(pages)")
  }

  /// What the manifest says of a row does not tell whether it has a password, nor which.
  @Test func theManifestKeepsNothingOfAPassword() throws {
    #expect(try run([], list: list(["open, sesame", "", "a very long password"])).made == all)
    #expect(try run(["--resume"], list: list(["say mellon, friend", "x of everyone", ""])).made == all)
    let lines = try workspace.manifest(in: "out").filter { $0["row"] != nil }
    let keys = Set(["row", "id", "status", "file", "sha256", "pages", "bytes", "warnings", "input"])
    for line in lines { #expect(Set(line.keys).isSubset(of: keys), "\(line)") }
    for id in all {
      let inputs = Set(lines.filter { $0["id"] as? String == id }.compactMap { $0["input"] as? String })
      #expect(inputs.count == 1, "\(id): \(inputs)")
    }
  }
}
