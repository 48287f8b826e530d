package import HandoutInput

extension Advice {
  /// Reads `Advice.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(Self.translationKeys)
    entries = map.required("advice").entries().map {
      Entry(id: $0.key.identifier(), content: $0.value.titledItems())
    }
    disclaimer = Disclaimer(decoding: map.required("disclaimer"))
    painScale = PainScale(decoding: map.required("pain-scale"))
    progress = Progress(decoding: map.required("progress"))
    exerciseSafety = map.required("exercise-safety").text()
    stopShort = map.required("stop-short").text(longest: 100)
    emergencySigns = map.required("emergency-signs").text(longest: 70)
    askFirst = map.required("ask-first").entriesByIdentifier().map {
      Reason(id: $0.id.value, words: $0.value.text(longest: 100))
    }
  }
}

extension Advice.Disclaimer {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["with-clinician", "without-clinician", "short"])
    withClinician = map.required("with-clinician").text()
    withoutClinician = map.required("without-clinician").text()
    short = map.required("short").text(longest: 160)
  }
}

extension Advice.Progress {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["move-on", "move-on-short", "ease-back"])
    moveOn = map.required("move-on").text()
    // What fits one line of the page in every language.
    moveOnShort = map.required("move-on-short").text(longest: 85)
    easeBack = map.required("ease-back").text()
  }
}

extension Advice.PainScale {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["title", "safe", "ok", "too-much", "nerve-note"])
    title = map.required("title").text(longest: 80)
    safe = Advice.Zone(decoding: map.required("safe"))
    acceptable = Advice.Zone(decoding: map.required("ok"))
    tooMuch = Advice.Zone(decoding: map.required("too-much"))
    nerveNote = map.required("nerve-note").text()
  }
}

extension Advice.Zone {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["label", "advice", "short"])
    label = map.required("label").text(longest: 40)
    advice = map.required("advice").text()
    short = map.required("short").text(longest: 60)
  }
}
