package import HandoutClinical
package import HandoutInput
package import HandoutPDF

/// Which passwords are taken: those that are easily guessed only where that was asked for.
package struct PasswordRule: Sendable {
  private let allowsWeak: Bool

  package init(allowsWeak: Bool) { self.allowsWeak = allowsWeak }

  /// - Parameters:
  ///   - whose: what is known of the patient whose file it opens; nil where that is looked at later.
  ///   - place: where the password stands, or whose file it is to open.
  ///   - name: what complaints call it.
  /// - Returns: what should be known of a weak password that is taken; nil for a sound one.
  /// - Throws: `HandoutError` of the kind `content` for a weak one. Nothing of the password is told, nor how long it is.
  package func check(
    _ password: Password, of whose: PersonalFacts?, at place: SourcePlace, name: Message = "the password"
  ) throws(HandoutError) -> Diagnostic? {
    guard let weakness = password.weakness(knowing: whose?.texts ?? []) else { return nil }
    if allowsWeak {
      return Diagnostic(
        warning: .passwordWeak, at: place, "\(name) is easily guessed, and used as was asked for",
        help: "whoever gets the file can try passwords without end")
    }
    let help: Message =
      "take some words that have nothing to do with the patient, at least \(words: PasswordWeakness.leastLength) characters; --allow-weak-password takes this one"
    throw HandoutError(
      .content, [Diagnostic(at: place, "\(name) is easily guessed: \(words: weakness.words)", help: help)])
  }
}

/// What is known of a patient that others know too.
package struct PersonalFacts: Hashable, Sendable {
  package var name: String?
  package var id: String?
  package var born: CalendarDate?
  /// The year of birth, or the year and its month, where the day is not known.
  package var bornIn: String?

  package init(name: String? = nil, id: String? = nil, born: CalendarDate? = nil, bornIn: String? = nil) {
    (self.name, self.id, self.born, self.bornIn) = (name, id, born, bornIn)
  }

  /// The words of the name, the id, and the day of birth as people write it in figures.
  fileprivate var texts: [String] {
    var texts = [id].compactMap(\.self)
    if let bornIn { texts += [bornIn, String(bornIn.prefix(4)), bornIn.filter(\.isNumber)] }
    texts += (name ?? "").split { !$0.isLetter }.map(String.init)
    guard let born else { return texts }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month, day) = (String(born.year), two(born.month), two(born.day))
    let short = String(year.suffix(2))
    for (first, second) in [(month, day), (day, month)] {
      texts += [year + first + second, first + second + year, first + second + short, short + first + second]
      texts.append(first + second)
    }
    return texts + ["\(born.day)\(born.month)\(year)", "\(born.month)\(born.day)\(year)", year]
  }
}

extension PasswordWeakness {
  /// The reason, behind a colon.
  fileprivate var words: String {
    switch self {
    case .short: "it is too short"
    case .digits: "it has digits only"
    case .repeated: "its characters come again and again"
    case .sequence: "its characters follow each other in the alphabet, as numbers or on a keyboard"
    case .common: "it is a word that is tried first"
    case .personal: "it is made of the patient's name, id or day of birth"
    }
  }
}
