import HandoutClinical
import HandoutKit
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// Any design, several at once, on any paper: what is made is whole, and what is not says why.
@Suite struct RandomDesignTests {
  /// What a refusal says: too much for a page, too little room to write in, a paper that is too small, sides that do not agree.
  private static let reasons = [
    "fits on no page of", "are needed to write in", "needs a paper of at least", "turned over", "more than 60 pages",
  ]

  private static let papers =
    HandoutPaper.named + [HandoutPaper.of(width: 150, height: 200), .of(width: 297, height: 420)].compactMap(\.self)

  @Test func everyHandoutIsWholeOrSaysWhyNot() throws {
    let seed = TestSettings.seed()
    print("random designs and papers, seed \(seed)")
    let press = try SharedPress.press()
    let designs = BuiltInLibrary.designs
    let withExercises = Set(try BuiltInLibrary.exerciseDesigns())
    var made = 0
    let count = TestSettings.scaled(5_000)
    for index in 0..<count {
      var generator = SeededGenerator(seed: seed &+ UInt64(index))
      let random = try RandomRequest(using: &generator, papers: Self.papers)
      var wanted = random.request
      let parts = Int.random(in: 0..<4, using: &generator) == 0 ? Int.random(in: 2...3, using: &generator) : 1
      wanted.settings.designs = Array(designs.shuffled(using: &generator).prefix(parts))
      let name: Comment =
        "HANDOUT_TEST_SEED=\(seed &+ UInt64(index)) \(wanted.settings.designs) \(wanted.settings.paper?.name ?? "")"
      do {
        let placed = try press.place(wanted)
        made += 1
        #expect(PageAudit.findings(in: placed.document) == [], name)
        #expect(TextOnFigures.findings(in: placed.document) == [], name)
        guard wanted.settings.designs.contains(where: withExercises.contains) else { continue }
        check(placed, random, name)
      } catch {
        let says = error.description
        #expect(Self.reasons.contains { says.contains($0) }, "\(says) \(name)")
      }
    }
    #expect(made * 2 >= count, "only \(made) of \(count) were made")
  }

  /// Every exercise is there by one of its names.
  private func check(_ placed: PlacedHandout, _ random: RandomRequest, _ name: Comment) {
    let read = ReadingElement.all(in: placed.document).text
    for exercise in random.routine.exercises.map(\.exercise) {
      let names = [exercise.name, exercise.shortName].map { $0.filter { !$0.isWhitespace } }
      let isThere = names.contains { read.contains($0) }
      #expect(isThere, "\(exercise.id) \(name)")
    }
  }
}
