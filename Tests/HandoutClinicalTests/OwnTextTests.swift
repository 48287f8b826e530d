import HandoutClinical
import HandoutInput
import Testing

/// Exercises and conditions that a clinic wrote itself: with less than a built-in one has, and in another language than English.
@Suite struct OwnTextTests {
  private static let short = """
    name: Towel press
    steps: [Put a rolled towel under your knee., Press your knee down.]
    dosage: {repetitions: {sets: 2, reps: 10, hold: 5, rest: 30}, per-day: 1, days: 5, side: each}
    """

  private func library(_ files: [String: String]) -> ClinicalLibrary {
    ClinicalLibrary(providers: [TestLibrary.files(files), TestLibrary.shippedFolder])
  }

  @Test func theShippedExercisesAreWhole() throws {
    for id in try TestLibrary.shipped.exerciseIDs() {
      #expect(try TestLibrary.shipped.exercise(id).incompleteness == nil, "\(id)")
    }
  }

  @Test func threeKeysAreEnough() throws {
    let exercise = try library(["Exercises/towel-press.yaml": Self.short]).exercise("towel-press")
    #expect(exercise.id == "towel-press" && exercise.shortName == "Towel press")
    #expect(exercise.movement.count == 2 && exercise.alternateText.start == nil)
    // Whoever cannot get down to the floor must be asked.
    #expect(exercise.isOnFloor)
    let warning = try #require(exercise.incompleteness)
    #expect(warning.code == "exercise-incomplete" && warning.message.text.contains("kind, position, targets"))
    #expect(!exercise.missing.contains("short-name"))
    let long = Self.short.replacing("Towel press", with: "Towel press with both knees")
    #expect(try library(["Exercises/a.yaml": long]).exercise("a").missing.first == "short-name")
  }

  @Test(arguments: ["name", "steps", "dosage"]) func theseThreeAreNeeded(key: String) {
    let text = Self.short.split(separator: "\n").filter { !$0.hasPrefix("\(key):") }.joined(separator: "\n")
    #expect(throws: ClinicalError.self) { try library(["Exercises/a.yaml": text]).exercise("a") }
  }

  @Test func theRoutineTellsWhatIsMissing() throws {
    let library = library(["Exercises/towel-press.yaml": Self.short])
    let profile = try library.condition("tight-hamstrings-knee-pain")
    let request = RoutineRequest(exercises: [Located("towel-press")])
    let warnings = try RoutineResolver(library: library, profile: profile).resolve(request).warnings
    let warning = try #require(warnings.first { $0.code == "exercise-incomplete" })
    // Its file would tell what a patient does.
    #expect(warning.place.origin == .chosenByRequest && !warning.message.textWithoutValues.contains("towel"))
  }

  @Test(arguments: ["es", "es-MX", "ES"]) func aTextInOneLanguageIsNoTranslation(language: String) throws {
    let library = library(["Exercises/a.yaml": "language: \(language)\n" + Self.short])
    let found = try library.exercise("a", language: "es")
    #expect(found.head == nil && !found.isUnreviewed && found.content.name == "Towel press")
    for other in ["en", "vi"] {
      let error = #expect(throws: ClinicalError.self) { try library.exercise("a", language: other) }
      guard case .writtenOnly(_, _, other, "Translations/\(other)/Exercises/a.yaml") = try #require(error) else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  /// A mistyped language would leave the text out of every sheet, and nobody would know.
  @Test(arguments: [("es", nil), ("es-MX", nil), ("ES", nil), ("en-GB", nil), ("sp", "2:11"), ("fr", "2:11")])
  func aLanguageOfNoSheetIsTold(language: String, place: String?) throws {
    let text = "id: a\nlanguage: \(language)\n" + Self.short
    let found = try ContentCheck(library: library(["Exercises/a.yaml": text])).run()
      .filter { $0.message.text.hasPrefix("there is no language \"\(language)\"") }
    #expect(found.map { "\($0.place.line):\($0.place.column)" } == [place].compactMap(\.self))
  }

  @Test func englishLimitsAreNotForOtherLanguages() throws {
    let long =
      "Ponga una toalla enrollada debajo de la rodilla y presione la rodilla hacia abajo con toda la fuerza que pueda hacer sin dolor."
    let text = "language: es\n" + Self.short.replacing("Press your knee down.", with: long)
    func found(_ text: String) throws -> [String] {
      try ContentCheck(library: library(["Exercises/a.yaml": text])).run().map(\.message.text)
    }
    #expect(try !found(text).contains { $0.contains("a sentence of") || $0.contains("read at grade") })
    #expect(try found(text.replacing("language: es\n", with: "")).contains { $0.contains("a sentence of") })
    #expect(try found(text + "\nstart: \"Doble {one knee}.\"").contains { $0.contains("placeholder") })
  }
}
