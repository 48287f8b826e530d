import Foundation
import HandoutTestSettings
import HandoutUnicode
import Testing

/// The normal forms of Unicode, against examples of its standard and against Foundation.
@Suite struct NormalFormTests {
  /// A text in its four forms.
  struct Example: Sendable {
    var text: String
    var decomposed: String
    var composed: String
    var compatibilityDecomposed: String
    var compatibilityComposed: String

    init(_ text: String, _ decomposed: String, _ composed: String, _ kd: String? = nil, _ kc: String? = nil) {
      (self.text, self.decomposed, self.composed) = (text, decomposed, composed)
      (compatibilityDecomposed, compatibilityComposed) = (kd ?? decomposed, kc ?? composed)
    }

    func form(_ form: NormalForm) -> String {
      switch form {
      case .decomposed: decomposed
      case .composed: composed
      case .compatibilityDecomposed: compatibilityDecomposed
      case .compatibilityComposed: compatibilityComposed
      }
    }
  }

  /// Most are of UAX #15, figures 3 to 6, and of its test file.
  static let examples = [
    Example("", "", ""), Example("quad set 3 × 10", "quad set 3 × 10", "quad set 3 × 10"),
    Example("a\0é", "a\0e\u{301}", "a\0\u{E9}"),
    // One character for another, and letters with marks.
    Example("\u{212B}", "A\u{30A}", "\u{C5}"), Example("\u{2126}", "\u{3A9}", "\u{3A9}"),
    Example("\u{F4}", "o\u{302}", "\u{F4}"), Example("\u{1E69}", "s\u{323}\u{307}", "\u{1E69}"),
    Example("\u{1ED9}", "o\u{323}\u{302}", "\u{1ED9}"),
    // Marks are put into one order, and join across others that stand elsewhere.
    Example("q\u{307}\u{323}", "q\u{323}\u{307}", "q\u{323}\u{307}"),
    Example("\u{1E0B}\u{323}", "d\u{323}\u{307}", "\u{1E0D}\u{307}"),
    Example("a\u{315}\u{300}\u{5AE}b", "a\u{5AE}\u{300}\u{315}b", "\u{E0}\u{5AE}\u{315}b"),
    Example("a\u{300}\u{301}", "a\u{300}\u{301}", "\u{E0}\u{301}"),
    // A mark without a letter stays alone.
    Example("\u{301}e", "\u{301}e", "\u{301}e"), Example("\u{344}", "\u{308}\u{301}", "\u{308}\u{301}"),
    // Syllables of Hangul are put together by counting.
    Example("\u{AC01}", "\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), Example("\u{AC00}", "\u{1100}\u{1161}", "\u{AC00}"),
    Example("\u{AC00}\u{11A8}", "\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
    Example("\u{AC00}\u{11A7}", "\u{1100}\u{1161}\u{11A7}", "\u{AC00}\u{11A7}"),
    Example("\u{AC01}\u{11A8}", "\u{1100}\u{1161}\u{11A8}\u{11A8}", "\u{AC01}\u{11A8}"),
    // What Unicode keeps apart for ever.
    Example("\u{958}", "\u{915}\u{93C}", "\u{915}\u{93C}"), Example("\u{FB1D}", "\u{5D9}\u{5B4}", "\u{5D9}\u{5B4}"),
    Example("\u{2ADC}", "\u{2ADD}\u{338}", "\u{2ADD}\u{338}"),
    Example("\u{1D15F}", "\u{1D158}\u{1D165}", "\u{1D158}\u{1D165}"), Example("\u{F900}", "\u{8C48}", "\u{8C48}"),
    Example("\u{2F81A}", "\u{51AC}", "\u{51AC}"), Example("\u{1109A}", "\u{11099}\u{110BA}", "\u{1109A}"),
    // Forms for the sake of older sets of characters.
    Example("\u{FB01}", "\u{FB01}", "\u{FB01}", "fi", "fi"), Example("2\u{2075}", "2\u{2075}", "2\u{2075}", "25", "25"),
    Example("\u{1E9B}\u{323}", "\u{17F}\u{323}\u{307}", "\u{1E9B}\u{323}", "s\u{323}\u{307}", "\u{1E69}"),
    Example("\u{FF21}\u{FF9E}", "\u{FF21}\u{FF9E}", "\u{FF21}\u{FF9E}", "A\u{3099}", "A\u{3099}"),
    Example("\u{FF76}\u{FF9E}", "\u{FF76}\u{FF9E}", "\u{FF76}\u{FF9E}", "\u{30AB}\u{3099}", "\u{30AC}"),
    Example("\u{FEFB}", "\u{FEFB}", "\u{FEFB}", "\u{644}\u{627}", "\u{644}\u{627}"),
    Example("\u{3D3}", "\u{3D2}\u{301}", "\u{3D3}", "\u{3A5}\u{301}", "\u{38E}"),
    Example("\u{A0}", "\u{A0}", "\u{A0}", " ", " "), Example("\u{1F100}", "\u{1F100}", "\u{1F100}", "0.", "0."),
  ]

  @Test(arguments: examples) func holdsTheStandardsExamples(example: Example) {
    for form in NormalForm.allCases {
      let made = example.text.normalized(form)
      #expect(made.unicodeScalars.elementsEqual(example.form(form).unicodeScalars), "\(form): \(codes(made))")
    }
  }

  /// Every character alone has the form that Foundation gives it.
  @Test func givesEveryCharacterFoundationsForm() {
    var count = 0
    for code in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(code), isKnown(scalar) else { continue }
      count += 1
      for form in NormalForm.allCases { compareWithFoundation(String(Character(scalar)), form) }
    }
    #expect(count > 130_000)
  }

  /// Letters and marks in any order. Of texts Foundation gives the canonical forms only: in the others it leaves marks in the order in
  /// which the plain characters bring them.
  @Test func ordersAndJoinsLettersAndMarks() {
    var generator = SeededGenerator(printingSeedOf: "normal forms")
    let letters = Array(0x20...0x2FF) + Array(0x370...0x3FF) + Array(0x1E00...0x1FFF)
    let others = [0x5D0, 0x627, 0x915, 0x1100, 0x1161, 0x11A7, 0x11A8, 0xAC00, 0x30AB, 0xFF76, 0xFB01, 0x4E00, 0xF900]
    let marks = Array(0x300...0x36F) + [0x591, 0x5B4, 0x64B, 0x653, 0x93C, 0x3099, 0xFF9E, 0x20D0]
    let pool = (letters + others + marks + marks + marks).compactMap { Unicode.Scalar(UInt32($0)) }.filter(isKnown)
    for _ in 0..<TestSettings.scaled(50_000) {
      let scalars = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
        pool.randomElement(using: &generator)
      }
      let text = String(String.UnicodeScalarView(scalars))
      compareWithFoundation(text, .decomposed)
      compareWithFoundation(text, .composed)
      // Swift compares what means the same.
      #expect(text.normalized(.composed) == text && text.normalized(.decomposed) == text, "\(codes(text))")
      let plain = scalars.map { String(Character($0)).normalized(.compatibilityDecomposed) }.joined()
      expectEqual(text.normalized(.compatibilityDecomposed), plain.normalized(.decomposed), text)
      expectEqual(text.normalized(.compatibilityComposed), plain.normalized(.composed), text)
      for form in NormalForm.allCases {
        let made = text.normalized(form)
        expectEqual(made.normalized(form), made, text)
      }
    }
  }

  private func compareWithFoundation(_ text: String, _ form: NormalForm) {
    let expected =
      switch form {
      case .decomposed: text.decomposedStringWithCanonicalMapping
      case .composed: text.precomposedStringWithCanonicalMapping
      case .compatibilityDecomposed: text.decomposedStringWithCompatibilityMapping
      case .compatibilityComposed: text.precomposedStringWithCompatibilityMapping
      }
    expectEqual(text.normalized(form), expected, text)
  }

  /// Compares characters, where `==` would compare what they mean.
  private func expectEqual(_ made: String, _ expected: String, _ text: String) {
    if !made.utf8.elementsEqual(expected.utf8) {
      Issue.record("of \(codes(text)) is made \(codes(made)), expected \(codes(expected))")
    }
  }

  /// Whether both sides know a character: the tables are of different editions of Unicode.
  private func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return (age.major, age.minor) <= (14, 0)
  }

  private func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
