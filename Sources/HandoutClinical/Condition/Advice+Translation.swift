package import HandoutInput

extension Advice: Translatable {
  package static let translationKeys = [
    "advice", "disclaimer", "pain-scale", "progress", "exercise-safety", "stop-short", "emergency-signs",
    "ask-first",
  ]

  package var texts: [ContentText] {
    var texts = entries.flatMap { ContentText.titled("advice \($0.id)", $0.content) }
    texts.append(ContentText("disclaimer with-clinician", disclaimer.withClinician))
    texts.append(ContentText("disclaimer without-clinician", disclaimer.withoutClinician))
    texts.append(ContentText("disclaimer short", disclaimer.short))
    texts.append(ContentText("pain-scale title", painScale.title, .name))
    for (key, zone) in [("safe", painScale.safe), ("ok", painScale.acceptable), ("too-much", painScale.tooMuch)] {
      texts.append(ContentText("pain-scale \(key) label", zone.label, .name))
      texts.append(ContentText("pain-scale \(key) advice", zone.advice))
      texts.append(ContentText("pain-scale \(key) short", zone.short))
    }
    texts.append(ContentText("pain-scale nerve-note", painScale.nerveNote))
    texts.append(ContentText("progress move-on", progress.moveOn))
    texts.append(ContentText("progress move-on-short", progress.moveOnShort))
    texts.append(ContentText("progress ease-back", progress.easeBack))
    texts += [ContentText("exercise-safety", exerciseSafety), ContentText("stop-short", stopShort)]
    texts.append(ContentText("emergency-signs", emergencySigns))
    return texts + askFirst.map { ContentText("ask-first \($0.id)", $0.words) }
  }

  package func translated(decoding map: YAMLMapping) -> Advice {
    var advice = self
    let titled = map.required("advice").mapping(entries.map(\.id))
    advice.entries = entries.map { Entry(id: $0.id, content: titled.required($0.id).titledItems(like: $0.content)) }
    advice.disclaimer = Disclaimer(decoding: map.required("disclaimer"))
    advice.painScale = PainScale(decoding: map.required("pain-scale"))
    advice.progress = Progress(decoding: map.required("progress"))
    advice.exerciseSafety = map.required("exercise-safety").text()
    advice.stopShort = map.required("stop-short").text(longest: 120)
    advice.emergencySigns = map.required("emergency-signs").text(longest: 80)
    let reasons = map.required("ask-first").mapping(askFirst.map(\.id))
    advice.askFirst = askFirst.map { Reason(id: $0.id, words: reasons.required($0.id).text(longest: 120)) }
    return advice
  }
}
