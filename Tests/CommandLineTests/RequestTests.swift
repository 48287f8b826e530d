import Foundation
import Testing

/// Requests through `handout serve --stdio`: what `handout make` can, a request can, and the same bytes come of it.
@Suite struct RequestTests {
  /// A result, as it was written and as it was read, and the file beside it.
  private struct Answer {
    var line: String
    var record: [String: Any]
    var file: [UInt8]

    var codes: [String] { (record["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String } }
    var messages: String {
      (record["diagnostics"] as? [[String: Any]] ?? []).map { "\($0["message"] ?? "")" }.joined(separator: "\n")
    }
  }

  /// What the program answers to requests.
  private func answers(to requests: [String], in workspace: Workspace) throws -> [Answer] {
    let lines = requests.map { $0.replacing("\n", with: " ") }
    try workspace.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "requests.jsonl")
    let run = try workspace.handout(
      ["serve", "--stdio"], launcher: ["sh", "-c", "exec \"$0\" \"$@\" < requests.jsonl"],
      environment: ["SOURCE_DATE_EPOCH": "1795219200"])
    try #require(run.status == 0, "\(run.errors)")
    var rest = run.output[...]
    var answers: [Answer] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = Array(rest[..<end])
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let count = record["bytes"] as? Int ?? 0
      rest = rest[(end + 1)...]
      answers.append(
        Answer(line: String(decoding: line, as: UTF8.self), record: record, file: Array(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
    #expect(answers.count == requests.count)
    return answers
  }

  /// A request beside the options that ask for the same.
  private static let pairs: [(request: String, options: [String])] = [
    ("", []),
    (#""routine": "phase-2", "side": "right""#, ["--routine", "phase-2", "--side", "right"]),
    (
      #""exercises": ["clamshell", "Mini squat"], "keep-order": true"#,
      ["--exercises", "clamshell,mini-squat", "--keep-order"]
    ),
    (
      #""id": "0041", "name": "Maria Alvarez", "born": "1962-04-17", "therapist": "J. Okafor, PT", "title-with-name": true"#,
      [
        "--id", "0041", "--name", "Maria Alvarez", "--born", "1962-04-17", "--therapist", "J. Okafor, PT",
        "--title-with-name",
      ]
    ),
    (
      #""start": "2026-11-23", "next-visit": "2026-12-05 09:30", "notes": "Bring this sheet.", "age": 64"#,
      ["--start", "2026-11-23", "--next-visit", "2026-12-05 09:30", "--note", "Bring this sheet.", "--age", "64"]
    ),
    (
      #""drop": ["clamshell"], "add": ["hip-hinge"], "dose": {"quad-set": {"reps": 8}}, "allow": {"hip-hinge": "Strong enough"}"#,
      ["--drop", "clamshell", "--add", "hip-hinge", "--dose", "quad-set.reps=8", "--allow", "hip-hinge=Strong enough"]
    ),
    (
      #""link": {"url": "https://clinic.example/p/7f3k", "label": "Your plan"}"#,
      ["--link", "https://clinic.example/p/7f3k", "--link-label", "Your plan"]
    ),
    (
      #""design": "sheet,log", "theme": "grey", "paper": "a4", "look": "B", "language": "es""#,
      ["--design", "sheet,log", "--theme", "grey", "--paper", "a4", "--look", "B", "--language", "es"]
    ),
    (#""design": ["sheet", "large-print"]"#, ["--design", "sheet", "--large-print"]),
    (#""clinic": {"name": "Riverside Clinic", "phone": "555-0100"}"#, ["--clinic", "clinic.yaml"]),
    (#""attach-plan": true, "name": "Maria Alvarez""#, ["--attach-plan", "--name", "Maria Alvarez"]),
    (#""archive": true"#, ["--archive"]),
    (#""archive": true, "attach-plan": true"#, ["--archive", "--attach-plan"]),
    (#""format": "png", "page": 2, "dpi": 40"#, ["--format", "png", "--page", "2", "--dpi", "40"]),
  ]

  @Test func theBytesAreThoseOfTheCommandLine() throws {
    let workspace = try Workspace()
    try workspace.write(Array("name: Riverside Clinic\nphone: 555-0100\n".utf8), to: "clinic.yaml")
    let requests = Self.pairs.map { pair in
      "{\"condition\": \"\(Workspace.condition)\", \"date\": \"2026-11-21\"\(pair.request.isEmpty ? "" : ", ")\(pair.request)}"
    }
    for (answer, pair) in zip(try answers(to: requests, in: workspace), Self.pairs) {
      let made = try workspace.handout(Workspace.make + pair.options + ["-o", "-"])
      #expect(made.status == 0, "\(pair.options): \(made.errors)")
      #expect(answer.file == made.output && !answer.file.isEmpty, "\(pair.request): \(answer.line)")
    }
    let preview = "{\"condition\": \"\(Workspace.condition)\", \"date\": \"2026-11-21\", \"format\": \"preview\"}"
    let shown = try answers(to: [preview], in: workspace)[0]
    let made = try workspace.handout(["preview", Workspace.condition, "--date", "2026-11-21", "-o", "-"])
    #expect(shown.file == made.output && shown.record["format"] as? String == "png")
  }

  /// Every way to hand over a plan gives what `--from` gives, and so does the plan of that.
  @Test func aRequestGoesOnFromAPlan() throws {
    let workspace = try Workspace()
    let patient = ["--name", "Maria Alvarez", "--dose", "quad-set.reps=8", "--dose", "clamshell.reps=6"]
    #expect(
      try workspace.handout(
        Workspace.make + patient + ["--attach-plan", "--save-plan", "plan.yaml", "-o", "last.pdf"]
      ).status == 0)
    let next = ["--routine", "phase-2", "--date", "2026-12-05", "--attach-plan", "-o", "-"]
    let expected = try workspace.handout(["make", "--from", "last.pdf"] + next)
    #expect(expected.status == 0, "\(expected.errors)")
    let saved = try answers(
      to: [
        """
        {"condition": "Tight hamstrings and knee pain", "date": "2026-11-21", "name": "Maria Alvarez", "save-plan": true,
        "dose": {"quad-set": {"reps": 8}, "clamshell": {"reps": 6}}}
        """
      ], in: workspace)[0]
    let keys = String(
      decoding: try JSONSerialization.data(withJSONObject: try #require(saved.record["plan"])), as: UTF8.self)
    let plans = [
      "\"\(Data(try workspace.read("last.pdf")).base64EncodedString())\"",
      "\"\(Data(try workspace.read("plan.yaml")).base64EncodedString())\"", keys,
    ]
    func request(_ plan: String, _ more: String = "") -> String {
      "{\"plan\": \(plan), \"routine\": \"phase-2\", \"date\": \"2026-12-05\", \"attach-plan\": true\(more)}"
    }
    for answer in try answers(to: plans.map { request($0) }, in: workspace) {
      #expect(answer.file == expected.output, "\(answer.line)")
      #expect(answer.codes.contains("plan-doses-kept"))
    }
    let refused = try answers(
      to: [
        request(keys, ", \"name\": \"Tom Berger\""), request("\"\""), request("{}"), request("\"JVBERi0xLjcK\""),
        request("null"), request("\"NA\""), "{\"condition\": \"\(Workspace.condition)\", \"plan-password\": \"x\"}",
      ], in: workspace)
    for answer in refused { #expect(answer.record["status"] as? String == "failed" && answer.file.isEmpty) }
    #expect(refused[0].messages.contains("name"))
  }

  @Test func lockedPlansOpenWithTheirPassword() throws {
    let workspace = try Workspace()
    try workspace.write(Array("correct horse battery\n".utf8), to: "pw.txt")
    let made = try workspace.handout(
      Workspace.make + ["--dose", "quad-set.reps=8", "--attach-plan", "--password-file", "pw.txt", "-o", "last.pdf"])
    #expect(made.status == 0, "\(made.errors)")
    let plan = Data(try workspace.read("last.pdf")).base64EncodedString()
    func request(_ more: String) -> String { "{\"date\": \"2026-11-28\", \"plan\": \"\(plan)\"\(more)}" }
    let found = try answers(
      to: [
        request(", \"plan-password\": \"correct horse battery\""), request(", \"plan-password\": \"wrong\""),
        request(""),
      ], in: workspace)
    #expect(found.map { $0.record["status"] as? String } == ["made", "failed", "failed"])
    let expected = try workspace.handout(
      ["make", "--from", "last.pdf", "--from-password-file", "pw.txt", "--date", "2026-11-28", "-o", "-"])
    #expect(found[0].file == expected.output)
    #expect(!found[1].line.contains("correct horse"))
  }

  @Test func passwordsAreTakenAsTheCommandLineTakesThem() throws {
    let workspace = try Workspace()
    func request(_ more: String) -> String { "{\"condition\": \"\(Workspace.condition)\", \(more)}" }
    let found = try answers(
      to: [
        request("\"password\": \"12345678\""), request("\"password\": \"12345678\", \"allow-weak-password\": true"),
        request("\"allow-weak-password\": true"), request("\"password\": \"correct horse battery\", \"archive\": true"),
      ], in: workspace)
    #expect(found.map { $0.record["status"] as? String } == ["failed", "made", "failed", "failed"])
    #expect(found[1].codes == ["password-weak"])
  }

  /// Requests of which a schema and the decoder think the same. What a schema cannot say is left out: what exists, and what a value
  /// that is true needs beside it.
  private static let sound = [
    #"{"condition": "c"}"#, #"{"exercises": ["bridge"]}"#,
    #"{"plan": {"plan": 1, "condition": "c", "date": "2026-11-21"}}"#,
    #"{"condition": "c", "plan": "cGxhbjogMQpkYXRlOiAyMDI2LTExLTIxCg=="}"#,
    #"{"condition": "c", "clinic": {"name": "Riverside Clinic", "zones": {"safe": 2, "ok": 4}}}"#,
    #"{"condition": "c", "format": "png", "page": 2, "dpi": 40.5}"#,
    #"{"condition": "c", "format": "preview", "dpi": 40}"#,
    #"{"condition": "c", "attach-plan": null, "save-plan": false, "title-with-name": true, "keep-order": true}"#,
    #"{"condition": "c", "logo": "", "clinic": null, "date": "2026-11-21"}"#,
    #"{"condition": "c", "id": 7, "dose.quad-set.reps": 8}"#,
    #"{"condition": "c", "password": "correct horse battery", "archive": false}"#,
  ]
  private static let unsound = [
    #"{}"#, #"[]"#, #"{"condition": ""}"#, #"{"condition": "c", "plan": ""}"#, #"{"condition": "c", "plan": null}"#,
    #"{"condition": "c", "plan": {"plan": 2, "condition": "c", "date": "2026-11-21"}}"#,
    #"{"condition": "c", "plan": {"plan": 1, "condition": "c", "date": "2026-11-21", "password": "x"}}"#,
    #"{"condition": "c", "plan": "?"}"#, #"{"condition": "c", "plan-password": "x"}"#,
    #"{"condition": "c", "logo": "QUJ"}"#,
    #"{"condition": "c", "clinic": {"name": "Riverside Clinic", "logo": "logo.png"}}"#,
    #"{"condition": "c", "clinic": 7}"#,
    #"{"condition": "c", "clinic": {"nam": "Riverside Clinic"}}"#, #"{"condition": "c", "format": "gif"}"#,
    #"{"condition": "c", "page": 2}"#, #"{"condition": "c", "format": "pdf", "dpi": 100}"#,
    #"{"condition": "c", "format": "preview", "page": 1}"#, #"{"condition": "c", "format": "png", "dpi": 9}"#,
    #"{"condition": "c", "format": "png", "password": "correct horse battery"}"#,
    #"{"condition": "c", "format": "png", "archive": true}"#, #"{"condition": "c", "keep-order": "yes"}"#,
    #"{"condition": "c", "date": "tomorrow"}"#, #"{"condition": "c", "out": "x.pdf"}"#,
    #"{"condition": "c", "clinic": ["x"]}"#,
  ]

  @Test func theSchemasSayWhatIsDone() throws {
    let workspace = try Workspace()
    let requests = (Self.sound + Self.unsound).map { $0.replacing("\"c\"", with: "\"\(Workspace.condition)\"") }
    let schemas = SchemaTests()
    let verdicts = try schemas.verdicts(on: requests, subject: "request", in: workspace)
    let found = try answers(to: requests, in: workspace)
    for (index, request) in requests.enumerated() {
      let isSound = index < Self.sound.count
      #expect(verdicts[index] == isSound, "the schema: \(request)")
      #expect((found[index].record["status"] as? String == "made") == isSound, "\(request): \(found[index].line)")
    }
    let more = try answers(
      to: [
        #"{"list": "conditions"}"#, #"{"describe": "bridge"}"#,
        "{\"condition\": \"\(Workspace.condition)\", \"design\": \"sheet,log\", \"save-plan\": true}",
      ], in: workspace)
    let lines = (found + more).map(\.line)
    let valid = try schemas.verdicts(on: lines, subject: "result", in: workspace)
    for (line, isValid) in zip(lines, valid) { #expect(isValid, "\(line)") }
    let wrong = ["{}", #"{"schema": 1, "status": "lost", "diagnostics": []}"#, #"{"schema": 1, "status": "made"}"#]
    #expect(try schemas.verdicts(on: wrong, subject: "result", in: workspace) == wrong.map { _ in false })
  }

  /// Draft 7 and 2020-12 differ in references and in lists with a form for each place.
  @Test(arguments: ["request", "result"]) func schemasMeanTheSameInOpenAPI(subject: String) throws {
    let text = try Workspace().handout(["schema", subject, "--json"]).text
    for word in ["$ref", "definitions", "additionalItems", "dependencies"] {
      #expect(!text.contains("\"\(word)\""), "\(word)")
    }
    #expect(try !text.contains(Regex(#""items" : \["#)))
    let table = try Workspace().handout(["schema", subject]).text
    for line in table.split(separator: "\n") { #expect(line.hasSuffix("."), "no meaning: \(line)") }
  }

  /// The sentences of the keys that stand below others.
  @Test func everyKeyOfARequestIsExplained() throws {
    let text = try Workspace().handout(["schema", "request", "--json"]).output
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any])
    var count = 0
    func visit(_ value: Any, _ path: String) {
      if let list = value as? [Any] { for item in list { visit(item, path) } }
      guard let fields = value as? [String: Any] else { return }
      for (name, property) in fields["properties"] as? [String: Any] ?? [:] {
        let property = property as? [String: Any] ?? [:]
        count += 1
        #expect((property["description"] as? String)?.hasSuffix(".") == true, "\(path).\(name)")
        visit(property, "\(path).\(name)")
      }
      for key in ["anyOf", "items"] { if let inner = fields[key] { visit(inner, path) } }
    }
    let properties = try #require(schema["properties"] as? [String: Any])
    for key in ["clinic", "plan"] { visit(try #require(properties[key]), key) }
    #expect(count > 40)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The guide says of every option of `make` what it is in a request.
  @Test func everyOptionOfMakeHasItsKey() throws {
    let guide = try String(
      contentsOf: Self.root.appending(path: "Sources/HandoutKit/HandoutKit.docc/Embedding.md"),
      encoding: .utf8)
    let help = try Workspace().handout(["make", "--help"]).text
    let options = Set(help.matches(of: /(?m)^  (?:-\w, )?(--[a-z-]+)/).map { String($0.1) })
    #expect(options.count > 35)
    for option in options.subtracting(["--version", "--help"]) {
      #expect(guide.contains("`\(option)`"), "\(option)")
    }
    let markdown = try Workspace().handout(["schema", "request", "--markdown"]).text
    #expect(guide.contains(markdown.trimmingCharacters(in: .newlines)))
  }
}
