import HandoutClinical
import HandoutKit
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// What holds for every handout, shown on random ones. `HANDOUT_TEST_SEED` repeats a run.
@Suite struct HandoutPropertyTests {
  @Test func everyRandomHandoutIsWhole() throws {
    let seed = TestSettings.seed()
    print("random handouts, seed \(seed)")
    let press = try SharedPress.press()
    for index in 0..<TestSettings.scaled(2_000) {
      // Each case has its own generator, so that one can be repeated without those before it.
      var generator = SeededGenerator(seed: seed &+ UInt64(index))
      let random = try RandomRequest(using: &generator)
      let name: Comment = "HANDOUT_TEST_SEED=\(seed &+ UInt64(index))"
      do {
        let placed = try press.place(random.request)
        let elements = ReadingElement.all(in: placed.document)
        #expect(PageAudit.findings(in: placed.document) == [], name)
        #expect((2...40).contains(placed.pageCount), name)
        checkPageNumbers(elements, count: placed.pageCount, name)
        checkExercises(elements, random, name)
        checkRedFlags(elements, random, name)
        checkPatient(elements, random, name)
      } catch {
        Issue.record("\(error) \(name)")
      }
    }
  }

  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func checkPageNumbers(_ elements: [ReadingElement], count: Int, _ name: Comment) {
    for page in 0..<count {
      let texts = elements.artifacts.filter { $0.page == page && $0.text.hasSuffix("Page\(page + 1)of\(count)") }
      #expect(texts.count == 1, name)
    }
  }

  /// Every exercise has one card, in the order of the routine.
  private func checkExercises(_ elements: [ReadingElement], _ random: RandomRequest, _ name: Comment) {
    let found = elements.filter { $0.role == .heading(level: 3) && $0.label.contains(" / card ") }.map(\.text)
    let wanted = random.routine.exercises.enumerated().map { plain("\($0 + 1)\($1.exercise.name)") }
    #expect(found == wanted, name)
  }

  /// Every warning is there once; those that cannot wait are all on page 1 before the first exercise, in two lines at most.
  private func checkRedFlags(_ elements: [ReadingElement], _ random: RandomRequest, _ name: Comment) {
    let first = elements.firstIndex { $0.label.contains(" / card ") } ?? elements.endIndex
    for tier in RedFlagTier.allCases {
      for line in random.redFlags[tier] {
        // A lead may stand before the line, and then its first letter is small.
        let end = plain(String(line.text.dropFirst()))
        let found = elements.indices.filter { elements[$0].role == .listBody && elements[$0].text.hasSuffix(end) }
        #expect(found.count == 1, "\(line.id) \(name)")
        guard tier != .soon, let index = found.first else { continue }
        #expect(index < first && elements[index].page == 0, "\(line.id) \(name)")
        #expect(elements[index].lineCount <= 2, "\(line.id) \(name)")
      }
    }
  }

  /// The name, every word of the notes and every reason for an override are there once.
  private func checkPatient(_ elements: [ReadingElement], _ random: RandomRequest, _ name: Comment) {
    let text = elements.text
    if let patient = random.patient.name {
      #expect(text.ranges(of: plain(patient)).count == 1, name)
      #expect(elements.contains { $0.page == 0 && $0.text.hasSuffix(plain(patient)) }, name)
    }
    let reasons = random.routine.overrides.map { plain("\($0.exerciseName): \($0.reason)") }
    let notes = random.patient.notes.map { $0.split(separator: "\n").map { plain(String($0)) } } ?? []
    // They follow each other in the notes, and nothing stands between them, whatever page they are on.
    let all = (reasons + notes).joined()
    guard !all.isEmpty else { return }
    #expect(text.ranges(of: all).count == 1, name)
  }
}
