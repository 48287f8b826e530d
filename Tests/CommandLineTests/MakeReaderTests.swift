import ArgumentParser
import HandoutCommands
import HandoutTestSettings
import Testing

/// The reader of the usual `make` reads what it reads as the parser does, and leaves to the parser what that refuses.
@Suite struct MakeReaderTests {
  /// Every option of the command, as its help lists them.
  private static let options: [String] = MakeCommand.helpMessage(columns: 200).split(separator: "\n")
    .filter { $0.hasPrefix("  -") }
    .flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.prefix { $0.hasPrefix("-") } }
    .map(String.init).filter { !["-h", "--help", "--version"].contains($0) }

  /// Texts for options that take only some.
  private static let texts: [String: [String]] = [
    "--side": ["left", "RIGHT", "up"], "--paper": ["a4", "Letter", "a0"], "--date": ["2026-11-21", "today"],
    "--format": ["pdf", "PNG", "html", "gif"], "--dpi": ["300", "72.5", "5", "many"], "--page": ["2", "0", "two"],
    "--fhir-version": ["r4", "R5", "dstu2"], "--save-plan": ["plan.yaml", "plan.txt"],
    "--out-fhir": ["reference.json", "-"], "-o": ["y.pdf", "y.png", "y.html", "y.txt", "-"],
    "--output": ["y.pdf", "-"],
  ]
  private static let usualTexts = ["phase-2", "bridge,clamshell", "a b=c", "-", "-x", "", ",", "{name}", "é", "make"]
  private static let flags: Set = [
    "--keep-order", "--large-print", "--title-with-name", "--fhir-notes", "--allow-weak-password", "--attach-plan",
    "--archive", "--timings", "--json", "--show-values",
  ]

  /// The values of a command, a line each. A value that was never set is a function.
  private static func values(_ value: Any, at path: String = "") -> [String] {
    let children = Mirror(reflecting: value).children.filter { !["title", "_visibility"].contains($0.label) }
    guard !children.isEmpty else { return ["\(path): \(value)"] }
    return children.flatMap { values($0.value, at: "\(path)/\($0.label ?? "")") }
  }

  /// - Returns: whether the reader takes the arguments.
  @discardableResult
  private func compare(_ arguments: [String]) -> Bool {
    let read = MakeReader.command(arguments)
    let parsed = try? MakeCommand.parse(Array(arguments.dropFirst()))
    if let read { #expect(parsed.map { Self.values($0) } == Self.values(read), "\(arguments)") }
    return read != nil
  }

  /// An option that is new in the command and not in the reader's table would be read before it has a value.
  @Test func everyOptionIsInTheTable() {
    #expect(Self.options.count > 45)
    for option in Self.options {
      let texts = Self.texts[option]?.prefix(1) ?? (Self.flags.contains(option) ? [] : ["text"])
      var arguments = ["make", "knee", option] + texts
      if !["-o", "--output"].contains(option) { arguments += ["-o", option == "--page" ? "y.png" : "y.pdf"] }
      // What goes only with another option.
      if option.contains("fhir"), option != "--fhir" { arguments += ["--fhir", "bundle.json"] }
      if option == "--fhir-url" { arguments += ["--out-fhir", "reference.json"] }
      if option == "--allow-weak-password" { arguments += ["--password-file", "secret"] }
      if option == "--from-password-file" { arguments += ["--from", "plan.yaml"] }
      #expect(compare(arguments), "\(arguments)")
    }
  }

  @Test func generatedArguments() {
    var generator = SeededGenerator(printingSeedOf: "arguments of make")
    var taken = 0
    let count = TestSettings.scaled(4_000)
    for _ in 0..<count {
      var pieces = [["knee"], ["-o", "y.pdf"]].filter { _ in Int.random(in: 0..<8, using: &generator) > 0 }
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        guard let option = Self.options.randomElement(using: &generator) else { continue }
        let texts = Self.texts[option] ?? Self.usualTexts
        guard !Self.flags.contains(option), let text = texts.randomElement(using: &generator) else {
          pieces.append([option])
          continue
        }
        pieces.append(Int.random(in: 0..<4, using: &generator) == 0 ? ["\(option)=\(text)"] : [option, text])
      }
      if compare(["make"] + pieces.shuffled(using: &generator).flatMap(\.self)) { taken += 1 }
    }
    #expect(taken > count / 10, "the reader took \(taken) of \(count)")
  }

  @Test(arguments: [
    [], ["--version"], ["make"], ["make", "--help"], ["make", "knee"], ["help", "make"], ["preview", "knee"],
    ["make", "knee", "-o"], ["make", "knee", "-oy.pdf"], ["make", "knee", "hip", "-o", "y.pdf"],
    ["make", "knee", "-o", "y.pdf", "--"], ["make", "knee", "-o", "y.pdf", "--sid", "left"],
    ["make", "knee", "-o", "y.pdf", "--json=true"], ["make", "knee", "-o", "y.pdf", "-o", "z.pdf"],
    ["-o", "y.pdf", "make", "knee"], ["make", "knee", "-o", "y.pdf", "--experimental-dump-help"],
  ])
  func leftToTheParser(_ arguments: [String]) {
    let isLeft = MakeReader.command(arguments) == nil
    #expect(isLeft)
  }
}
