package import HandoutInput

extension RedFlagLibrary {
  /// Reads `RedFlags.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(["tiers", "required", "lines", "flags"])
    let tierNames = RedFlagTier.allCases.map { "tier-\($0.rawValue)" }
    let tierMap = map.required("tiers").mapping(tierNames)
    tiers = [:]
    for tier in RedFlagTier.allCases { tiers[tier] = tierMap.required("tier-\(tier.rawValue)").text() }
    var seen: Set<String> = []
    lines = map.required("lines").items(0...500).map { item in
      let line = RedFlagLine(decoding: item)
      if !line.id.isEmpty, !seen.insert(line.id).inserted {
        item.reject("there are two lines with the id \"\(line.id)\"", help: "give each line its own id")
      }
      return line
    }
    let needed = map.required("required").mapping(["profiles", "exercise-sheets"])
    required = RequiredFlags(
      profiles: needed.required("profiles").identifiers(1...20),
      exerciseSheets: needed.required("exercise-sheets").identifiers(0...20))
    flags = map.required("flags").entries().map { RedFlagMeaning(id: $0.key.identifier(), decoding: $0.value) }
  }
}

extension RedFlagTier {
  init(decoding node: YAMLNode) {
    self = RedFlagTier(rawValue: node.wholeNumber(1...3)) ?? .emergency
  }
}

extension RedFlagLine {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["id", "tier", "flags", "text", "lead", "under", "on-wall"])
    id = map.required("id").identifier()
    tier = RedFlagTier(decoding: map.required("tier"))
    flags = map.required("flags").identifiers(1...10)
    text = map.required("text").text(longest: 120)
    lead = map.optional("lead").flatMap { $0.enumeration() }
    under = map.optional("under")?.wholeNumber(1...120)
    isOnWall = map.optional("on-wall")?.boolean() ?? false
  }
}

extension RedFlagMeaning {
  init(id: String, decoding node: YAMLNode) {
    let map = node.mapping(["tier", "meaning", "sources"])
    self.id = id
    tier = RedFlagTier(decoding: map.required("tier"))
    meaning = map.required("meaning").text(longest: 1_000)
    sources = map.required("sources").identifiers(1...20)
  }
}

extension RedFlagLibrary: Translatable {
  package static let translationKeys = ["lines"]

  package var texts: [ContentText] { lines.map { ContentText("lines \($0.id)", $0.text, .redFlag) } }

  package func translated(decoding map: YAMLMapping) -> RedFlagLibrary {
    var library = self
    let words = map.required("lines").mapping(lines.map(\.id))
    library.lines = lines.map { line in
      var line = line
      line.text = words.required(line.id).text(longest: 180)
      return line
    }
    return library
  }
}
