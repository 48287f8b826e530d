/// How a cell shows its number, as far as it decides what is read.
enum NumberFormat: Equatable {
  /// As digits, whatever their number behind the point.
  case plain
  /// With zeros in front, up to so many digits: `0000` shows 41 as 0041.
  case padded(Int)
  /// As a percentage.
  case percent
  /// As a date, or, where no day is shown, as a time.
  case date(hasDay: Bool)
  /// With other characters: `"No. "0`, `000-00-0000`, `0 €`; or not at all.
  case decorated

  /// A format that every workbook has (ECMA-376 part 1, 18.8.30, with those of East Asian and Thai editions).
  ///
  /// - Parameter builtIn: its number, below 164.
  init(builtIn: Int) {
    switch builtIn {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...58, 71...74, 77...78, 81: self = .date(hasDay: true)
    case 18...21, 32...35, 45...47, 75, 76, 79, 80: self = .date(hasDay: false)
    case 5...8, 42, 44: self = .decorated
    default: self = .plain
    }
  }

  /// A format as the code that people type in the dialogue for formats. Of its sections only the first counts, that of positive numbers.
  init(code: String) {
    var scan = FormatScan()
    scan.read(code)
    self = scan.format
  }
}

/// Goes through the first section of a format's code.
private struct FormatScan {
  private var zeros = 0
  private var hasDigits = false
  private var hasPoint = false
  private var hasComma = false
  private var hasSpace = false
  private var isPercent = false
  private var isText = false
  private var isDecorated = false
  private var hasDay = false
  private var hasTime = false
  private var hasMonthOrMinute = false

  var format: NumberFormat {
    if hasDay || hasTime || hasMonthOrMinute { return .date(hasDay: hasDay || !hasTime) }
    if isText { return isDecorated ? .decorated : .plain }
    if isDecorated || !hasDigits { return .decorated }
    if isPercent { return .percent }
    guard zeros > 1 else { return .plain }
    return hasPoint || hasComma ? .decorated : .padded(zeros)
  }

  mutating func read(_ code: String) {
    var rest = Substring(code)
    while let character = rest.first, character != ";" {
      let lowered = rest.prefix(7).lowercased()
      if lowered.hasPrefix("general") {
        hasDigits = true
        rest = rest.dropFirst(7)
        continue
      }
      if lowered.hasPrefix("am/pm") || lowered.hasPrefix("a/p") {
        hasTime = true
        rest = rest.dropFirst(lowered.hasPrefix("am/pm") ? 5 : 3)
        continue
      }
      rest = rest.dropFirst()
      switch character {
      case "\"":
        let literal = rest.prefix { $0 != "\"" }
        take(literal)
        rest = rest.dropFirst(literal.count + 1)
      case "[":
        let inner = rest.prefix { $0 != "]" }
        takeBracket(inner)
        rest = rest.dropFirst(inner.count + 1)
      case "\\", "!":
        take(rest.prefix(1))
        rest = rest.dropFirst()
      // A gap as wide as the next character, and the next character as often as there is room.
      case "_", "*": rest = rest.dropFirst()
      case "e" where isSign(rest.first), "E" where isSign(rest.first):
        hasPoint = true
        rest = rest.dropFirst()
      default: take(character, before: rest)
      }
    }
  }

  /// Takes a character that stands for itself or for a part of the number.
  private mutating func take(_ character: Character, before rest: Substring) {
    switch character {
    case "0":
      if hasSpace { isDecorated = true }
      hasDigits = true
      if !hasPoint { zeros += 1 }
    case "#", "?": hasDigits = true
    case ".": hasPoint = true
    case ",":
      // A comma behind the last digit divides by a thousand.
      let isBetween = rest.first.map { "0#?".contains($0) } ?? false
      if isBetween { hasComma = true } else { isDecorated = true }
    case "%": isPercent = true
    case "@": isText = true
    case "y", "Y", "d", "D", "g", "G", "e", "E", "b", "B", "a", "A": hasDay = true
    case "h", "H", "s", "S": hasTime = true
    case "m", "M": hasMonthOrMinute = true
    case "/" where hasDigits: break
    default: take(Substring(String(character)))
    }
  }

  /// Takes characters that stand for themselves. Spaces change nothing but between zeros, as in `00 00 00`.
  private mutating func take(_ literal: Substring) {
    if !literal.allSatisfy(\.isWhitespace) {
      isDecorated = true
    } else if zeros > 0, !literal.isEmpty {
      hasSpace = true
    }
  }

  private func isSign(_ character: Character?) -> Bool { character == "+" || character == "-" }

  /// Takes what stands in brackets: a colour, a condition, a currency with its country, or hours that go beyond a day.
  private mutating func takeBracket(_ inner: Substring) {
    if inner.first == "$" {
      let currency = inner.dropFirst().prefix { $0 != "-" }
      if !currency.isEmpty { isDecorated = true }
    } else if !inner.isEmpty, inner.lowercased().allSatisfy({ "hms".contains($0) }) {
      hasTime = true
    }
  }
}
