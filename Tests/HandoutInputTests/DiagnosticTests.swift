import HandoutInput
import Testing

@Suite struct DiagnosticTests {
  private func firstComplaint(_ text: String) -> String {
    do throws(YAMLError) {
      try YAMLDocument(name: "file.yaml", bytes: Array(text.utf8)).decode(readSample)
      return ""
    } catch {
      return error.diagnostics.first?.rendered() ?? ""
    }
  }

  @Test func showsLineCaretAndHelp() {
    let expected = """
      file.yaml:3:7: error: reps must be a whole number from 1 to 200, found "010"
        reps: 010 # as many
              ^^^
        help: a leading zero makes it an octal number in YAML; write 10
      """
    #expect(firstComplaint("# a\n# b\nreps: 010 # as many\n") == expected)
  }

  @Test func alignsTheCaretBehindTabsAndWideCharacters() {
    let tabbed = firstComplaint("{\t\"reps\":\t\"10\"}").split(separator: "\n")
    #expect(tabbed[2] == "   \t       \t^^^^")
    let wide = firstComplaint("{\"name\": \"日本\", reps: ten}").split(separator: "\n")
    #expect(wide[2] == "  " + String(repeating: " ", count: 23) + "^^^")
    let combining = firstComplaint("{\"name\": \"e\u{301}\", reps: ten}").split(separator: "\n")
    #expect(combining[2] == "  " + String(repeating: " ", count: 20) + "^^^")
  }

  @Test func cutsALongLineAroundTheCaret() {
    let lines = firstComplaint(
      "{name: \(String(repeating: "a", count: 4)), \(String(repeating: " ", count: 400))reps: ten}"
    )
    .split(separator: "\n")
    #expect(lines[1].count < 180)
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
    let value = lines[1].firstRange(of: "ten").map { lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound) }
    #expect(caret == value && caret != nil)
  }

  @Test func colorsOnlyWhenAsked() {
    let diagnostic = Diagnostic(at: SourcePlace(file: "f"), "bad", help: "mend")
    #expect(diagnostic.rendered() == "f: error: bad\n  help: mend")
    #expect(diagnostic.rendered(color: true).contains("\u{1B}[1;31merror:"))
  }

  @Test func findsNearestNames() {
    let ids = ["bridge", "bridge-long-lever", "clamshell", "ham-stretch-supine-strap", "mini-squat"]
    #expect(NearestName.of("brigde", in: ids) == ["bridge"])
    #expect(NearestName.of("clamshel", in: ids) == ["clamshell"])
    #expect(NearestName.of("strap", in: ids) == ["ham-stretch-supine-strap"])
    #expect(NearestName.of("zzz", in: ids) == [])
    #expect(NearestName.help(for: "zzz", in: ["a", "b"], subject: "keys") == "known keys: a, b")
  }
}
