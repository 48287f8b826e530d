import Testing

/// Every phrase that translators must fill is printed by something.
@Suite struct PhraseTests {
  /// Phrases of what is not drawn yet.
  private static let yetToPrint: Set<String> = ["leftOut"]

  @Test(arguments: ["PhraseKey", "PluralKey"]) func everyPhraseIsUsed(type: String) throws {
    let tree = SourceTree()
    let keys = try tree.text("Sources/HandoutComposer/Words/\(type).swift")
    let names = keys.matches(of: /(?m)^  case `?(\w+)`?/).map { String($0.output.1) }
    #expect(names.count > 5)
    let code = try tree.files(in: "Sources").filter { !$0.path.hasSuffix("/\(type).swift") }
      .flatMap(\.codeLines).joined(separator: "\n")
    // Things are named by their own ids where they are listed, as in `phrases.text(thing)`.
    // A property of the same name, as in `progress.moveOn`, prints no phrase.
    let used = Set(code.matches(of: /(?m)(?:^|[\s(\[])\.`?(\w+)`?/).map { String($0.output.1) })
    for name in names {
      #expect(
        used.contains(name) != Self.yetToPrint.contains(name), "nothing prints the phrase \(name), or it is listed")
    }
  }
}
