import HandoutClinical
import Testing

@Suite struct ReadingTests {
  /// Words by their number of syllables, as dictionaries divide them.
  static let words: [(Int, String)] = [
    (
      1,
      """
      knee thigh breathe stretch clothes ache aches bruise used leaned once smooth through strength weight straight
      toes moved pushed hold you your year height eye eyes half calm don't can't you're slide slides breathes ease
      bathe walked stepped like squeeze pulled hip floor raise heels curled
      """
    ),
    (
      2,
      """
      muscle ankle ankles little lower flower minute doctor people movement careful safely something sometimes someone
      needed seated started wanted quiet lying trying doing going being isn't doesn't couldn't kneecap hamstring
      stretches pressure beyond reading stable gentle gently wrinkled towel sitting balance bruises heavy behind
      buttocks tighten slowly chronic able before likely useful
      """
    ),
    (
      3,
      """
      exercise medicine every-day easier heaviest area idea sciatic previous period radio clinician therapist
      shoulder-blade physical healthier completely tomorrow usual badly-made initial another family opposite
      """
    ),
    (4, "sciatica ibuprofen diabetes comfortable exercises usually information medically piriformis"),
    (5, "flexibility physiotherapist"),
  ]

  @Test func countsSyllables() {
    var wrong: [String] = []
    for (expected, list) in Self.words {
      for word in list.split(whereSeparator: \.isWhitespace) {
        let count = Syllables.count(String(word))
        if count != expected { wrong.append("\(word): \(count), not \(expected)") }
      }
    }
    #expect(wrong == [])
  }

  @Test func splitsSentencesAndWords() {
    let text = ReadingText(
      "Lift 2.5 cm. Hold (for 10 seconds), then rest! “Does it hurt?” e.g. a burn – or a zing.\nStop")
    #expect(
      text.sentences == [
        ["Lift", "2.5", "cm"], ["Hold", "for", "10", "seconds", "then", "rest"], ["Does", "it", "hurt"],
        ["e.g", "a", "burn", "or", "a", "zing"], ["Stop"],
      ])
    #expect(ReadingText("  ").sentences == [])
    #expect(ReadingText("Lift {that foot} now").wordCount == 5)
    #expect(ReadingText("You’ve well-known aches").sentences == [["You’ve", "well-known", "aches"]])
  }

  @Test func gradesByTheFormula() throws {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
    let simple = try #require(ReadingLevel.grade(ReadingText("The cat sat on the mat.")))
    #expect(abs(simple + 1.45) < 0.001)
    // 7 words, 1 sentence, 10 syllables: 0.39 × 7 + 11.8 × 10 / 7 − 15.59 = 3.997
    let grade = try #require(ReadingLevel.grade(ReadingText("The doctor will see you after dinner.")))
    #expect(abs(grade - 3.997) < 0.001)
    #expect(ReadingLevel.grade(ReadingText("…")) == nil)
    #expect(ReadingLevel.grade(ReadingText("Exercise.")) == ReadingLevel.grade(ReadingText("Go.")))
  }

  @Test func findsWordsToAvoid() {
    #expect(AvoidedWords.find(in: "Lie supine. Do 10 reps, then flex.").map(\.found) == ["supine", "reps", "flex"])
    #expect(AvoidedWords.find(in: "Improve your Range of motion").map(\.found) == ["Range of motion"])
    #expect(AvoidedWords.find(in: "Rest your hamstrings on a stool. Flexible reply.") == [])
    #expect(AvoidedWords.find(in: "side-lying").first?.use == "on your side")
  }
}
