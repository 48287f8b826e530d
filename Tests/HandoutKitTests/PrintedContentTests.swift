import HandoutClinical
import HandoutComposer
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Nothing that a content file says is decoded, checked, translated and then dropped.
@Suite struct PrintedContentTests {
  /// What no design prints, and where it is said all the same.
  private static let unprinted: [String: String] = [
    "disclaimer short": "for a sheet without room for the whole one",
    "progress move-on-short": "for a sheet without room for the whole one",
    "stop-short": "for a sheet without room for the whole one",
    "breathe": "said by show, chosen by a design's card", "mistake": "said by show, chosen by a design's card",
  ]

  private static let clinical = BuiltInLibrary.clinical

  /// Words without spaces and capitals: lines and runs are parted differently, and some texts begin in the middle of a sentence.
  private static func bare(_ text: String, pointingTo place: WarningPlace = .page(1)) throws -> String {
    let phrases = try BuiltInLibrary.phrases()
    let said = phrases.sideWords.render(phrases.pointing(text, to: place), side: nil)
    return said.lowercased().filter { !$0.isWhitespace && $0 != "." }
  }

  /// The words of the handouts of some requests in every design.
  private func printed(_ requests: [HandoutRequest]) throws -> String {
    let press = try SharedPress.press()
    var words = ""
    for design in try BuiltInLibrary.sheetDesigns() {
      for var request in requests {
        request.settings.design = design
        words += try ReadingElement.all(in: press.place(request).document).map(\.text).joined(separator: " ")
      }
    }
    return words.lowercased().filter { $0 != "." }
  }

  private func request(_ condition: String, _ change: (inout HandoutRequest) -> Void = { _ in }) -> HandoutRequest {
    var request = HandoutRequest.full(condition: condition, date: SampleRequest.date)
    change(&request)
    return request
  }

  private func expect(_ texts: [ContentText], in words: String, of name: String) throws {
    for text in texts where ![.alternate, .unprinted].contains(text.role) && Self.unprinted[text.key] == nil {
      let isPrinted = words.contains(try Self.bare(text.text))
      #expect(isPrinted, "\(name), \(text.key): \(text.text)")
    }
  }

  @Test func everyTextOfAProfileIsPrinted() throws {
    for id in try Self.clinical.conditionIDs() {
      let profile = try Self.clinical.condition(id)
      let pools = profile.phases.map { phase in
        request(id) {
          $0.routine = phase.id
          // A rule is printed on the card of its exercise.
          $0.exercises = phase.pool.map(\.value)
          let allowed = phase.pool.map { "\($0.value): for the test" }.joined(separator: ", ")
          $0.patient = .file(InputFile(name: "patient.yaml", text: "allow: {\(allowed)}\n"))
        }
      }
      let phases = profile.phases.map { phase in request(id) { $0.routine = phase.id } }
      let rules = profile.contraindications.filter { rule in
        if case .conditional = rule.rule { rule.exercise.value.hasSuffix("*") } else { false }
      }
      var texts = profile.texts
      // A rule for many exercises, none of which may be in a pool, is printed where one of them is.
      texts.removeAll { text in rules.contains { text.key == "contraindications \($0.exercise.value)" } }
      let outside = profile.contraindications.map(\.exercise.value).filter { exercise in
        !exercise.hasSuffix("*") && !profile.phases.contains { $0.pool.contains { $0.value == exercise } }
      }
      let others = outside.map { exercise in
        request(id) {
          $0.exercises = [exercise]
          $0.patient = .file(InputFile(name: "patient.yaml", text: "allow: {\(exercise): for the test}\n"))
        }
      }
      try expect(texts, in: printed(pools + phases + others), of: id)
    }
  }

