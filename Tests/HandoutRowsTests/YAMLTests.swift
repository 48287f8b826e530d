import HandoutRows
import Testing

@Suite struct YAMLTests {
  typealias Case = TableTests.Case

  static let cases = [
    Case("", ""), Case("# nothing\n\n", ""), Case("---\n", ""),
    Case("- id: a\n  name: b\n\n# c\n- id: d\n", "1 at 1:1 id=a name=b", "2 at 5:1 id=d"),
    Case("# c\n---\n-\n  id: a\n- {id: b}\n", "1 at 3:1 id=a", "2 at 5:1 id=b"),
    Case("- id: a\r\n  name: b\r\n- id: d\r\n", "1 at 1:1 id=a name=b", "2 at 3:1 id=d"),
    Case("- notes: |\n    - one\n    two\n- id: d\n", "1 at 1:1 notes=- one\ntwo\n", "2 at 4:1 id=d"),
    Case("id: a\nname: b\n---\nid: c\n--- # d\nid: e\n...\n", "1 at 1:1 id=a name=b", "2 at 3:1 id=c", "3 at 5:1 id=e"),
    Case("--- {id: a}\n---\nid: b", "1 at 1:1 id=a", "2 at 2:1 id=b"),
    Case("---\n---\nid: b\n", "1 at 2:1 FAULT 2:1 the document holds nothing", "2 at 2:1 id=b"),
    Case("- id: a\n  name: *b\n- id: c\n", "1 at 1:1 BAD 2:9 aliases (*name) are not allowed", "2 at 3:1 id=c"),
    Case(
      "- id: a\n name: b\n- id: c\n", "1 at 1:1 FAULT 2:2 the indentation does not match the list above",
      "2 at 3:1 id=c"),
    Case(
      "- id: \"a\n- id: c\n", "1 at 1:1 FAULT 1:7 the quoted text that starts here does not end properly",
      "2 at 2:1 id=c"),
    Case(
      "- id: a\nname: b\n- id: c\n", "1 at 1:1 FAULT 2:1 the indentation does not match the list above", "2 at 3:1 id=c"
    ),
    Case(
      "- id: a\n---", "1 at 1:1 id=a", "REFUSED 2:1 a list of rows and lines --- cannot stand in one file"),
    Case("id: a\n---", "1 at 1:1 id=a", "2 at 2:1 FAULT 2:4 a row must be a mapping"),
    Case(
      "- a\n- [b]\n-\n- id: c\n", "1 at 1:1 FAULT 1:3 a row must be a mapping",
      "2 at 2:1 FAULT 2:3 a row must be a mapping", "3 at 3:1 FAULT 3:2 a row must be a mapping", "4 at 4:1 id=c"),
    Case("- id: a\n  id: b\n- id: c\n", "1 at 1:1 BAD 2:3 duplicate key \"id\"", "2 at 3:1 id=c"),
    Case("- id: a\u{1}\n- id: c\n", "1 at 1:1 FAULT 1:8 the control character U+0001 is not allowed", "2 at 2:1 id=c"),
    Case("[{id: a}]\n", "REFUSED 1:1 a list in [ and ] is not read row by row"),
    Case("%YAML 1.1\n---\nid: a\n", "REFUSED 1:1 directives (%) are not allowed"),
    Case("# c\n  - id: a\n", "REFUSED 2:3 the rows must start in the first column"),
    Case(
      "- id: a\n---\n- id: b\n", "1 at 1:1 id=a", "REFUSED 2:1 a list of rows and lines --- cannot stand in one file"),
    Case(
      "id: a\n- id: b\n---\nid: c\n", "1 at 1:1 FAULT 2:1 the indentation does not match the lines above",
      "2 at 3:1 id=c"),
  ]

  @Test(arguments: cases) func tells(_ list: Case) {
    #expect(transcript(list.text, .yaml) == list.expected.filter { !$0.isEmpty })
  }
}
