/// Which form of a phrase a whole number asks for.
///
/// The cardinal rules of the Unicode CLDR (common/supplemental/plurals.xml, release 45) for numbers without decimals.
package enum PluralRule: Hashable, Sendable {
  /// One form for every number: Chinese, Vietnamese, Japanese, Korean, Thai, Indonesian.
  case none
  /// One and other: English, and every language that has no rule here.
  case oneAndOther
  /// One, whole millions, and other: Spanish, Italian, Catalan.
  case oneAndMillions
  /// Zero, one, two, few (3 to 10 of each hundred), many (11 to 99), and other: Arabic.
  case arabic

  /// The rule of a language (BCP 47); the primary subtag decides.
  package init(language: String) {
    switch language.split(separator: "-").first?.lowercased() {
    case "zh", "vi", "ja", "ko", "th", "id": self = .none
    case "es", "it", "ca": self = .oneAndMillions
    case "ar": self = .arabic
    default: self = .oneAndOther
    }
  }

  /// The category of a number, 0 or more.
  package func category(of number: Int) -> PluralCategory {
    switch self {
    case .none: return .other
    case .oneAndOther: return number == 1 ? .one : .other
    case .oneAndMillions:
      if number == 1 { return .one }
      return number != 0 && number.isMultiple(of: 1_000_000) ? .many : .other
    case .arabic:
      switch (number, number % 100) {
      case (0, _): return .zero
      case (1, _): return .one
      case (2, _): return .two
      case (_, 3...10): return .few
      case (_, 11...99): return .many
      default: return .other
      }
    }
  }

  /// Whether the language has a form of its own for one.
  var hasOne: Bool { self != .none }
}
