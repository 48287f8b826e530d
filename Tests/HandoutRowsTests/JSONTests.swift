import HandoutRows
import Testing

@Suite struct JSONTests {
  typealias Case = TableTests.Case

  static let arrays = [
    Case("[]", ""), Case(" [ ] \n", ""),
    Case("[{\"id\":\"a\"},{\"id\":\"b\"}]", "1 at 1:2 id=a", "2 at 1:13 id=b"),
    Case(
      "[\n  {\"id\": \"a\",\n   \"name\": \"]},{[\"},\n  {\"id\": \"\\\"\\\\\"}\n]\n", "1 at 2:3 id=a name=]},{[",
      "2 at 4:3 id=\"\\"),
    Case("[{\"name\":\"\\ud83d\\ude00 \\u00e9 \\/\"}]", "1 at 1:2 name=😀 é /"),
    Case("[{\"name\":\"\\\\ud83d\\\\ude00\"}]", "1 at 1:2 name=\\ud83d\\ude00"),
    Case("[{\"dose\":{\"bridge\":{\"reps\":10}}}]", "1 at 1:2 dose.bridge.reps=10"),
    Case(
      "[{\"id\":\"a\" \"b\"},{\"id\":\"c\"}]", "1 at 1:2 FAULT 1:12 a comma or } is expected here", "2 at 1:17 id=c"),
    Case("[{\"id\":'a'},{\"id\":\"c\"}]", "1 at 1:2 FAULT 1:8 a value is expected here", "2 at 1:13 id=c"),
    Case(
      "[{\"id\":\"a\",},{\"id\":\"c\"}]", "1 at 1:2 FAULT 1:12 a key in double quotes is expected here",
      "2 at 1:14 id=c"),
    Case("[{\"é\":[01]}]", "1 at 1:2 FAULT 1:8 this is not a number in JSON"),
    Case("[{\"a\":\"\\x\"}]", "1 at 1:2 FAULT 1:8 this escape is not JSON"),
    Case(
      "[{\"a\":\"é\\ud83d\"}]", "1 at 1:2 FAULT 1:7 an escape in the quoted text that starts here is not a character"),
    Case("[{\"a\":\"\\u0000\"}]", "1 at 1:2 BAD 1:7 the text contains the control character U+0"),
    Case(
      "[1, \"a\", {\"id\":\"x\"}]", "1 at 1:2 FAULT 1:2 a row must be a mapping",
      "2 at 1:5 FAULT 1:5 a row must be a mapping", "3 at 1:10 id=x"),
    Case("[[1]]", "1 at 1:2 FAULT 1:2 a row must be a mapping"),
    Case("[{\"a\":\"\\ud83d\\ude00\",\"a\":1}]", "1 at 1:2 BAD 1:22 duplicate key \"a\""),
    Case("", "REFUSED 1:1 the file must be a list of rows in [ and ]"),
    Case("{\"id\":\"a\"}\n", "REFUSED 1:1 the file must be a list of rows in [ and ]"),
    Case("[{\"id\":\"a\"}", "1 at 1:2 id=a", "REFUSED 1:12 a comma or ] is expected behind a row"),
    Case("[{\"id\":\"a\"} {\"id\":\"b\"}]", "1 at 1:2 id=a", "REFUSED 1:13 a comma or ] is expected behind a row"),
    Case("[{\"id\":\"a\"},]", "1 at 1:2 id=a", "REFUSED 1:13 a row is expected here"),
    Case("[,]", "REFUSED 1:2 a row is expected here"),
    Case("[{\"id\":\"a\"]}", "REFUSED 1:11 } is expected before this bracket"),
    Case("[{\"id\":\"a\"", "REFUSED 1:2 the row that starts here does not end"),
    Case("[{\"id\":\"a},\n{\"id\":\"b\"}]", "REFUSED 1:8 the quoted text that starts here does not end on its line"),
    Case("[{\"id\":\"a\"}] x", "1 at 1:2 id=a", "REFUSED 1:14 nothing more is expected behind the list"),
    Case("[\n\"\u{0}\"]", "REFUSED 2:2 a NUL byte is not allowed"),
  ]

  static let lines = [
    Case("", ""), Case("\n\n", ""),
    Case("{\"id\":\"a\"}\n{\"id\":\"b\"}", "1 at 1:1 id=a", "2 at 2:1 id=b"),
    Case("\u{FEFF}{\"id\":\"a\"}\r\n\r\n  {\"id\":\"b\"}\r\n", "1 at 1:1 id=a", "2 at 3:3 id=b"),
    Case("{\"id\":\"a\"\n{\"id\":\"b\"}\n", "1 at 1:1 FAULT 1:10 a comma or } is expected here", "2 at 2:1 id=b"),
    Case(
      "{\"id\":\"a\n{\"id\":\"b\"}\n", "1 at 1:1 FAULT 1:7 the quoted text that starts here does not end",
      "2 at 2:1 id=b"),
    Case("{\"id\":\"a\"} {}\n{\"id\":\"b\"}\n", "1 at 1:1 FAULT 1:12 nothing more is expected here", "2 at 2:1 id=b"),
    Case("id: a\n", "1 at 1:1 FAULT 1:1 a value is expected here"),
    Case("[]\n{}\n", "1 at 1:1 FAULT 1:1 a row must be a mapping", "2 at 2:1 "),
  ]

  @Test(arguments: arrays) func tellsOfArrays(_ list: Case) {
    #expect(transcript(list.text, .json) == list.expected.filter { !$0.isEmpty })
  }

  @Test(arguments: lines) func tellsOfLines(_ list: Case) {
    #expect(transcript(list.text, .jsonl) == list.expected.filter { !$0.isEmpty })
  }

  @Test func refusesDeepNesting() {
    let deep = "[{\"a\":" + String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "}]"
    #expect(transcript(deep, .json) == ["REFUSED 1:70 the nesting is deeper than 64 levels"])
    let endless = String(repeating: "[", count: 70)
    #expect(transcript(endless, .json) == ["REFUSED 1:66 the nesting is deeper than 64 levels"])
    #expect(transcript(endless, .jsonl) == ["1 at 1:1 FAULT 1:65 the nesting is deeper than 64 levels"])
  }

  @Test func faultsTooLargeRows() {
    let large = "{\"id\":\"" + String(repeating: "é", count: 600_000) + "\"}"
    let fault = "the row that starts here is longer than 1048576 bytes"
    #expect(transcript("[\(large),{\"id\":\"b\"}]", .json) == ["1 at 1:2 FAULT 1:2 \(fault)", "2 at 1:600012 id=b"])
    #expect(transcript("\(large)\n{\"id\":\"b\"}", .jsonl) == ["1 at 1:1 FAULT 1:1 \(fault)", "2 at 2:1 id=b"])
    #expect(
      transcript("- \(large)\n- {\"id\": \"b\"}\n", .yaml) == ["1 at 1:1 FAULT 1:1 \(fault)", "2 at 2:1 id=b"])
  }
}
