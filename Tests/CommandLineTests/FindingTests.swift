import Foundation
import HandoutTestSupport
import Testing

/// Finding things: searches and filters of `list`, names and codes in `make`, `batch` and `show`, sheets without a condition.
@Suite struct FindingTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func ids(_ arguments: [String]) throws -> [String] {
    let outcome = try workspace.handout(["list"] + arguments + ["--json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let entries = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [[String: Any]]
    return try #require(entries).compactMap { $0["id"] as? String }
  }

  @Test func searchesFind() throws {
    #expect(try ids(["conditions", "--search", "knee"]).prefix(4).contains("knee-osteoarthritis"))
    #expect(try ids(["conditions", "--search", "ISQUIOTIBIALES rodilla"]).first == Workspace.condition)
    #expect(try ids(["exercises", "--search", "puente"]).contains("bridge"))
    #expect(try ids(["designs", "--search", "wallet"]) == ["wallet"])
    #expect(try ids(["countries", "--search", "germany"]) == ["DE"])
    #expect(
      try ids(["routines", "--search", "phase-2", "--for", Workspace.condition]) == ["phase-2", "phase-2-no-floor"])
  }

  @Test func whatIsNotFoundNamesTheNearest() throws {
    let outcome = try workspace.handout(["list", "conditions", "--search", "hamstring knee cramp"])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    for part in [
      "no conditions are found by \"hamstring knee cramp\"", Workspace.condition, "handout make --exercises",
    ] {
      #expect(outcome.errors.contains(part), "\(outcome.errors)")
    }
    let json = try workspace.handout(["list", "exercises", "--search", "zzz", "--json"])
    #expect(json.text == "[]\n" || json.text.filter { !$0.isWhitespace } == "[]")
    #expect(json.errors == "no exercises are found by \"zzz\"\n")
    let filtered = try workspace.handout(["list", "exercises", "--position", "half-kneeling", "--target", "calf"])
    #expect(filtered.status == 0 && filtered.errors.contains("leave one of them out"))
  }

  @Test func filtersNarrow() throws {
    let some = try ids([
      "exercises", "--for", "M25.569", "--position", "On back", "--equipment", "none", "--target", "hamstrings",
      "--phase",
      "2",
    ])
    #expect(some == ["bridge", "ham-stretch-supine-9090"])
    #expect(try ids(["exercises", "--for", Workspace.condition, "--phase", "phase-3"]).contains("step-up"))
    let either = try ids(["exercises", "--equipment", "ball,roller"])
    #expect(either == ["adductor-squeeze", "ball-release-glute", "roller-hamstring"])
    #expect(try Set(ids(["exercises", "--equipment", "none,ball"])).isSuperset(of: ["bridge", "ball-release-glute"]))
    #expect(try ids(["exercises", "--target", "calf", "--target", "nerve"]).contains("sciatic-slider-seated"))
    #expect(try ids(["looks"]) == ["A", "B", "C", "D", "E", "F"])
    #expect(try ids(["languages"]) == ["ar", "en", "es", "vi", "zh"])
    let languages = try workspace.handout(["list", "languages"]).text
    #expect(languages.contains("Español") && languages.contains("texts translated"))
  }

