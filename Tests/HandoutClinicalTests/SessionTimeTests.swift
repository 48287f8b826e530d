import HandoutClinical
import HandoutInput
import Testing

@Suite struct SessionTimeTests {
  private func seconds(
    _ sets: Int, _ reps: Int, _ hold: Int, _ side: DosageSide, rest: Int = 0, eachWay: Bool = false,
    kind: ExerciseKind = .strength, legs: Legs = .both
  ) -> Int {
    let dose = Repetitions(sets: sets, reps: reps, hold: hold, rest: rest, eachWay: eachWay)
    let dosage = Dosage(amount: .repetitions(dose), frequency: .perDay(1), days: 5, side: side)
    return SessionTime.seconds(dosage, kind: kind, legs: legs)
  }

  @Test func followsTheRule() {
    // One set of 3 × 30 s: 3 × 32 + 2 × 10 + 30.
    #expect(seconds(1, 3, 30, .each, legs: .one) == 146)
    #expect(seconds(1, 3, 30, .each) == 262)
    // Two sets of 10 without a hold: 2 × 10 × 4 + 30 + 30.
    #expect(seconds(2, 10, 0, .both, rest: 30) == 140)
    #expect(seconds(2, 10, 0, .both, rest: 60) == 170)
    // Alternating counts both sides on a one-leg sheet too: 2 × (2 × 4 × 7 + 30) + 30.
    #expect(seconds(2, 4, 5, .alternating, legs: .one) == 202)
    #expect(seconds(1, 10, 2, .alternating, eachWay: true) == 110)
    #expect(seconds(1, 10, 0, .each, kind: .nerve, legs: .one) == 80)
    let walk = Dosage(amount: .duration(minutes: 5), frequency: .perDay(1), days: 7, side: .none)
    #expect(SessionTime.seconds(walk, kind: .aerobic, legs: .both) == 300)
  }

  @Test func roundsUpToFiveMinutes() {
    #expect([1, 299, 300, 301, 1_080, 1_200].map(SessionTime.printedMinutes) == [5, 5, 5, 10, 20, 20])
  }

  /// The minutes that the profiles state: one leg, both legs.
  @Test(arguments: [
    ("tight-hamstrings-knee-pain", [[13, 18], [17, 23], [16, 23]]),
    ("sciatic-hamstring-knee-pain", [[16, 18], [16, 19], [18, 20]]),
  ]) func meetsTheFacts(_ id: String, _ minutes: [[Int]]) throws {
    let library = TestLibrary.shipped
    let profile = try library.condition(id)
    #expect(profile.phases.map { [$0.minutes.oneLeg, $0.minutes.bothLegs] } == minutes)
    for (phase, expected) in zip(profile.phases, minutes) {
      let found = try [Legs.one, .both].map { legs in
        var patient = Patient()
        patient.legs = legs
        let request = RoutineRequest(routine: Located(phase.id), patient: patient)
        return SessionTime.statedMinutes(
          seconds: try RoutineResolver(library: library, profile: profile).resolve(request).seconds)
      }
      #expect(found == expected, "\(phase.id)")
    }
  }
}
