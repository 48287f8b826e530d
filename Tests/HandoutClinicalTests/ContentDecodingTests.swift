import HandoutClinical
import HandoutInput
import Testing

@Suite struct ContentDecodingTests {
  @Test(arguments: [
    BadInput(
      "{repetitions: {sets: 2, reps: ten, hold: 3, rest: 30}, per-day: 1, days: 3, side: both}", "1:31",
      "reps must be a whole number from 1 to 200, found \"ten\""),
    BadInput(
      "{repetitions: {sets: 0, reps: 1, hold: 3, rest: 30}, per-day: 1, days: 3, side: both}", "1:22",
      "sets must be a whole number from 1 to 20"),
    BadInput(
      "{repetitions: {sets: 2, reps: 10, hold: 601, rest: 30}, per-day: 1, days: 3, side: both}", "1:41", "hold must be"
    ),
    BadInput(
      "{repetitions: {sets: 2, reps: 10, rest: 30}, per-day: 1, days: 3, side: both}", "1:15",
      "the key \"hold\" is missing"),
    BadInput(
      "{repetitions: {sets: 1, reps: 100, hold: 60, rest: 0}, per-day: 1, days: 3, side: both}", "1:1",
      "longer than 30 minutes"),
    BadInput(
      "{repetitions: {sets: 1, reps: 5, hold: 1:30, rest: 0}, per-day: 1, days: 3, side: both}", "1:40",
      "found \"1:30\""),
    BadInput(
      "{repetitions: {sets: 1, reps: 5, hold: 0, rest: 0}, per-day: 1, days: 3, side: none}", "1:80",
      "side must be each, both or alternating"),
    BadInput(
      "{duration: {minutes: 5}, as-needed: {minutes: 5}, per-day: 1, days: 3, side: none}", "1:26",
      "exactly one of repetitions, duration and as-needed"),
    BadInput("{per-day: 1, days: 3, side: none}", "1:1", "missing one of repetitions"),
    BadInput(
      "{duration: {minutes: 121}, per-day: 1, days: 3, side: none}", "1:22",
      "minutes must be a whole number from 1 to 120"),
    BadInput("{duration: {minutes: 5}, days: 3, side: none}", "1:1", "the key \"per-day\" is missing"),
    BadInput(
      "{duration: {minutes: 5}, per-day: 1, before-each-session: true, days: 3, side: none}", "1:26",
      "either per-day or before-each-session"),
    BadInput(
      "{duration: {minutes: 5}, before-each-session: false, days: 3, side: none}", "1:47", "must be true or left out"),
    BadInput(
      "{duration: {minutes: 5}, per-day: 1, days: 0, side: none}", "1:44", "days must be a whole number from 1 to 7"),
    BadInput(
      "{duration: {minutes: 5}, per-day: 1, days: 3, side: left}", "1:53",
      "side must be each, both, alternating or none"),
    BadInput(
      "{duration: 5, per-day: 1, days: 3, side: none}", "1:12", "duration must be a mapping with the keys minutes"),
  ]) func refusesBadDoses(_ bad: BadInput) throws {
    let first = try #require(complaints(bad.text) { _ = Dosage(decoding: $0) }.first)
    #expect(first.hasPrefix(bad.place + " ") && first.contains(bad.part), "\(first)")
  }

  @Test func readsTheShippedContent() throws {
    let library = TestLibrary.shipped
    for id in try library.exerciseIDs() { #expect(try library.exercise(id).id == id) }
    for id in try library.conditionIDs() { #expect(try library.condition(id).phases.count == 3) }
    #expect(try !library.redFlags().lines.isEmpty && !library.sources().isEmpty)
    #expect(try library.advice().entry("medicines") != nil)
    #expect(try library.sources().first { $0.key == "SEED1" }?.printedNames.count == 3)
  }

  /// One change to a shipped file, and the complaint that it must earn.
  @Test(arguments: [
    ("Exercises/bridge.yaml", "kind: strength", "kind: strenght", "must be stretch, mobility"),
    ("Exercises/bridge.yaml", "position: on-back", "position: lying", "position must be standing"),
    ("Exercises/bridge.yaml", "targets: [buttocks,", "targets: [the bum,", "entry 1 of targets must be an id"),
    ("Exercises/bridge.yaml", "equipment: [mat]", "equipment: [mat, mat]", "\"mat\" is in this list twice"),
    ("Exercises/bridge.yaml", "id: bridge", "id: brigde", "does not match the file's name"),
    ("Exercises/bridge.yaml", "feel: ", "fel: ", "unknown key \"fel\""),
    ("Exercises/bridge.yaml", "name: Bridge", "name: Bridge with a name that is far too long for a card", "at most 32"),
    (
      "Conditions/sciatic-hamstring-knee-pain.yaml", "text-date: 2026-12-01", "text-date: today",
      "text-date must be a date"
    ),
    (
      "Conditions/sciatic-hamstring-knee-pain.yaml", "weeks: {from: 6, to: 8}", "weeks: {from: 8, to: 6}",
      "must not run backwards"
    ),
    ("Conditions/sciatic-hamstring-knee-pain.yaml", "id: phase-2", "id: phase-1", "two phases with the id"),
    (
      "Conditions/sciatic-hamstring-knee-pain.yaml", "kind: if, words", "kind: blocked, words",
      "the key \"reason\" is missing"
    ),
    (
      "Conditions/sciatic-hamstring-knee-pain.yaml", "kind: not-before, phase: 3", "kind: not-before, phase: 1",
      "phase must be a whole number from 2"
    ),
    ("RedFlags.yaml", "tier: 1", "tier: 4", "tier must be a whole number from 1 to 3"),
    ("RedFlags.yaml", "- id: pee\n", "- id: bowels\n", "two lines with the id \"bowels\""),
    ("Sources/SEED1.yaml", "read: full", "read: all", "read must be full, secondary or background"),
    ("Advice.yaml", "pain-scale:", "painscale:", "unknown key \"painscale\""),
  ]) func refusesBadContent(_ file: String, _ good: String, _ bad: String, _ part: String) throws {
    let found = try TestLibrary.check(changing: file, good, to: bad)
    #expect(
      found.contains { $0.message.contains(part) && $0.file == file && $0.line > 0 && $0.severity == .error },
      "\(found.map(\.message))")
  }
}
