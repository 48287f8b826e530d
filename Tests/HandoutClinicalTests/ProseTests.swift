import HandoutClinical
import HandoutInput
import Testing

/// No text that a patient reads escapes the reading check: a text that is translated is checked.
@Suite struct ProseTests {
  /// A kind of content: how it is read, and where its files lie.
  private struct Kind {
    var names: [String]
    var read: (ClinicalLibrary, String) throws -> any Translatable
    var translated: (ClinicalLibrary, String) throws -> any Translatable

    /// The id of the content in a file.
    static func id(_ name: String) -> String { String(name.split(separator: "/").last?.dropLast(".yaml".count) ?? "") }
  }

  private static func kinds() throws -> [Kind] {
    let library = TestLibrary.shipped
    return [
      Kind(
        names: try library.conditionIDs().map { "Conditions/\($0).yaml" }, read: { try $0.condition(Kind.id($1)) },
        translated: { try $0.condition(Kind.id($1), language: "es").content }),
      Kind(
        names: try library.exerciseIDs().map { "Exercises/\($0).yaml" }, read: { try $0.exercise(Kind.id($1)) },
        translated: { try $0.exercise(Kind.id($1), language: "es").content }),
      Kind(
        names: try library.routineFiles().map { "Routines/\($0).yaml" }, read: { try $0.routine(inFile: Kind.id($1)) },
        translated: { try $0.routine(inFile: Kind.id($1), language: "es").content }),
      Kind(
        names: try library.limbIDs().map { "Limbs/\($0).yaml" }, read: { try $0.limb(Kind.id($1)) },
        translated: { try $0.limb(Kind.id($1), language: "es").content }),
      Kind(
        names: ["RedFlags.yaml"], read: { library, _ in try library.redFlags() },
        translated: { library, _ in try library.redFlags(language: "es").content }),
      Kind(
        names: ["Advice.yaml"], read: { library, _ in try library.advice() },
        translated: { library, _ in try library.advice(language: "es").content }),
    ]
  }

  /// Every value of a file with the keys that lead to it.
  private func scalars(of name: String) throws -> [(keys: [String], text: String, place: SourcePlace)] {
    var found: [(keys: [String], text: String, place: SourcePlace)] = []
    let document = try YAMLDocument(name: name, bytes: Array(TestLibrary.text(name).utf8), origin: .library)
    try document.decode { root in
      root.forEachScalar { keys, node in
        if let text = node.scalarText { found.append((keys, text, node.place)) }
      }
    }
    return found
  }

  /// A shipped file with a word to avoid in place of each of these texts.
  private func spoilt(_ name: String, _ texts: Set<String>) throws -> String {
    var lines = try TestLibrary.text(name).split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    let wanted = try scalars(of: name).filter { texts.contains($0.text) }
    for (_, text, place) in wanted.sorted(by: { ($0.place.line, $0.place.column) > ($1.place.line, $1.place.column) }) {
      let start = place.column - 1
      let isQuoted = ["\"", "'"].contains(lines[place.line - 1][start])
      let length = text.unicodeScalars.count + (isQuoted ? 2 : 0)
      lines[place.line - 1].replaceSubrange(start..<(start + length), with: Array("extend".unicodeScalars))
    }
    return lines.map { line in String(String.UnicodeScalarView(line)) }.joined(separator: "\n")
  }

  @Test func everyTextIsChecked() throws {
    var unprinted: Set<String> = []
    for kind in try Self.kinds() {
      var files: [String: String] = [:]
      for name in kind.names {
        let texts = try kind.read(TestLibrary.shipped, name).texts
        unprinted.formUnion(texts.filter { $0.role == .unprinted }.map { "\(name.prefix { $0 != "/" }) \($0.key)" })
        files[name] = try spoilt(name, Set(texts.map(\.text)))
      }
      let library = ClinicalLibrary(providers: [TestLibrary.files(files), TestLibrary.shippedFolder])
      let complaints = try ContentCheck(library: library).run().filter { $0.message.contains("is a word to avoid") }
      for name in kind.names {
        let texts = try kind.read(library, name).texts
        for text in texts { #expect(text.text == "extend", "\(name) \(text.key)") }
        let found = complaints.filter { $0.file == name }
        #expect(Set(found.map { [$0.line, $0.column] }).count == texts.count { $0.role != .unprinted }, "\(name)")
      }
    }
    // What only the therapist reads. A new text belongs here only if no sheet and no screen reader has it.
    #expect(unprinted == ["Conditions region", "Conditions for", "Routines name"])
  }

  /// A translation has to hold every text, or the file is refused, so that one that is left out of `texts` shows there. Other names are for
  /// searching and stand nowhere.
  @Test func everyTranslatedTextIsAmongTheTexts() throws {
    var count = 0
    for kind in try Self.kinds() {
      for name in kind.names {
        let texts = Set(try kind.translated(TestLibrary.shipped, name).texts.map(\.text))
        for (keys, text, _) in try scalars(of: "Translations/es/\(name)")
        where !TranslationHead.keys.contains(keys.first ?? "") && keys.first != "other-names" {
          count += 1
          #expect(texts.contains(text), "\(name) \(keys)")
        }
      }
    }
    #expect(count > 500)
  }
}
