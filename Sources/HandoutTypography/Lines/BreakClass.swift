/// What a scalar means for line breaking: the classes of UAX #14 that the handout's languages need, some taken together.
enum BreakClass {
  /// ( [ « ¿ ¡ and opening quotes: nothing may part them from what follows.
  case opening
  /// ) ] » . , : ; ! ? and closing quotes: nothing may part them from what precedes.
  case closing
  /// The straight quotes, which may be either.
  case quote
  /// A hyphen: a line may end after it inside a word.
  case hyphen
  /// A figure, en or em dash: a line may end after it between words.
  case dash
  /// A slash: a line may end after it between words.
  case slash
  /// A space of a set width, thin or wide: a line may end after it.
  case fixedSpace
  /// What holds its neighbours together: no-break space, non-breaking hyphen, word joiner.
  case glue
  case digit
  /// A combining mark, a joiner or the dot inside a name: nothing may part it from what precedes.
  case mark
  /// Hangul, whose lines end at spaces only.
  case hangul
  /// Ideographs and kana: a line may end on either side.
  case ideograph
  /// Small kana, iteration and length marks, middle dots: as an ideograph, but no line begins with one.
  case nonStarter
  /// （「『【〈《: no line ends with one.
  case ideographicOpening
  /// 、。，．）」』】〉》！？：；: no line begins with one.
  case ideographicClosing
  /// A Thai or Lao vowel that stands before its consonant: a line may end before the syllable.
  case leadingVowel
  /// Letters and all else: no break on either side.
  case letter

  init(_ scalar: UnicodeScalar) {
    switch scalar.value {
    case 0x30...0x39, 0x2460...0x249B, 0x24EA...0x24FF, 0x2776...0x2793: self = .digit
    case 0x28, 0x5B, 0x7B, 0xA1, 0xAB, 0xBF, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: self = .opening
    case 0x29, 0x5D, 0x7D, 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0xBB, 0x2019, 0x201D, 0x2026, 0x203A: self = .closing
    case 0x60C, 0x61B, 0x61F, 0x6D4: self = .closing
    case 0x22, 0x27: self = .quote
    case 0x2D, 0x2010: self = .hyphen
    case 0x2012, 0x2013, 0x2014: self = .dash
    case 0x2F: self = .slash
    case 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .fixedSpace
    case 0xA0, 0x2007, 0x2011, 0x202F, 0x2060: self = .glue
    case 0xB7, 0x300...0x36F, 0x200C, 0x200D, 0x20D0...0x20FF: self = .mark
    case 0xE40...0xE44, 0xEC0...0xEC4: self = .leadingVowel
    case 0...0x10FF: self = .letter
    default: self = Self.eastAsian(scalar.value)
    }
  }

  /// The classes of the East Asian blocks, with small kana never at the start of a line (the strict rule, JIS X 4051).
  private static func eastAsian(_ value: UInt32) -> BreakClass {
    switch value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: .hangul
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: .ideographicOpening
    case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62, 0xFF04, 0xFFE1, 0xFFE5, 0xFE59, 0xFE5B, 0xFE5D: .ideographicOpening
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B: .ideographicClosing
    case 0x301E, 0x301F, 0x2103, 0x2109, 0xFE50...0xFE58, 0xFE5A, 0xFE5C, 0xFE5E: .ideographicClosing
    case 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60: .ideographicClosing
    case 0xFF61, 0xFF63, 0xFF64: .ideographicClosing
    case 0x3005, 0x301C, 0x303B, 0x303C, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083: .nonStarter
    case 0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x3099...0x309E, 0x30A0, 0x30A1, 0x30A3, 0x30A5: .nonStarter
    case 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6, 0x30FB...0x30FE: .nonStarter
    case 0x31F0...0x31FF, 0xFF65, 0xFF67...0xFF70, 0xFF9E, 0xFF9F, 0xE0100...0xE01EF: .nonStarter
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1B000...0x1B16F: .ideograph
    case 0x20000...0x3FFFD: .ideograph
    default: .letter
    }
  }

  /// Whether the scalar is part of a word's body rather than of its punctuation.
  var isWordBody: Bool {
    switch self {
    case .letter, .leadingVowel, .digit, .mark, .hangul, .ideograph, .nonStarter: true
    default: false
    }
  }

  /// Whether lines may end beside the scalar without a space or a hyphen.
  private var isIdeographic: Bool {
    switch self {
    case .ideograph, .nonStarter, .ideographicOpening, .ideographicClosing: true
    default: false
    }
  }

  /// Whether a line may end between two scalars because one of them is East Asian (UAX #14, and kinsoku).
  ///
  /// A number stays with the counter behind it ("30秒"), which UAX #14 would part.
  static func allowsIdeographicBreak(between last: BreakClass, and next: BreakClass) -> Bool {
    guard last.isIdeographic || next.isIdeographic else { return false }
    switch next {
    case .closing, .ideographicClosing, .nonStarter, .mark, .glue, .quote, .hyphen, .dash, .slash, .fixedSpace:
      return false
    case .opening, .digit, .hangul, .ideograph, .ideographicOpening, .letter, .leadingVowel: break
    }
    switch last {
    case .opening, .ideographicOpening, .glue, .quote, .hyphen: return false
    case .digit, .hangul: return next != .ideograph
    case .ideograph: return next != .hangul
    default: return true
    }
  }
}
