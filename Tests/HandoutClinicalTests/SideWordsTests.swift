import HandoutClinical
import HandoutInput
import Testing

@Suite struct SideWordsTests {
  /// The English table, as the phrases file has it.
  static let english = SideWords(forms: [
    "one": .init(none: "one {noun}", left: "your left {noun}", right: "your right {noun}"),
    "that": .init(none: "that {noun}", left: "your left {noun}", right: "your right {noun}"),
    "other": .init(none: "your other {noun}", left: "your right {noun}", right: "your left {noun}"),
    "a": .init(none: "one {noun}", left: "the left {noun}", right: "the right {noun}"),
    "the other": .init(none: "the other {noun}", left: "the right {noun}", right: "the left {noun}"),
  ])

  @Test(arguments: [
    ("Lift {one foot}.", "Lift one foot.", "Lift your left foot.", "Lift your right foot."),
    ("Bend {other knee}", "Bend your other knee", "Bend your right knee", "Bend your left knee"),
    ("Lower {that big toe}", "Lower that big toe", "Lower your left big toe", "Lower your right big toe"),
    ("{One leg} up", "One leg up", "Your left leg up", "Your right leg up"),
    (
      "on {a side}, {the other leg} bent", "on one side, the other leg bent", "on the left side, the right leg bent",
      "on the right side, the left leg bent"
    ),
    (
      "Doble {una rodilla|la rodilla izquierda|la rodilla derecha}.", "Doble una rodilla.",
      "Doble la rodilla izquierda.", "Doble la rodilla derecha."
    ),
    (
      "{Una pierna|La pierna izquierda|La pierna derecha} arriba", "Una pierna arriba", "La pierna izquierda arriba",
      "La pierna derecha arriba"
    ),
    (
      "{one|two} {a||b} {a|b|c|d}", "{one|two} {a||b} {a|b|c|d}", "{one|two} {a||b} {a|b|c|d}",
      "{one|two} {a||b} {a|b|c|d}"
    ),
    ("no words", "no words", "no words", "no words"),
    ("{unknown} and {one", "{unknown} and {one", "{unknown} and {one", "{unknown} and {one"),
    ("{{one foot}}", "{one foot}", "{your left foot}", "{your right foot}"),
  ]) func rendersEverySide(_ text: String, _ none: String, _ left: String, _ right: String) {
    #expect(Self.english.render(text, side: nil) == none)
    #expect(Self.english.render(text, side: .left) == left)
    #expect(Self.english.render(text, side: .right) == right)
  }

  @Test func namesPlaceholders() {
    let found = SidePlaceholder.all(in: "{One foot} {the other leg} {foot}")
    #expect(found.map(\.key) == ["one", "the other", "foot"])
    #expect(found.map(\.noun) == ["foot", "leg", ""])
    #expect(found.map(\.isKnown) == [true, true, false])
    let alternatives = SidePlaceholder.all(in: "{un pie|el pie izquierdo|el pie derecho} {un pie|el pie} {a| |b}")
    #expect(alternatives.map(\.isKnown) == [true, false, false])
    #expect(
      alternatives.first?.alternatives == .init(none: "un pie", left: "el pie izquierdo", right: "el pie derecho"))
  }
}
