package import HandoutInput

extension ConditionProfile: Translatable {
  package static let translationKeys = [
    "name", "other-names", "region", "for", "about", "causes", "signs", "what-helps", "do", "dont", "outlook",
    "contraindications",
    "phases", "every-week",
  ]

  package var texts: [ContentText] {
    var texts = [
      ContentText("name", name, .name), ContentText("region", region, .unprinted),
      ContentText("for", audience, .unprinted),
    ]
    texts += ContentText.list("about", about) + ContentText.titled("causes", causes)
    texts += ContentText.titled("signs", signs)
    for (index, item) in whatHelps.enumerated() {
      texts.append(ContentText("what-helps \(index + 1) name", item.name, .name))
      texts.append(ContentText("what-helps \(index + 1) text", item.text))
    }
    texts += ContentText.list("do", dos) + ContentText.list("dont", donts) + ContentText.list("outlook", outlook)
    for rule in contraindications {
      guard case .conditional(let words) = rule.rule else { continue }
      texts.append(ContentText("contraindications \(rule.exercise.value)", words))
    }
    texts += phases.flatMap(\.texts)
    return texts + ContentText.list("every-week", everyWeek)
  }

  package func translated(decoding map: YAMLMapping) -> ConditionProfile {
    var profile = self
    profile.name = map.required("name").text(longest: 130)
    profile.otherNames = map.otherNames()
    profile.region = map.required("region").text(longest: 130)
    profile.audience = map.required("for").text(longest: 800)
    profile.about = map.required("about").texts(like: about)
    profile.causes = map.required("causes").titledItems(like: causes)
    profile.signs = map.required("signs").titledItems(like: signs)
    let helps = map.required("what-helps").mapping(["items"]).required("items").entries(like: whatHelps.count)
    profile.whatHelps = helps.map { item in
      let map = item.mapping(["name", "text"])
      return HelpItem(
        name: map.required("name").text(longest: 80), text: map.required("text").text(longest: 480))
    }
    profile.dos = map.required("do").texts(like: dos)
    profile.donts = map.required("dont").texts(like: donts)
    profile.outlook = map.required("outlook").texts(like: outlook)
    profile.contraindications = translatedRules(map)
    let own = map.required("phases").mapping(phases.map(\.id))
    profile.phases = phases.map { $0.translated(decoding: own.required($0.id).mapping(Phase.translationKeys)) }
    profile.everyWeek = map.texts("every-week", like: everyWeek)
    return profile
  }

  /// The rules, those that are printed in the words of the translation: a text for each exercise, or a list of them in the
  /// English order where the English has several rules for it.
  private func translatedRules(_ map: YAMLMapping) -> [Contraindication] {
    let printed = contraindications.filter { if case .conditional = $0.rule { true } else { false } }
    let names = printed.map(\.exercise.value)
    guard !names.isEmpty || map.optional("contraindications") != nil else { return contraindications }
    let words = map.required("contraindications").mapping(names)
    var texts: [String: [String]] = [:]
    for name in names where texts[name] == nil {
      let count = names.filter { $0 == name }.count
      let node = words.required(name)
      texts[name] = (count == 1 ? [node] : node.entries(like: count)).map { $0.text(longest: 260) }
    }
    return contraindications.map { rule in
      guard case .conditional = rule.rule, let text = texts[rule.exercise.value]?.first else { return rule }
      texts[rule.exercise.value]?.removeFirst()
      var translated = rule
      translated.rule = .conditional(words: text)
      return translated
    }
  }
}
