import HandoutClinical
import HandoutInput
import Testing

@Suite struct RequestFileTests {
  @Test func readsACompletePatient() throws {
    let yaml = """
      id: "4711"
      name: Ann Bo
      born: 1980-02-29
      side: left
      legs: one
      language: en
      look: warm
      therapist: Dr. C
      start: 2026-11-23
      next-visit: 2026-11-28 14:30
      notes: |
        First line.
        Second line.
      routine: phase-2
      exercises: [bridge, clamshell]
      drop: [bridge]
      add: [mini-squat]
      dose:
        bridge: {sets: 3, reps: 12, hold: 2, rest: 60, per-day: 2, days: 4}
        march-warm-up: {minutes: 8}
      allow: {hip-hinge: tested today}
      """
    let patient = try Patient(file: "p.yaml", bytes: Array(yaml.utf8))
    #expect(patient.name == "Ann Bo" && patient.namedSide == .left && patient.legs == .one)
    #expect(
      patient.nextVisit?.time == CalendarMoment.Time(hour: 14, minute: 30)
        && patient.notes == "First line.\nSecond line.")
    #expect(patient.doses.map(\.exercise.value) == ["bridge", "march-warm-up"] && patient.doses[0].rest == 60)
    #expect(patient.allowances.map(\.reason) == ["tested today"])
    #expect(patient.drop.first?.place?.line == 16 && patient.drop.first?.place?.column == 8)
    let json = #"{"id": "4711", "age": 16, "side": "both", "dose": {"bridge": {"sets": 3}}, "drop": ["clamshell"]}"#
    #expect(try Patient(file: "p.json", bytes: Array(json.utf8)).age == 16)
    #expect(try Patient(file: "p.json", bytes: Array("{}".utf8)) == Patient())
  }

  @Test(arguments: [
    BadInput("nmae: x", "1:1", "unknown key \"nmae\""),
    BadInput("id: 4711", "1:5", "id must be text"),
    BadInput("age: 121", "1:6", "age must be a whole number from 0 to 120, found \"121\""),
    BadInput("age: twelve", "1:6", "found \"twelve\""),
    BadInput("born: 1980-01-01\nage: 46", "2:1", "age and born are both given"),
    BadInput("born: 01.02.1980", "1:7", "born must be a date written YYYY-MM-DD"),
    BadInput("side: lft", "1:7", "side must be left, right or both, found \"lft\""),
    BadInput("side: both\nlegs: one", "2:1", "legs: one does not go with side: both"),
    BadInput("legs: 1", "1:7", "legs must be both or one, found \"1\""),
    BadInput("language: English", "1:11", "must be a language code"),
    BadInput("dose: {bridge: {reps: null}}", "1:23", "reps must be a whole number from 1 to 200, found \"null\""),
    BadInput("dose: null", "1:7", "dose must be a mapping"),
    BadInput("allow: {bridge: ~}", "1:17", "bridge must be text"),
    BadInput("allow: {bridge: \"\u{A0}\"}", "1:17", "bridge must not be empty"),
    BadInput("drop: ~", "1:7", "drop must be a list"),
    BadInput("add: [\"\"]", "1:7", "entry 1 of add must not be empty"),
    BadInput("name: #4", "1:6", "name must be text, found nothing"),
    BadInput("dose: {bridge: {reps: 8}, \"bridge\u{A0}\": {sets: 2}}", "1:27", "\"bridge\" is in this mapping twice"),
    BadInput("exercises: [bridge, \"\u{200B}bridge\"]", "1:21", "\"bridge\" is in this list twice"),
    BadInput("id: \"a\u{200B}b\"", "1:5", "the invisible character U+200B stands inside of id"),
    BadInput("look: ../etc", "1:7", "look must be an id"),
    BadInput("start: 2026-13-01", "1:8", "start must be a date that the calendar has"),
    BadInput("start: 1899-12-31", "1:8", "start must be in a year from 1900 to 2200"),
    BadInput("next-visit: 2201-01-01", "1:13", "next-visit must be in a year from 1900 to 2200"),
    BadInput("next-visit: soon", "1:13", "a date, or a date and time, written YYYY-MM-DD HH:MM"),
    BadInput("name: |\n  a\n  b\n", "1:7", "one line of text"),
    BadInput("exercises: bridge", "1:12", "exercises must be a list, found \"bridge\""),
    BadInput("exercises: []", "1:12", "must have from 1 to 40 entries, found 0"),
    BadInput("add: [bridge, bridge]", "1:15", "\"bridge\" is in this list twice"),
    BadInput("drop: [{a: b}]", "1:8", "entry 1 of drop must be text"),
    BadInput("dose: [bridge]", "1:7", "dose must be a mapping"),
    BadInput("dose:\n  bridge: {rep: 3}", "2:12", "unknown key \"rep\""),
    BadInput("dose:\n  bridge: {hold: 1:30}", "2:18", "hold must be a whole number from 0 to 600, found \"1:30\""),
    BadInput("dose:\n  bridge: {reps: 010}", "2:18", "found \"010\""),
    BadInput("dose:\n  bridge: {sets: 21}", "2:18", "from 1 to 20"),
    BadInput("dose:\n  bridge: {per-day: 13}", "2:21", "from 1 to 12"),
    BadInput("dose:\n  bridge: {days: 8}", "2:18", "from 1 to 7"),
    BadInput("dose:\n  bridge: {days: 3}\n  bridge: {days: 4}", "3:3", "duplicate key \"bridge\""),
    BadInput("allow: {hip-hinge: }", "1:20", "hip-hinge must be text, found nothing"),
    BadInput("allow: {hip-hinge: yes}", "1:20", "hip-hinge must be text, found \"yes\""),
  ]) func refusesBadPatients(_ bad: BadInput) throws {
    let first = try #require(complaints(bad.text) { _ = Patient(decoding: $0) }.first)
    #expect(first.hasPrefix(bad.place + " ") && first.contains(bad.part), "\(first)")
  }

  @Test func readsAClinic() throws {
    let yaml = """
      name: Good Leg Clinic
      address: "1 Main Street\\nTown"
      phone: 555 0100
      web: example.org
      country: UK
      logo: logo.svg
      colour: "#1A6E8E"
      design: standard
      paper: letter
      languages: [en, es-MX]
      zones: {safe: 3, ok: 4}
      screening: Ask us for a screening.
      closing: See you soon.
      """
    let clinic = try Clinic(file: "c.yaml", bytes: Array(yaml.utf8))
    #expect(clinic.country.code == "GB" && clinic.emergencyNumber == "999" && clinic.country.paper == .a4)
    #expect(clinic.zones == PainZones(safe: 3, ok: 4) && clinic.languages == ["en", "es-MX"])
    let empty = Clinic()
    #expect(empty.emergencyNumber == "911" && empty.country.paper == .letter && empty.zones.ok == 5)
    let numbers = ["CA", "IE", "DE", "AU", "NZ", "NO"].map { Country.named($0)?.emergencyNumber }
    #expect(numbers == ["911", "999", "112", "000", "111", "112"])
  }

  @Test(arguments: [
    BadInput("nme: x", "1:1", "unknown key \"nme\""),
    BadInput("country: Atlantis", "1:10", "country must be one of ISO 3166-1, found \"Atlantis\""),
    BadInput("country: NO", "1:10", "country must be text, found \"NO\""),
    BadInput("country: BR", "1:10", "no emergency number is known for the country Brazil"),
    BadInput("country: kenya\ndesign: standard", "1:10", "no emergency number is known for the country Kenya"),
    BadInput("emergency: 1", "1:12", "emergency must be the number to call, 2 to 15 digits, found \"1\""),
    BadInput("emergency: 000", "1:12", "emergency must be text, found \"000\""),
    BadInput("emergency: 1 or 2", "1:12", "emergency must be the number to call"),
    BadInput("emergency: \"+254 999\"", "1:12", "emergency must be the number to call"),
    BadInput("emergency: \"1234567890123456\"", "1:12", "emergency must be the number to call"),
    BadInput("emergency: \"\"", "1:12", "emergency must not be empty"),
    BadInput("colour: #1A6E8E", "1:8", "colour must be text, found nothing"),
    BadInput("colour: \"1A6E8E\"", "1:9", "colour must be written \"#RRGGBB\""),
    BadInput("colour: \"#1A6E8\"", "1:9", "colour must be written"),
    BadInput("colour: \"#1A6E8G\"", "1:9", "colour must be written"),
    BadInput("paper: a7", "1:8", "paper must be letter, a4, legal, a5, half-letter or WIDTHxHEIGHT with mm, in or pt"),
    BadInput("paper: 150x200", "1:8", "such as 150x200mm, found \"150x200\""),
    BadInput("paper: 90x200mm", "1:8", "paper must have sides from 100 to 600 mm"),
    BadInput("zones: {safe: 5, ok: 5}", "1:22", "ok must be above safe (5), found 5"),
    BadInput("zones: {safe: 2}", "1:8", "the key \"ok\" is missing"),
    BadInput("zones: {safe: 2, ok: 10}", "1:22", "from 1 to 9"),
    BadInput("languages: en", "1:12", "languages must be a list"),
    BadInput("phone: 5550100", "1:8", "phone must be text"),
    BadInput("design: my design", "1:9", "design must be an id"),
  ]) func refusesBadClinics(_ bad: BadInput) throws {
    let first = try #require(complaints(bad.text) { _ = Clinic(decoding: $0) }.first)
    #expect(first.hasPrefix(bad.place + " ") && first.contains(bad.part), "\(first)")
  }
}
