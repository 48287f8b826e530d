import HandoutInput
import Testing

@Suite struct BadInputTests {
  /// One bad file: its text, the line and column of the first complaint, and a part of its message.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let line: Int
    let column: Int
    let part: String
    var testDescription: String { String(text.prefix(50)).replacing("\n", with: "⏎") }

    init(_ text: String, _ line: Int, _ column: Int, _ part: String) {
      self.text = text
      self.line = line
      self.column = column
      self.part = part
    }
  }

  static let cases = [
    Case("reps: ten", 1, 7, "reps must be a whole number from 1 to 200, found \"ten\""),
    Case("reps: 010", 1, 7, "found \"010\""),
    Case("reps: 1:30", 1, 7, "found \"1:30\""),
    Case("reps: 0x1F", 1, 7, "found \"0x1F\""),
    Case("reps: 0o17", 1, 7, "found \"0o17\""),
    Case("reps: 1_0", 1, 7, "found \"1_0\""),
    Case("reps: +5", 1, 7, "found \"+5\""),
    Case("reps: 5.0", 1, 7, "found \"5.0\""),
    Case("reps: 1e2", 1, 7, "found \"1e2\""),
    Case("reps: \"10\"", 1, 7, "found the text \"10\""),
    Case("reps: 201", 1, 7, "found \"201\""),
    Case("reps: 0", 1, 7, "found \"0\""),
    Case("reps: -3", 1, 7, "found \"-3\""),
    Case("reps: 99999999999999999999", 1, 7, "whole number"),
    Case("reps: .inf", 1, 7, "found \".inf\""),
    Case("reps: ~", 1, 7, "found \"~\""),
    Case("reps:", 1, 6, "found nothing"),
    Case("reps: [1]", 1, 7, "found a list"),
    Case("reps: {a: 1}", 1, 7, "found a mapping"),
    Case("reps: 2026-11-21", 1, 7, "found \"2026-11-21\""),
    Case("width: .5", 1, 8, "width must be a number from 0 to 10"),
    Case("width: 01.5", 1, 8, "width must be a number"),
    Case("width: 11", 1, 8, "found \"11\""),
    Case("width: .nan", 1, 8, "found \".nan\""),
    Case("on: yes", 1, 5, "on must be true or false, found \"yes\""),
    Case("on: True", 1, 5, "true or false"),
    Case("on: 1", 1, 5, "true or false"),
    Case("name: yes", 1, 7, "name must be text, found \"yes\""),
    Case("name: No", 1, 7, "name must be text"),
    Case("name: off", 1, 7, "name must be text"),
    Case("name: null", 1, 7, "name must be text"),
    Case("name: 12", 1, 7, "name must be text, found \"12\""),
    Case("name: 1:30", 1, 7, "name must be text"),
    Case("name: \"\"", 1, 7, "name must not be empty"),
    Case("name: \"  \"", 1, 7, "name must not be empty"),
    Case("name: #1A6E8E", 1, 6, "name must be text, found nothing"),
    Case("name: abcdefghijklmnopqrstu", 1, 7, "at most 20"),
    Case("name: \"a\\nb\"", 1, 7, "one line"),
    Case("name: \"a\\0b\"", 1, 7, "control character U+0"),
    Case("name: \"a\\u2028b\"", 1, 7, "control character U+2028"),
    Case("side: lefft", 1, 7, "side must be left, right, both or none, found \"lefft\""),
    Case("born: 2026-02-29", 1, 7, "born must be a date that the calendar has, found \"2026-02-29\""),
    Case("born: 26-02-01", 1, 7, "a date"),
    Case("born: 20260201", 1, 7, "a date"),
    Case("born: 2026-02-01 10:00", 1, 7, "a date written YYYY-MM-DD"),
    Case("born: 2026-02-01T00:00:00Z", 1, 7, "must have no time zone"),
    Case("visit: 2026-11-28 24:00", 1, 8, "a time that a clock shows"),
    Case("visit: 2026-11-28 9:30", 1, 8, "a date, or a date and time, written YYYY-MM-DD HH:MM"),
    Case("visit: 2026-11-28 09:30:15", 1, 8, "a date, or a date and time"),
    Case("visit: 2026-11-28T10:00Z", 1, 8, "must have no time zone: the clinic's time zone is not known"),
    Case("visit: 2026-11-28T10:00:00+01:00", 1, 8, "must have no time zone"),
    Case("visit: 2026-11-28 10:00-0500", 1, 8, "must have no time zone"),
    Case("steps: []", 1, 8, "steps must have from 1 to 3 entries, found 0"),
    Case("steps: one", 1, 8, "steps must be a list"),
    Case("steps:\n  - one\n  - 2\n", 3, 5, "entry 2 of steps must be text, found \"2\""),
    Case("dose: {hold: 3}", 1, 7, "the key \"sets\" is missing"),
    Case("dose:\n  sets: 2\n  hodl: 3\n", 3, 3, "unknown key \"hodl\""),
    Case("name: a\nrpes: 3\n", 2, 1, "unknown key \"rpes\""),
    Case("name: a\nreps: 3\nname: b\n", 3, 1, "duplicate key \"name\""),
    Case("name: a\ndose: {sets: 1, hold: 2, sets: 3}\n", 2, 26, "duplicate key \"sets\""),
    Case("name: \"x: y\"\n\"name\": b\n", 2, 1, "duplicate key \"name\""),
    Case("name: &a foo", 1, 7, "anchors (&name) are not allowed"),
    Case("name: *a", 1, 7, "aliases (*name) are not allowed"),
    Case("dose: &d\n  sets: 1\n", 1, 7, "anchors (&name) are not allowed"),
    Case("steps: [*a]", 1, 9, "aliases"),
    Case("name: !!str foo", 1, 7, "tags (!name) are not allowed"),
    Case("dose: !!map\n  sets: 1\n", 1, 7, "tags (!name) are not allowed"),
    Case("<<: {name: a}", 1, 1, "merge keys"),
    Case("? name\n: foo", 1, 1, "keys written with ?"),
    Case("[a]: 1", 1, 1, "a key must be a single word"),
    Case("%YAML 1.1\n---\nname: a\n", 1, 1, "directives"),
    Case("name: a\n---\nname: b\n", 2, 1, "second document"),
    Case("name: a: b", 1, 8, "second colon"),
    Case("name: \"abc\nreps: 3\n", 1, 7, "quoted text that starts here"),
    Case("steps: [a, b\nreps: 3\n", 1, 8, "list that starts with ["),
    Case("dose: {sets: 1\n", 1, 7, "mapping that starts with {"),
    Case("name: a\n\treps: 3\n", 2, 1, "indented with tabs"),
    Case("name: @a", 1, 7, "cannot start with this character"),
    Case("name: a\n  reps: 3\n", 2, 7, "second colon"),
    Case("", 1, 1, "the file holds nothing"),
    Case("# only a comment\n", 1, 1, "the file holds nothing"),
    Case("- a\n", 1, 1, "the file must be a mapping"),
    Case("---\n", 2, 1, "the file must be a mapping"),
    // Found by the fuzzer: the parser counts a line more at the end of a text that does not end with a line end.
    Case("name: Ann is a name that makes this text longer than short ones\ne[{", 2, 4, "there is no colon"),
    Case("name: \"\\ud83d\\ude00\"", 1, 7, "is not a character"),
    Case("{\"name\": \"\\ud83d\\ude00\", \"nam\": 1}", 1, 26, "unknown key \"nam\""),
    Case("{\"name\": \"\\ud83d\"}", 1, 10, "is not a character"),
    Case("plain", 1, 1, "the file must be a mapping"),
    Case("name: a\u{0}b", 1, 8, "a NUL byte"),
    Case("name: a\u{1B}b", 1, 8, "control character U+001B"),
    Case("name: é\u{85}b", 1, 8, "the character U+85"),
    Case("name: a\u{2028}b", 1, 8, "the character U+2028"),
    Case("name: a\u{10FFFF}b", 1, 8, "the character U+10FFFF"),
    Case("{\"reps\": \"10\"}", 1, 10, "found the text \"10\""),
    Case("{\"reps\": 10, \"nam\": \"x\"}", 1, 14, "unknown key \"nam\""),
  ]

  @Test(arguments: cases) func namesPlaceAndReason(_ bad: Case) throws {
    let found = complaints(bad.text, readSample)
    let first = try #require(found.first)
    #expect(first.hasPrefix("\(bad.line):\(bad.column) "), "\(first)")
    #expect(first.contains(bad.part), "\(first)")
  }

  @Test func reportsAllMistakesInOnePass() {
    let found = complaints("reps: ten\nname: yes\nrpes: 3\nside: up\nname: again\n", readSample)
    #expect(found.map { $0.prefix(2) } == ["1:", "2:", "3:", "4:", "5:"], "\(found)")
  }

  @Test func findsEachOfThreeEqualKeys() {
    let found = complaints("dose: {sets: 1}\nname: a\nname: b\nsteps: [a]\nname: c\n", readSample)
    #expect(found == ["3:1 duplicate key \"name\"", "5:1 duplicate key \"name\""])
  }

  @Test func acceptsPlainForms() {
    let good = """
      reps: 10
      name: A & B *c* !really?
      on: true
      side: left
      born: 2024-02-29
      visit: 2026-11-28 14:30
      width: 0.5
      steps: ["12", 'yes', one]
      dose: {sets: 2, hold: 3}
      notes: |
        * first & last
        ? why
        !go
      """
    #expect(complaints(good, readSample) == [])
    #expect(complaints("{\"reps\":10,\n\t\"name\":\"caf\\u00e9\",\"steps\":[\"a\"],\"on\":true}", readSample) == [])
    #expect(complaints("\u{FEFF}reps: 10\r\nname: x\r\n", readSample) == [])
  }

  @Test func keepsSpecialCharactersOfProse() throws {
    let document = try YAMLDocument(name: "a", bytes: Array("name: \"*a & b!? c\"\nnotes: a & *b !c ?d\n".utf8))
    let texts = try document.decode { node in
      let map = node.mapping(["name", "notes"])
      return [map.required("name").text(), map.required("notes").text()]
    }
    #expect(texts == ["*a & b!? c", "a & *b !c ?d"])
  }

  @Test func refusesInvalidUTF8WithItsPlace() {
    let bytes = Array("name: é\nnotes: a".utf8) + [0xC3, 0x28]
    #expect(complaints(bytes: bytes, readSample) == ["2:9 byte 0xC3 is not valid UTF-8"])
    #expect(complaints(bytes: [0xFF, 0xFE, 0x61, 0], readSample) == ["0:0 the file is UTF-16 text"])
    #expect(complaints(bytes: [0xE2, 0x82], readSample) == ["1:1 byte 0xE2 is not valid UTF-8"])
  }
}
