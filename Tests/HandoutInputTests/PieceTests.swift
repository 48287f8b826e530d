import Foundation
import HandoutInput
import HandoutTestSettings
import Testing

/// Pieces of a file are read with the places of the whole file.
@Suite struct PieceTests {
  @Test func pointsIntoTheWholeFile() {
    #expect(first("{\"nam\": 1}", .json, line: 7, column: 12) == "7:13 unknown key \"nam\"")
    #expect(first("- nam: 1", .listItem, line: 7, column: 1) == "7:3 unknown key \"nam\"")
    #expect(first("name: a\nnam: 1", .document, line: 7, column: 1) == "8:1 unknown key \"nam\"")
    #expect(
      first("name: \"a", .document, line: 7, column: 1) == "7:7 the quoted text that starts here does not end properly")
    #expect(first("name: a\nname: b\n", .document, line: 7, column: 1) == "8:1 duplicate key \"name\"")
    #expect(first("name: é\u{1}", .document, line: 7, column: 5) == "7:12 the control character U+0001 is not allowed")
    #expect(first("", .document, line: 7, column: 1) == "7:1 the document holds nothing")
    #expect(first("name: &a", .document, line: 7, column: 1) == "7:7 anchors (&name) are not allowed")
    #expect(first("a: 1", .listItem, line: 7, column: 1) == "7:1 one entry of a list is expected here")
    #expect(
      first("{\"name\": \"\\ud83d\\ude00\", \"nam\": 1}", .json, line: 7, column: 3) == "7:28 unknown key \"nam\"")
  }

  @Test func showsTheCaretInAPieceOfALine() throws {
    let source = try SourceText(name: "list.json", piece: Array("{\"nam\": 1}".utf8), line: 1, column: 301)
    let document = try YAMLDocument(piece: source, form: .json)
    do throws(YAMLError) {
      try document.decode(readSample)
      Issue.record("the piece was read")
    } catch {
      let lines = error.rendered().split(separator: "\n")
      #expect(lines.first == "list.json:1:302: error: unknown key \"nam\"")
      #expect(lines.dropFirst().prefix(2) == ["  …{\"nam\": 1}", "    ^^^"])
    }
  }

  /// The scalars of a long line are counted from marks in it.
  @Test(arguments: [10, 1_001, 1_002, 1_003, 2_500, 9_000]) func showsTheCaretFarIntoALine(count: Int) throws {
    let text = "{\"notes\": \"" + String(repeating: "é", count: count) + "\", \"reps\": \"many\"}\n"
    do throws(YAMLError) {
      let source = try SourceText(name: "list.json", piece: Array(text.utf8), line: 1, column: 1)
      try YAMLDocument(piece: source, form: .json).decode { node in
        _ = node.mapping(["notes", "reps"]).optional("reps")?.wholeNumber(1...200)
      }
      Issue.record("the piece was read")
    } catch {
      let lines = error.rendered().split(separator: "\n")
      #expect(lines.first?.hasPrefix("list.json:1:\(count + 23): error: reps must be") == true, "\(lines)")
      let carets = lines.dropFirst(2).first ?? ""
      #expect(carets.filter { $0 == "^" }.count == "\"many\"".count, "\(lines)")
      #expect(
        lines.dropFirst().first?.dropFirst(carets.prefix { $0 == " " }.count).hasPrefix("\"many\"") == true, "\(lines)")
    }
  }

  /// What an independent JSON reader refuses is refused here, and what it takes is refused only for a known reason.
  @Test func agreesWithAnIndependentReaderOfJSON() {
    var random = SeededGenerator(printingSeedOf: "JSON")
    let good = Array("{\"id\":\"a\\n\\u00e9é\",\"b\":[1,-2.5e3,true,null,{}],\"c\":{\"d\":[]}}".utf8)
    let bytes = Array("{}[]:,\"\\ue0019-+. \n\ttrfalsn'x/".utf8)
    for _ in 0..<TestSettings.scaled(100_000) {
      var text = good
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let at = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text[at] = bytes.randomElement(using: &random) ?? 0
        case 1: text.remove(at: at)
        default: text.insert(bytes.randomElement(using: &random) ?? 0, at: at)
        }
      }
      guard String(validating: text, as: UTF8.self) != nil else { continue }
      let theirs = (try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)) != nil
      let ours = first(String(decoding: text, as: UTF8.self), .json, line: 1, column: 1) { _ in }
      if theirs {
        #expect(ours.map { isKnown($0, in: String(decoding: text, as: UTF8.self)) } ?? true, "\(ours ?? "") in \(text)")
      } else {
        #expect(ours != nil, "\(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  /// Whether Foundation takes a text that is refused here for a known reason.
  private func isKnown(_ complaint: String, in text: String) -> Bool {
    let reasons = [
      "duplicate key", "stands here and again", "is not a character", "control character", "a key is missing",
      "merge keys",
    ]
    if reasons.contains(where: complaint.contains) { return true }
    // Foundation takes a comma before a closing bracket, which is no JSON.
    if complaint.contains("is expected here") { return text.firstMatch(of: /,\s*[}\]]/) != nil }
    // The reader of YAML wants a key's colon on the key's line, and no tab before the first bracket.
    return text.firstMatch(of: /"\s*[\n]\s*:/) != nil || text.hasPrefix("\t") || text.hasPrefix("\n\t")
  }

  /// The first complaint about a piece as `line:column message`, nil if there is none.
  private func first(
    _ text: String, _ form: PieceForm, line: Int, column: Int, _ body: (YAMLNode) -> Void = readSample
  ) -> String? {
    do throws(YAMLError) {
      let source = try SourceText(name: "list", piece: Array(text.utf8), line: line, column: column)
      try YAMLDocument(piece: source, form: form).decode(body)
      return nil
    } catch {
      return error.diagnostics.first.map { "\($0.line):\($0.column) \($0.message)" }
    }
  }
}
