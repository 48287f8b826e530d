import HandoutClinical
import HandoutInput
import Testing

/// Content in another language: the English with other words.
@Suite struct TranslationTests {
  /// A translation of the shipped bridge that says which text stands where.
  static let bridge = """
    language: xx
    translator: A. Nother
    date: 2026-11-21
    english: "00000000"
    name: NAME
    short-name: SHORT
    start: START.
    steps: [ONE., TWO., THREE.]
    feel: FEEL
    breathe: BREATHE.
    mistake: MISTAKE.
    easier: EASIER.
    harder: HARDER.
    cautions: [FIRST, SECOND]
    alt: {start: SHOWS., end: SHOWS MORE.}
    """

  /// An English bridge with three steps and two cautions, whatever the shipped one has.
  static func english() throws -> String {
    let lines = try TestLibrary.text("Exercises/bridge.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    var isSkipping = false
    for line in lines {
      if !line.hasPrefix(" ") {
        isSkipping = ["steps:", "cautions:", "breathe:", "note:"].contains(where: line.hasPrefix)
      }
      if !isSkipping { kept.append(line) }
    }
    return kept.joined(separator: "\n")
      + "\nsteps: [Lift., Hold., Lower.]\ncautions: [it hurts, you are ill]\nbreathe: Breathe.\n"
  }

  /// The shipped library with a bridge and its translation.
  static func library(_ translation: String, english: String? = nil) throws -> ClinicalLibrary {
    ClinicalLibrary(providers: [
      TestLibrary.files([
        "Exercises/bridge.yaml": try english ?? Self.english(), "Translations/xx/Exercises/bridge.yaml": translation,
      ]), TestLibrary.shippedFolder,
    ])
  }

  @Test func replacesTextsAndNothingElse() throws {
    let library = try Self.library(Self.bridge)
    let original = try library.exercise("bridge")
    let found = try library.exercise("bridge", language: "xx")
    #expect(
      found.content.texts.map(\.text) == [
        "NAME", "SHORT", "START.", "ONE.", "TWO.", "THREE.", "FEEL", "BREATHE.", "MISTAKE.", "EASIER.", "HARDER.",
        "FIRST", "SECOND", "SHOWS.", "SHOWS MORE.",
      ])
    #expect(found.content.dosage == original.dosage && found.content.sources == original.sources)
    #expect(found.content.id == "bridge" && found.content.equipment == original.equipment)
    #expect(found.head?.translator == "A. Nother" && found.isUnreviewed)
    #expect(try library.exercise("bridge", language: "en").content == original)
    #expect(try library.exercise("bridge", language: "en").head == nil)
  }

