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

  /// The rules, those that are printed in the words of the translation.
  private func translatedRules(_ map: YAMLMapping) -> [Contraindication] {
    let printed = contraindications.filter { if case .conditional = $0.rule { true } else { false } }
    let names = printed.map(\.exercise.value)
    guard !names.isEmpty || map.optional("contraindications") != nil else { return contraindications }
    let words = map.required("contraindications").mapping(names)
    return contraindications.map { rule in
      guard case .conditional = rule.rule else { return rule }
      var translated = rule
      let node = words.required(rule.exercise.value)
      if names.filter({ $0 == rule.exercise.value }).count > 1 {
        node.reject("the English has two rules for \(rule.exercise.value), which a translation cannot tell apart")
      }
      translated.rule = .conditional(words: node.text(longest: 260))
      return translated
    }
  }
}