  @Test func everyTextOfAnExerciseIsPrinted() throws {
    for id in try Self.clinical.exerciseIDs() {
      let exercise = try Self.clinical.exercise(id)
      let alone = request("tight-hamstrings-knee-pain") {
        $0.exercises = [id]
        $0.patient = .file(InputFile(name: "patient.yaml", text: "allow: {\(id): for the test}\n"))
      }
      // A card has room for two cautions, and those of the profile come first; show says all of them.
      let texts = exercise.texts.filter { !$0.key.hasPrefix("cautions") }
      try expect(texts, in: printed([alone]), of: id)
    }
  }

  @Test func everySharedTextIsPrinted() throws {
    let ids = try Self.clinical.conditionIDs()
    let requests = ids.flatMap { id in
      [
        request(id),
        request(id) {
          $0.patient = .file(InputFile(name: "patient.yaml", text: "age: 12\ntherapist: Sam Rivera\n"))
          $0.settings.clinic = InputFile(name: "clinic.yaml", text: "name: Hill\nscreening: Ask us.\n")
        },
      ]
    }
    let words = try printed(requests)
    // Reasons to ask are printed where an exercise of the sheet has them, by a design without room for all cautions.
    let texts = try Self.clinical.advice().texts.filter { !$0.key.hasPrefix("ask-first ") }
    try expect(texts, in: words, of: "Advice.yaml")
    var used: Set<String> = []
    for id in ids { used.formUnion(try Self.clinical.condition(id).redFlags.lines.values.joined().map(\.value)) }
    let lines = try Self.clinical.redFlags().lines.filter { used.contains($0.id) }
    for line in lines { #expect(words.contains(try Self.bare(line.text)), "\(line.id)") }
  }

  /// Every string in a value, with the names that lead to it; places in files are no content.
  private static func strings(in value: Any, path: String) -> [(path: String, text: String)] {
    if let text = value as? String { return [(path, text)] }
    return Mirror(reflecting: value).children.flatMap { child -> [(path: String, text: String)] in
      child.label == "place" ? [] : strings(in: child.value, path: child.label.map { "\(path).\($0)" } ?? path)
    }
  }

  @Test func showTellsEverythingThatIsDecoded() throws {
    let press = try SharedPress.press()
    func check(_ value: Any, _ id: String) throws {
      let told = try Self.bare(press.description(of: id).text)
      let found = Self.strings(in: value, path: id)
      #expect(found.count > 10)
      for (path, text) in found { #expect(told.contains(try Self.bare(text, pointingTo: .sheet)), "\(path): \(text)") }
    }
    for id in try Self.clinical.conditionIDs() { try check(try Self.clinical.condition(id), id) }
    for id in try Self.clinical.exerciseIDs() { try check(try Self.clinical.exercise(id), id) }
  }

  @Test func theExceptionsAreThere() throws {
    let exercises = try Self.clinical.exerciseIDs().flatMap { try Self.clinical.exercise($0).texts.map(\.key) }
    let keys = Set(try Self.clinical.advice().texts.map(\.key) + exercises)
    for key in Self.unprinted.keys { #expect(keys.contains(key), "\(key)") }
  }

  /// Swaps and what to do in place of an exercise, in words a patient can follow.
  @Test func whatTakesAnExercisesPlaceIsPrinted() throws {
    let words = try printed([
      request("sciatic-hamstring-knee-pain") { $0.exercises = ["cat-camel", "bird-dog", "dead-bug"] },
      request("sciatic-hamstring-knee-pain") { $0.routine = "phase-2" },
    ])
    for text in [
      "Do not do this if kneeling hurts your knee. Do this instead: Dead bug.",
      "Do not do this if kneeling hurts your knee. Leave it out and ask us about this one: Pelvic tilt.",
      "If you cannot get to the floor", "In place of Bird dog: Dead bug.",
    ] { #expect(words.contains(try Self.bare(text)), "\(text)") }
    let routine = request("tight-hamstrings-knee-pain") { $0.routine = "phase-1-no-floor" }
    let without = try printed([routine])
    #expect(without.contains(try Self.bare("Use a firm bed in place of the floor.")))
    #expect(without.contains(try Self.bare("Chair hamstring stretch")))
    #expect(!without.contains(try Self.bare("If you cannot get to the floor")))
  }
}
