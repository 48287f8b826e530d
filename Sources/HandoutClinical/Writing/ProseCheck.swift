import HandoutInput

/// Checks the texts of one file: sentence length, words to avoid, placeholders, and the grade of steps.
struct ProseCheck {
  let bag: DiagnosticBag
  /// Whether the file's texts may name a side by placeholder.
  let allowsPlaceholders: Bool

  /// Checks all texts of a file.
  func check(_ prose: [Prose]) {
    for text in prose {
      if text.role != .name { checkSentences(text) }
      checkWords(text)
      checkPlaceholders(text)
      checkWarningPlace(text)
    }
    let steps = prose.filter { $0.role == .step }
    checkGrade(steps.map(\.text), limit: ReadingLevel.stepGrade, subject: "the steps", at: steps.first?.place)
  }

  /// Reports texts whose grade is above a limit.
  func checkGrade(_ texts: [String], limit: Double, subject: String, at place: SourcePlace?) {
    var reading = ReadingText()
    for text in texts { reading.add(text) }
    guard let place, let grade = ReadingLevel.grade(reading), grade > limit else { return }
    bag.report(
      Diagnostic(
        at: place, "\(subject) read at grade \(ReadingLevel.shown(grade)); the limit is \(ReadingLevel.shown(limit))",
        help: "use shorter words and sentences"))
  }

  private func checkSentences(_ prose: Prose) {
    let limit =
      switch prose.role {
      case .step: ReadingLevel.stepWords
      case .redFlag: 12
      case .prose, .name, .alternate, .unprinted: ReadingLevel.sentenceWords
      }
    for sentence in ReadingText(prose.text).sentences where sentence.count > limit {
      bag.report(
        Diagnostic(
          at: place(of: sentence.first ?? "", in: prose),
          "a sentence of \(sentence.count) words; the limit here is \(limit)", help: "make two sentences of it"))
    }
  }

  private func checkWords(_ prose: Prose) {
    for finding in AvoidedWords.find(in: prose.text) {
      bag.report(
        Diagnostic(
          at: place(of: finding.found, in: prose), "\"\(finding.found)\" is a word to avoid",
          help: "write: \(finding.use)"))
    }
  }

  private func checkPlaceholders(_ prose: Prose) {
    for placeholder in SidePlaceholder.all(in: prose.text) {
      let place = place(of: "{\(placeholder.written)}", in: prose)
      if !placeholder.isKnown {
        bag.report(
          Diagnostic(
            at: place, "unknown placeholder {\(placeholder.written)}",
            help: "write one of \(SideWords.keys.joined(separator: ", ")) and a part of the body, or three "
              + "alternatives: {without side|left|right}"))
      } else if !allowsPlaceholders {
        bag.report(
          Diagnostic(
            at: place, "a side placeholder is only for exercises with side: each",
            help: "name the side in plain words: one leg, the other leg"))
      }
    }
  }

  /// Only disclaimers and cautions have their `{warning-place}` filled in.
  private func checkWarningPlace(_ prose: Prose) {
    guard WarningPlace.isNamed(in: prose.text) else { return }
    let filled = ["disclaimer ", "cautions "]
    guard !filled.contains(where: prose.key.hasPrefix) else { return }
    let name = "{\(WarningPlace.name)}"
    bag.report(
      Diagnostic(
        at: place(of: name, in: prose), "\(name) is only for cautions of exercises and for disclaimers",
        help: "say it without naming a page"))
  }

  /// The place of some words inside a text, the text's own place if they are not on its first line.
  private func place(of words: String, in prose: Prose) -> SourcePlace {
    guard let line = prose.place.sourceLine, prose.place.column > 0, !words.isEmpty else { return prose.place }
    let scalars = Array(line.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    var start = prose.place.column - 1
    while start + wanted.count <= scalars.count {
      let isStart = start == 0 || !scalars[start - 1].properties.isAlphabetic
      if isStart, scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
        var place = prose.place
        place.column = start + 1
        place.length = wanted.count
        return place
      }
      start += 1
    }
    return prose.place
  }
}
