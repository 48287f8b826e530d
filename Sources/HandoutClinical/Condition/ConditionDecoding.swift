package import HandoutInput

extension ConditionProfile {
  private static let keys = [
    "id", "language", "name", "other-names", "region", "body-regions", "under-17", "weeks", "text-date", "reviewed",
    "codes", "for", "nerve-pain",
    "about",
    "causes", "signs",
    "what-helps", "do", "dont", "advice", "outlook", "see-doctor", "red-flags", "strip", "contraindications", "phases",
    "every-week", "sources",
  ]

  /// Reads a condition file.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(Self.keys)
    place = node.place
    id = map.required("id").identifier()
    language = map.optional("language")?.languageCode() ?? ClinicalLibrary.originalLanguage
    name = map.required("name").text(longest: 100)
    otherNames = map.otherNames()
    region = map.required("region").text(longest: 100)
    bodyRegions = map.required("body-regions").identifiers(1...10)
    underSeventeen = map.required("under-17").enumeration() ?? .afterCheck
    weeks = map.required("weeks").span(0...520)
    textDate = map.required("text-date").calendarDate()
    reviewed = map.optional("reviewed").map(Review.init(decoding:))
    codes = map.optional("codes")?.items().map(DiagnosisCode.init(decoding:)) ?? []
    audience = map.required("for").text(longest: 600)
    hasNervePain = map.optional("nerve-pain")?.boolean() ?? false
    about = map.required("about").texts(1...8)
    causes = map.required("causes").titledItems()
    signs = map.required("signs").titledItems()
    whatHelps = map.required("what-helps").mapping(["items"]).required("items").items(1...20)
      .map(HelpItem.init(decoding:))
    dos = map.required("do").texts(1...12)
    donts = map.required("dont").texts(1...12)
    advice = map.required("advice").identifiers(0...12)
    outlook = map.required("outlook").texts(1...6)
    seeDoctor = map.required("see-doctor").identifiers(1...20)
    redFlags = ProfileRedFlags(decoding: map.required("red-flags"))
    strip = SafetyStrip(decoding: map.required("strip"))
    contraindications = map.required("contraindications").items(0...100).map(Contraindication.init(decoding:))
    phases = Self.phases(map.required("phases"))
    everyWeek = map.optional("every-week")?.texts(0...8) ?? []
    sources = map.required("sources").identifiers(1...40)
  }

  /// What a condition file may hold.
  package static var form: FileForm { FormSurvey.form { ConditionProfile(decoding: $0) } }

  private static func phases(_ node: YAMLNode) -> [Phase] {
    var seen: Set<String> = []
    return node.items(1...12).map { item in
      let phase = Phase(decoding: item)
      if !phase.id.isEmpty, !seen.insert(phase.id).inserted {
        item.reject("there are two phases with the id \"\(phase.id)\"", help: "give each phase its own id")
      }
      return phase
    }
  }
}

extension Review {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["by", "date"])
    by = map.required("by").text(longest: 120)
    date = map.required("date").calendarDate()
  }
}

extension HelpItem {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["name", "text"])
    name = map.required("name").text(longest: 60)
    text = map.required("text").text(longest: 400)
  }
}

extension ProfileRedFlags {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["ids", "tier-1", "tier-2", "tier-3", "screening"])
    ids = map.required("ids").identifiers(1...60)
    lines = [
      .emergency: map.required("tier-1").identifiers(1...12), .today: map.required("tier-2").identifiers(1...12),
      .soon: map.required("tier-3").identifiers(1...12),
    ]
    screening = map.optional("screening")?.locatedIdentifier()
  }
}

extension SafetyStrip {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["tier-1", "tier-2"])
    lines = [
      .emergency: map.required("tier-1").identifiers(2...4), .today: map.required("tier-2").identifiers(2...2),
    ]
  }
}