  @Test func saysWhichFileIsMissing() throws {
    let library = try Self.library(Self.bridge)
    #expect(throws: ClinicalError.untranslated(file: "Translations/xx/Exercises/clamshell.yaml", language: "xx")) {
      try library.exercise("clamshell", language: "xx")
    }
    #expect(throws: ClinicalError.untranslated(file: "Translations/xx/RedFlags.yaml", language: "xx")) {
      try library.redFlags(language: "xx")
    }
    let error = try #require(throws: ClinicalError.self) { try library.advice(language: "xx") }
    #expect(!error.isUsage)
    #expect(error.diagnostics.first?.message.contains("\"xx\"") == true)
    // A language never becomes a path.
    #expect(throws: ClinicalError.self) { try library.exercise("bridge", language: "../xx") }
    let profile = try library.condition("sciatic-hamstring-knee-pain")
    #expect(throws: ClinicalError.self) {
      try RoutineResolver(library: library, profile: profile, language: "xx").resolve(RoutineRequest())
    }
  }

  /// One change to a sound translation, and the complaint it must earn.
  @Test(arguments: [
    ("language: xx", "language: yy", "1:11", "its folder says \"xx\""),
    ("feel: FEEL", "feel: FEEL\nfeels: FEEL", "10:1", "unknown key \"feels\""),
    ("name: NAME\n", "", "1:1", "the key \"name\" is missing"),
    ("translator: A. Nother\n", "", "1:1", "the key \"translator\" is missing"),
    ("feel: FEEL\n", "", "1:1", "the key \"feel\" is missing"),
    ("breathe: BREATHE.\n", "", "1:1", "the key \"breathe\" is missing"),
    ("ONE., TWO., THREE.", "ONE., TWO.", "8:8", "steps has 2 entries; the English has 3"),
    ("short-name: SHORT", "short-name: A name that is long", "6:13", "short-name is 19 characters long; at most 18"),
    ("[FIRST, SECOND]", "[FIRST, SECOND, THIRD]", "14:11", "cautions has 3 entries; the English has 2"),
    ("harder: HARDER.", "harder: HARDER.\nnote: MORE.", "14:7", "the English has no note"),
    ("\"00000000\"", "\"0000\"", "4:10", "must be a fingerprint"),
    ("\"00000000\"", "\"0000000G\"", "4:10", "must be a fingerprint"),
    ("alt: {start: SHOWS., end: SHOWS MORE.}", "alt: {start: SHOWS.}", "15:6", "the key \"end\" is missing"),
    ("name: NAME", "dosage: {}\nname: NAME", "5:1", "unknown key \"dosage\""),
  ]) func refusesMistakes(_ good: String, _ bad: String, _ place: String, _ part: String) throws {
    let library = try Self.library(Self.bridge.replacing(good, with: bad))
    let error = try #require(throws: ClinicalError.self) { try library.exercise("bridge", language: "xx") }
    let first = try #require(error.diagnostics.first)
    #expect(first.message.contains(part), "\(error.diagnostics.map(\.message))")
    #expect("\(first.line):\(first.column)" == place, "\(first.rendered())")
    #expect(first.file == "Translations/xx/Exercises/bridge.yaml")
  }

  @Test func replacesTextsOfProfiles() throws {
    for id in try TestLibrary.shipped.conditionIDs() {
      let original = try TestLibrary.shipped.condition(id)
      let spanish = try TestLibrary.shipped.condition(id, language: "es").content
      #expect(spanish.texts.map(\.key) == original.texts.map(\.key))
      #expect(spanish.redFlags == original.redFlags && spanish.codes == original.codes)
      #expect(spanish.phases.map(\.minutes) == original.phases.map(\.minutes))
      #expect(spanish.phases.map { $0.selection.map(\.dosage) } == original.phases.map { $0.selection.map(\.dosage) })
      for (mine, theirs) in zip(spanish.texts, original.texts) { #expect(mine.text != theirs.text, "\(mine.key)") }
    }
  }

  @Test func tellsRulesForOneExerciseApart() throws {
    let id = "sciatic-hamstring-knee-pain"
    let rules = try TestLibrary.shipped.condition(id, language: "es").content.contraindications
    let words = rules.filter { $0.exercise.value == "lower-trunk-rotation" }.map(\.rule)
    guard case .conditional(let spreads) = words.first, case .conditional(let pregnant) = words.last else {
      Issue.record("no printed rules")
      return
    }
    #expect(words.count == 2 && spreads.contains("columna") && pregnant.contains("embarazo"))

    let file = "Translations/es/Conditions/\(id).yaml"
    let one = try TestLibrary.text(file).replacing(#/(lower-trunk-rotation:\n    - .*\n)    - .*\n/#) { "\($0.1)" }
    let library = ClinicalLibrary(providers: [TestLibrary.files([file: one]), TestLibrary.shippedFolder])
    let error = try #require(throws: ClinicalError.self) { try library.condition(id, language: "es") }
    let says = "lower-trunk-rotation has 1 entry; the English has 2 entries"
    #expect(error.diagnostics.contains { "\($0.message)" == says })
  }

  @Test func fingerprintsFollowTheTexts() throws {
    // No text leaves the hash's offset basis.
    #expect(TextFingerprint([]).digits == "811c9dc5")
    #expect(TextFingerprint([ContentText("a", "bc")]) != TextFingerprint([ContentText("ab", "c")]))
    let english = try Self.english()
    let original = try Self.library(Self.bridge).exercise("bridge").fingerprint
    let reworded = try Self.library(Self.bridge, english: english.replacing("Lower.", with: "Lower now."))
    #expect(try reworded.exercise("bridge").fingerprint != original)
    let redosed = try Self.library(Self.bridge, english: english.replacing("days: 3", with: "days: 4"))
    #expect(try redosed.exercise("bridge").fingerprint == original)
    #expect(original.count == 8)
  }
}