  @Test(arguments: [
    (["exercises", "--position", "on-bak"], "did you mean \"on-back\""),
    (["exercises", "--target", "hamstring", "--equipment", "bands"], "did you mean \"band\""),
    (["exercises", "--phase", "2"], "--phase needs the condition"),
    (["exercises", "--for", Workspace.condition, "--phase", "9"], "has no phase \"9\""),
    (["exercises", "--for", "elbow arthritis"], "there is no condition \"elbow arthritis\""),
    (["conditions", "--position", "standing"], "does not go with a list of conditions"),
    (["themes", "--for", Workspace.condition], "does not go with a list of themes"),
    (["exercises", "--target", ","], "--target says nothing"),
    (["exercises", "--search", " "], "--search says nothing"),
  ]) func wrongFiltersAreRefused(arguments: [String], says: String) throws {
    let outcome = try workspace.handout(["list"] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty && outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func namesStandForIds() throws {
    func bytes(_ arguments: [String]) throws -> [UInt8] {
      let outcome = try workspace.handout(["make"] + arguments + ["--date", "2026-11-21", "-o", "h.pdf"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try workspace.read("h.pdf")
    }
    let plain = try bytes([
      Workspace.condition, "--routine", "phase-2", "--exercises", "hamstring-set,bridge", "--dose", "bridge.reps=7",
      "--add",
      "quad-set",
    ])
    let named = try bytes([
      "Isquiotibiales tensos y dolor de rodilla", "--routine", "Build", "--exercises", "Heel dig,puente", "--dose",
      "Glute bridge.reps=7", "--add", "thigh squeeze",
    ])
    #expect(plain == named)
    #expect(try workspace.handout(["show", "Heel dig"]).text.hasPrefix("id: hamstring-set\n"))
    #expect(try workspace.handout(["show", "M17.11", "--yaml"]).text.contains("id: knee-osteoarthritis"))
    #expect(try workspace.handout(["show", "Sheet", "--json"]).status == 0)
  }

  @Test func codesAgreeWithTheSide() throws {
    func make(_ arguments: [String]) throws -> Workspace.Outcome {
      try workspace.handout(["make"] + arguments + ["-o", "h.pdf", "--show-values"])
    }
    #expect(try make(["M17.11", "--side", "right"]).status == 0)
    let other = try make(["M17.11", "--side", "left"])
    #expect(other.status == 64 && other.errors.contains("names the right side"), "\(other.errors)")
    let several = try make(["m25561"])
    #expect(several.status == 64 && several.errors.contains(Workspace.condition), "\(several.errors)")
    let list = "id,condition,side\n1,M17.11,R\n2,M17.11,L\n3,M25.561,R\n4,M17.0,\n"
    let outcome = try workspace.batch(["list.csv", "--dry-run", "--show-values"], list: Array(list.utf8))
    #expect(outcome.status == 3, "\(outcome.errors)")
    for part in [
      "list.csv:3:3: error: the ICD-10-CM code \"M17.11\" names the right side",
      "list.csv:4:3: error: the ICD-10-CM code \"M25.561\" belongs to more than one condition",
      "2 sound, 2 failed",
    ] { #expect(outcome.errors.contains(part), "\(outcome.errors)") }
    // A code for all rows agrees with each of them.
    let common = try workspace.batch(
      ["list.csv", "--dry-run", "--condition", "M17.11", "--show-values"], list: Array("id,side\n1,R\n2,L\n".utf8))
    #expect(common.status == 3 && common.errors.contains("list.csv:3:1: error: the ICD-10-CM code"), "\(common.errors)")
  }

  @Test func exercisesAloneInAList() throws {
    let list = "id,condition,exercises,name\n1,,\"bridge, clamshell\",Ana\n2,,,Bo\n3,\(Workspace.condition),,Cy\n"
    let outcome = try workspace.batch(
      ["list.csv", "-o", "out", "--file-name", "{id}-{condition}"], list: Array(list.utf8))
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(
      outcome.errors.contains("list.csv:3:1: error: the column \"condition\" is empty or missing"), "\(outcome.errors)")
    #expect(try Set(workspace.files(in: "out").keys) == ["1-exercises.pdf", "3-\(Workspace.condition).pdf"])
    #expect(try workspace.run(["pdftotext", "out/1-exercises.pdf", "-"]).text.contains("Your exercises"))
    // A table of exercises needs no column for conditions.
    let alone = try workspace.batch(["list.csv", "--packet", "p.pdf"], list: Array("id,exercises\n1,bridge\n".utf8))
    #expect(alone.status == 0, "\(alone.errors)")
    let neither = try workspace.batch(["list.csv", "--dry-run"], list: Array("id,name\n1,Ana\n".utf8))
    #expect(neither.status == 65 && neither.errors.contains("the column \"condition\" is missing"), "\(neither.errors)")
    let named = "[{\"id\": \"1\", \"exercises\": [\"Heel dig\", \"Puente\"], \"dose\": {\"Heel dig\": {\"reps\": 9}}}]"
    let json = try workspace.batch(["list.json", "-o", "json"], list: Array(named.utf8))
    #expect(json.status == 0, "\(json.errors)")
    #expect(try workspace.run(["pdftotext", "json/1.pdf", "-"]).text.contains("2 sets of 9"))
  }

  /// What the help shows can be typed as it stands.
  @Test(arguments: ["list", "make"]) func examplesOfTheHelpRun(command: String) throws {
    let help = try workspace.handout([command, "--help"], environment: ["COLUMNS": "300"]).text
    let examples = help.split(separator: "\n").map { $0.drop { $0 == " " } }.filter {
      $0.hasPrefix("handout \(command) ")
    }
    #expect(examples.count >= 3)
    try workspace.write("name: Ana Ruiz\nborn: 1971-05-13\n".utf8, to: "patient.yaml")
    try workspace.write(FHIRCommandTests.bundle.utf8, to: "bundle.json")
    try workspace.write("exercises: {\"https://clinic.example/exercises|BRG\": bridge}\n".utf8, to: "codes.yaml")
    let program = try Workspace.program
    for example in examples {
      let outcome = try workspace.run(["bash", "-c", "\(program) \(example.dropFirst("handout ".count))"])
      #expect(outcome.status == 0, "\(example): \(outcome.errors)")
    }
  }

  @Test func theOrderOfASheetWithoutACondition() throws {
    let arguments = ["make", "--exercises", "clamshell,mini-squat", "--date", "2026-11-21", "-o"]
    let told = try workspace.handout(arguments + ["told.pdf", "--show-values"])
    #expect(
      told.status == 0 && told.errors.contains("in the order of a session: mini-squat, clamshell"), "\(told.errors)")
    let kept = try workspace.handout(arguments + ["kept.pdf", "--keep-order"])
    #expect(kept.status == 0 && kept.errors.isEmpty, "\(kept.errors)")
    #expect(try workspace.read("told.pdf") != workspace.read("kept.pdf"))
  }
}
