import HandoutClinical
import HandoutInput
import Testing

/// Cautions about who must not do an exercise are told from those about what one feels.
@Suite struct ExerciseCautionTests {
  private func exercises() throws -> [Exercise] {
    let library = TestLibrary.shipped
    return try library.exerciseIDs().map { try library.exercise($0) }
  }

  /// Words of what a patient has before any exercise; a caution with one of them that is no `who` would get lost on a sheet
  /// that leaves the exercises' own cautions out.
  private static let lasting = [
    "pregnan", "surgery", "replace", "new knee", "hip is new", "bones", "fracture", "break in", "thinners", "fresh",
    "floor",
    "get down", "fell ", "balance", "blood pressure", "cyst", "varicose", "under 16",
  ]

  @Test func whoeverMustNotDoAnExerciseIsMarked() throws {
    for exercise in try exercises() {
      for caution in exercise.cautions where caution.who == nil {
        let word = Self.lasting.first(where: caution.words.contains)
        #expect(word == nil, "\(exercise.id): \(caution.words)")
      }
    }
  }

  @Test func everyReasonHasAnExercise() throws {
    let used = Set(try exercises().flatMap(\.cautions).compactMap(\.who?.value))
    #expect(Set(try TestLibrary.shipped.advice().askFirst.map(\.id)) == used)
  }

  /// Whose program avoids the floor need not ask about it; everybody else must.
  @Test func noFloorIsNoReasonToAskWhereNobodyGetsDown() throws {
    let library = TestLibrary.shipped
    let chosen = try exercises().filter { $0.cautions.contains { $0.who?.value == "floor" } }
    let floor = try #require(library.advice().askFirst.first { $0.id == "floor" }).words
    let advice = try library.advice()
    #expect(try advice.reasonsToAsk(before: chosen).contains(floor))
    let rest = try advice.reasonsToAsk(before: chosen, avoidsFloor: true)
    #expect(try rest + [floor] == advice.reasonsToAsk(before: chosen) || !rest.contains(floor))
    #expect(try Set(rest + [floor]) == Set(advice.reasonsToAsk(before: chosen)))
  }

  @Test func everyCautionIsStillSaidByItsExercise() throws {
    for exercise in try exercises() {
      let said = exercise.texts.filter { $0.key.hasPrefix("cautions ") }.map(\.text)
      #expect(said == exercise.cautions.map(\.words))
    }
  }

  @Test func asksEachReasonOnceInTheOrderOfTheFile() throws {
    let library = TestLibrary.shipped
    let chosen = try ["ham-stretch-supine-strap", "bridge", "ham-stretch-supine-9090", "mini-squat"].map {
      try library.exercise($0)
    }
    #expect(
      try library.advice().reasonsToAsk(before: chosen) == [
        "are 20 or more weeks pregnant", "have a new hip or knee joint", "have a fresh tear or bruise",
        "cannot get down to the floor and up safely",
      ])
    #expect(try library.advice(language: "es").content.reasonsToAsk(before: chosen).count == 4)
  }

  @Test func refusesAReasonWithoutWords() throws {
    var exercise = try TestLibrary.shipped.exercise("bridge")
    exercise.cautions.append(ExerciseCaution(words: "you are ill", who: Located("weak-bone")))
    let advice = try TestLibrary.shipped.advice()
    let error = try #require(throws: ClinicalError.self) { try advice.reasonsToAsk(before: [exercise]) }
    #expect(error == .unknown(.reasonToAsk, id: "weak-bone", place: nil, nearest: ["weak-bones"]))
  }
}
