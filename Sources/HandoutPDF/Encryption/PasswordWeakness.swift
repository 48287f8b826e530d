import HandoutUnicode

/// Why a password would be found by guessing. A file that was sent can be tried without end, so what guessers try first is no lock.
///
/// The rules follow NIST SP 800-63B, 5.1.1.2: at least eight characters, no common words, no repeated or sequential characters,
/// nothing that is known of the person.
package enum PasswordWeakness: Hashable, Sendable {
  /// Fewer than eight characters.
  case short
  /// Digits only, and fewer than twelve: all dates and phone numbers are among them.
  case digits
  /// Fewer than five different characters.
  case repeated
  /// Little but runs of the alphabet, of numbers or of keys.
  case sequence
  /// A word that is among the first that are tried, with or without digits and signs round it.
  case common
  /// What is left beside the patient's name, id and day of birth is too short.
  case personal

  package static let leastLength = 8
  private static let leastDigits = 12
  private static let leastDifferent = 5
  /// The fewest characters that a guesser does not know beforehand.
  private static let leastUnknown = 6

  /// What is weak about a password; nil for one that is sound.
  ///
  /// - Parameter facts: what is known of the patient: words of the name, the id, the day of birth in figures.
  init?(_ password: String, facts: [String]) {
    let characters = Array(password.lowercased())
    let different = Set(characters).count
    if characters.count < Self.leastLength {
      self = .short
    } else if characters.allSatisfy({ $0.isNumber }), characters.count < Self.leastDigits {
      self = .digits
    } else if different < Self.leastDifferent {
      self = .repeated
    } else if Self.withoutRuns(characters) < Self.leastUnknown {
      self = .sequence
    } else if CommonPasswords.contains(password) {
      self = .common
    } else if Self.isPersonal(password, facts: facts) {
      self = .personal
    } else {
      return nil
    }
  }

  private static let keyboards = ["qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm"]

  /// How many characters there are without those that go on as the two before them do: in `abcd1234` there are four.
  private static func withoutRuns(_ characters: [Character]) -> Int {
    var count = 0
    var last: Int?
    for (index, character) in characters.enumerated() {
      let step = index == 0 ? nil : step(from: characters[index - 1], to: character)
      if step == nil || step != last { count += 1 }
      last = step
    }
    return count
  }

  /// How far one character is behind another in the alphabet or on a keyboard: the same, next or before; nil for any other.
  private static func step(from first: Character, to second: Character) -> Int? {
    if first == second { return 0 }
    if let one = first.unicodeScalars.first?.value, let two = second.unicodeScalars.first?.value,
      first.isLetter == second.isLetter, first.isNumber == second.isNumber, case let step = Int(two) - Int(one),
      abs(step) == 1
    {
      return step
    }
    for keys in keyboards.map(Array.init) {
      guard let one = keys.firstIndex(of: first), let two = keys.firstIndex(of: second), abs(two - one) == 1 else {
        continue
      }
      return two - one
    }
    return nil
  }

  private static func isPersonal(_ password: String, facts: [String]) -> Bool {
    var left = folded(password)
    let before = left.count
    for fact in Set(facts.map(folded)).sorted(by: { ($0.count, $0) > ($1.count, $1) }) where fact.count >= 3 {
      left = left.replacing(fact, with: "")
    }
    return left.count < before && left.count < leastUnknown
  }

  /// Small letters without accents, and digits.
  fileprivate static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.normalized(.compatibilityDecomposed).lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}

/// Words that guessers try first, in the languages of the handouts and of their offices.
private enum CommonPasswords {
  private static let words: Set<String> = [
    "password", "passwort", "contrasena", "passwd", "passcode", "motdepasse", "matkhau", "mima", "letmein", "welcome",
    "willkommen", "bienvenido", "bienvenida", "admin", "administrator", "administrador", "iloveyou", "tequiero",
    "dragon", "monkey", "sunshine", "princess", "football", "baseball", "basketball", "superman", "batman", "master",
    "shadow", "hello", "hallo", "secret", "secreto", "geheim", "login", "changeme", "default", "test", "testing",
    "guest", "trustno", "starwars", "whatever", "freedom", "handout", "handouts", "patient", "patients", "paciente",
    "pacientes", "clinic", "clinica", "klinik", "physio", "physiotherapy", "physicaltherapy", "fisioterapia", "therapy",
    "therapist", "terapia", "terapeuta", "exercise", "exercises", "ejercicio", "ejercicios", "hospital", "health",
    "doctor", "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "june", "july", "august",
    "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]
  /// Signs that are written for letters.
  private static let letters: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
  ]

  static func contains(_ password: String) -> Bool {
    let lowered = password.lowercased()
    let inner = lowered.drop { !$0.isLetter }
    let end = inner.lastIndex { $0.isLetter }.map { inner[...$0] } ?? ""
    return [lowered[...], end].contains { text in
      words.contains(PasswordWeakness.folded(String(text)))
        || words.contains(PasswordWeakness.folded(String(text.map { letters[$0] ?? $0 })))
    }
  }
}

extension Password {
  /// What is weak about the password; nil for one that is sound.
  ///
  /// - Parameter facts: what is known of the patient.
  package func weakness(knowing facts: [String] = []) -> PasswordWeakness? { PasswordWeakness(text, facts: facts) }
}
