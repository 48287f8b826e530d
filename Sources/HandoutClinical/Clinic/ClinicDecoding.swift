package import HandoutInput

extension Clinic {
  /// The keys of a clinic file.
  package static let keys = [
    "name", "address", "phone", "web", "link", "country", "logo", "colour", "design", "paper", "languages", "zones",
    "identifiers", "identity", "envelope", "screening", "closing", "emergency", "reviews",
  ]

  /// Other words for keys.
  private static let otherWords = ["color": "colour", "website": "web"]

  /// What to say of keys that a clinic file does not have.
  private static let hints: [String: Message] = [
    "email": "write it into web or address, which are printed as they stand",
    "e-mail": "write it into web or address, which are printed as they stand",
  ]

  /// Reads a clinic file. `null`, an empty text and an empty list leave a key out, but not the emergency number.
  package init(decoding node: YAMLNode) {
    self.init()
    let map = node.record(Self.keys, strict: ["emergency", "reviews"], hints: Self.hints)
    name = map.optional("name")?.typedText(longest: 200)
    address = map.optional("address")?.typedText(longest: 400, lines: true)
    phone = map.optional("phone")?.typedText(longest: 60)
    web = map.optional("web")?.typedText(longest: 200)
    link = map.optional("link").flatMap { $0.link() }
    country = map.optional("country").flatMap { $0.country() } ?? .standard
    emergencyNumber = Self.emergencyNumber(map, in: country)
    logo = map.optional("logo").map { Located($0.text(longest: 1_000), at: $0.place) }
    colour = map.optional("colour")?.colour()
    designs = map.optional("design")?.designs() ?? []
    paper = map.optional("paper")?.paper()
    languages = map.optional("languages")?.items(1...8).map { $0.languageCode() } ?? []
    zones = map.optional("zones").map(PainZones.init(decoding:)) ?? .standard
    identifiers = map.optional("identifiers")?.words(PatientIdentifier.self) ?? []
    showsNameOnly = map.optional("identity")?.enumeration(IdentityWord.self).map { $0 == .nameOnly }
    envelope = map.optional("envelope")?.enumeration()
    screening = map.optional("screening")?.typedText(longest: 300)
    closing = map.optional("closing")?.typedText(longest: 300)
    reviews = map.optional("reviews").map(TextReview.list(decoding:)) ?? []
  }

  /// The number that brings an ambulance: the file's own, or that of a country where it is known. It is never guessed.
  private static func emergencyNumber(_ map: YAMLMapping, in country: Country) -> String {
    if let node = map.optional("emergency") { return node.emergencyNumber() }
    if let number = country.emergencyNumber { return number }
    map.optional("country")?.reject(
      "no emergency number is known for the country \(country.name)",
      help: "add a line emergency: with the number that brings an ambulance there, in quotes")
    return ""
  }
}

extension Clinic {
  /// What a clinic file may hold.
  package static var form: FileForm { FormSurvey.form { Clinic(decoding: $0) }.withOtherWords(otherWords) }

  /// The parsed file, with the keys that other words for them mean. It says nothing of any patient.
  package static func document(file name: String, bytes: [UInt8]) throws(YAMLError) -> YAMLDocument {
    try YAMLDocument(name: name, bytes: bytes, origin: .library).rekeyed { key in
      otherWords[key].map { .path([$0], label: Message(words: key), isList: false) } ?? .itself
    }
  }

  /// Reads a clinic file, YAML or JSON. It says nothing of any patient, so complaints about it are shown everywhere.
  ///
  /// - Parameter warn: told of what looks wrong but is used.
  /// - Throws: `ClinicalError.content`.
  package init(
    file name: String, bytes: [UInt8], warn: ([Diagnostic]) -> Void = { _ in }
  ) throws(ClinicalError) {
    do throws(YAMLError) {
      let read = try Self.document(file: name, bytes: bytes).decodeWithWarnings { Clinic(decoding: $0) }
      warn(read.warnings)
      self = read.value
    } catch {
      throw .content(error.diagnostics)
    }
  }
}

/// How much of a patient's identity sheets show.
private enum IdentityWord: String, CaseIterable {
  case full
  case nameOnly = "name-only"
}

extension PainZones {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["safe", "ok"])
    safe = map.required("safe").wholeNumber(0...8)
    ok = map.required("ok").wholeNumber(1...9)
    if ok <= safe { map.optional("ok")?.reject("ok must be above safe (\(safe)), found \(ok)") }
  }
}

extension YAMLNode {
  /// A country by its codes in ISO 3166-1 or its English name; nil for one that was refused.
  fileprivate func country() -> Country? {
    let words = "a country of ISO 3166-1: its code or English name"
    guard !describes(.pattern("^[^\\n]*[A-Za-z]{2}[^\\n]*$", words: words)) else { return nil }
    let said = typedWord(longest: 60)
    guard !said.isEmpty else { return nil }
    if let country = Country.named(said) { return country }
    reject(
      "country must be one of ISO 3166-1, found \"\(said)\"",
      help: Country.help(for: said) ?? "write its two letters, such as US, MX or DE")
    return nil
  }

  /// A number to call, 2 to 15 digits as they are dialled; single spaces and hyphens may part them.
  fileprivate func emergencyNumber() -> String {
    let number = ValueForm.pattern("^(?=.{2,15}$)[0-9]+([ -][0-9]+)*$", words: "a number to call, in quotes")
    guard !describes(.anyOf([number, .wholeNumber(10...999_999_999_999_999)])) else { return "" }
    // Digits without quotes are read as they stand, where no reader of YAML would change them.
    let said = isPlainWholeNumber ? word ?? "" : typedText(longest: 60)
    guard !said.isEmpty else { return "" }
    let parts = said.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "-" }
    let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    let digits = parts.reduce(0) { $0 + $1.utf8.count }
    if !isNumber || digits < 2 || said.utf8.count > 15 {
      reject(
        "emergency must be the number to call, 2 to 15 digits, found \"\(said)\"",
        help: "write one number as it is dialled, in quotes")
    }
    return said
  }

  /// `#RRGGBB`.
  fileprivate func colour() -> String {
    guard !describes(.pattern("^#[0-9A-Fa-f]{6}$", words: "\"#RRGGBB\"")) else { return "" }
    let colour = text(longest: 40)
    let digits = colour.utf8.dropFirst()
    let hexadecimal = digits.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x46) || ($0 >= 0x61 && $0 <= 0x66)
    }
    if !colour.isEmpty, !colour.hasPrefix("#") || digits.count != 6 || !hexadecimal {
      reject("\(field) must be written \"#RRGGBB\", found \"\(colour)\"", help: "for example \"#1A6E8E\", in quotes")
    }
    return colour
  }
}
