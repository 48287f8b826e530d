import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutGeometry
import HandoutTestSupport
import Testing

/// Two languages on one sheet.
@Suite struct BilingualTests {
  private let spanish: Document
  private let english: Document
  private let both: Document

  init() throws {
    let sheet = try SampleSheet.sheet(language: "es")
    spanish = try SampleSheet.document(sheet, language: "es")
    let second = try SampleSheet.sheet()
    english = try SampleSheet.document(second)
    var bilingual = sheet
    bilingual.second = Sheet.SecondLanguage(phrases: try BuiltInLibrary.phrases(), content: second.content)
    both = try SampleSheet.document(bilingual, language: "es")
  }

  /// All inlines that a list item, pill or paragraph holds.
  private func inlines(_ document: Document) -> [[Inline]] {
    DocumentText.blocks(document).flatMap { block -> [[Inline]] in
      switch block {
      case .text(let text): [text.inlines]
      case .list(let list): list.items
      case .pills(let pills): pills.pills
      case .facts(let facts): facts.facts.flatMap { [$0.label, $0.value] }
      case .table(let table): [table.corner] + table.heads.texts + table.labels
      case .scale(let scale): scale.zones.map(\.text)
      default: []
      }
    }
  }

  @Test func saysEverythingOfBothLanguages() {
    let said = Set(
      inlines(both).flatMap { all in
        [nil, "en"].map { language in DocumentText.text(all.filter { $0.language == language }) }
      })
    for text in inlines(spanish) { #expect(said.contains(DocumentText.text(text))) }
    let spanishWords = Set(inlines(spanish).map(DocumentText.text))
    for text in inlines(english).map(DocumentText.text) {
      #expect(said.contains(text) || spanishWords.contains(text), "\(text)")
    }
  }

  @Test func theSecondLanguageIsLighterAndBelow() {
    var count = 0
    for text in inlines(both) {
      guard let first = text.first, let second = text.first(where: { $0.language != nil }) else { continue }
      #expect(second.language == "en")
      guard first.language == nil else { continue }
      count += 1
      #expect(second.style.size < first.style.size && second.style.weight == .regular)
      #expect(second.style.leading < first.style.leading)
      let start = text.firstIndex { $0.language != nil } ?? 0
      #expect(text[start...].allSatisfy { $0.language == "en" })
    }
    #expect(count > 80)
  }

  @Test func stepsShareTheirNumbers() {
    let steps = { (document: Document) -> [ListBlock] in
      DocumentText.blocks(document).compactMap { block in
        guard case .list(let list) = block, case .number = list.marker else { return nil }
        return list
      }
    }
    #expect(steps(both).map(\.items.count) == steps(spanish).map(\.items.count))
    for (joined, english) in zip(steps(both), steps(english)) {
      for (item, words) in zip(joined.items, english.items) {
        #expect(DocumentText.text(item.filter { $0.language == "en" }) == DocumentText.text(words))
      }
    }
  }

  @Test func onlyTheFirstLanguageHasHeadings() {
    for case .text(let text) in DocumentText.blocks(both) {
      guard case .heading = text.role else { continue }
      #expect(text.inlines.allSatisfy { $0.language == nil })
    }
    #expect(both.language == "es" && both.title == spanish.title && both.furniture == spanish.furniture)
  }

  @Test func whatBothSayTheSameIsSaidOnce() {
    // The cells of the pain scale, and the log's numbers and the patient's name, are the same in both languages.
    for text in inlines(both) {
      let first = DocumentText.text(text.filter { $0.language == nil })
      #expect(first != DocumentText.text(text.filter { $0.language != nil }) || first.isEmpty)
    }
  }

  @Test func draftTranslationsAreMarked() throws {
    var sheet = try SampleSheet.sheet(language: "es")
    let phrases = try BuiltInLibrary.phrases("es")
    let mark = phrases.text(.draftTranslationFoot)
    #expect(!DocumentText.text(try SampleSheet.document(sheet, language: "es").furniture.footStart).contains(mark))
    sheet.hasDraftTranslation = true
    sheet.patient.name = "Ana Person"
    let foot = DocumentText.text(try SampleSheet.document(sheet, language: "es").furniture.footStart)
    #expect(foot.contains(mark))
    #expect(foot.hasSuffix("Ana Person."))
  }
}
