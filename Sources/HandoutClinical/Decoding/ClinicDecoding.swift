package import HandoutYAML

extension Clinic {
  /// The keys of a clinic file.
  package static let keys = [
    "name", "address", "phone", "web", "country", "logo", "colour", "design", "paper", "languages", "zones",
    "identifiers", "identity", "screening", "closing",
  ]

  /// Reads a clinic file.
  package init(decoding node: YAMLNode) {
    self.init()
    let map = node.mapping(Self.keys)
    name = map.optional("name")?.text(longest: 200)
    address = map.optional("address")?.text(longest: 400, lines: true)
    phone = map.optional("phone")?.text(longest: 60)
    web = map.optional("web")?.text(longest: 200)
    country = map.optional("country").map(Country.init(decoding:)) ?? .standard
    logo = map.optional("logo").map { Located($0.text(longest: 1_000), at: $0.place) }
    colour = map.optional("colour")?.colour()
    design = map.optional("design")?.locatedIdentifier()
    paper = map.optional("paper").flatMap { $0.enumeration() }
    languages = map.optional("languages")?.items(1...8).map { $0.languageCode() } ?? []
    zones = map.optional("zones").map(PainZones.init(decoding:)) ?? .standard
    identifiers = map.optional("identifiers")?.words(PatientIdentifier.self) ?? []
    showsNameOnly = map.optional("identity")?.enumeration(IdentityWord.self).map { $0 == .nameOnly }
    screening = map.optional("screening")?.text(longest: 300)
    closing = map.optional("closing")?.text(longest: 300)
  }
}

/// How much of a patient's identity sheets show.
private enum IdentityWord: String, CaseIterable {
  case full
  case nameOnly = "name-only"
}

extension Country {
  init(decoding node: YAMLNode) {
    let code = node.text(longest: 60)
    if let country = Country.with(code: code) {
      self = country
    } else {
      self = .standard
      guard !code.isEmpty else { return }
      node.reject(
        "no emergency number is known for the country \"\(code)\"",
        help: "known countries: \(words: Country.knownCodes.joined(separator: ", "))")
    }
  }
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
  /// `#RRGGBB`.
  fileprivate func colour() -> String {
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
