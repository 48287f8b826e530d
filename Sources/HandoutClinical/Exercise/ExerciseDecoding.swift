package import HandoutInput

extension Exercise {
  private static let keys = [
    "id", "name", "other-names", "short-name", "kind", "position", "targets", "equipment", "start", "steps", "feel",
    "breathe", "mistake", "easier", "harder", "dosage", "cautions", "alt", "photo", "sources", "note", "link",
  ]

  /// Reads an exercise file.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(Self.keys)
    id = map.required("id").identifier()
    name = map.required("name").text(longest: 32)
    otherNames = map.otherNames()
    shortName = map.required("short-name").text(longest: Self.longestShortName)
    kind = map.required("kind").enumeration() ?? .strength
    position = map.required("position").enumeration() ?? .standing
    targets = map.required("targets").words(Muscle.self)
    equipment = map.required("equipment").words(Equipment.self)
    start = map.required("start").text(longest: 300)
    steps = map.required("steps").texts(2...6, longest: 300)
    feel = map.required("feel").text(longest: 120)
    breathe = map.optional("breathe")?.text(longest: 120)
    mistake = map.required("mistake").text(longest: 200)
    easier = map.required("easier").text(longest: 200)
    harder = map.required("harder").text(longest: 200)
    dosage = Dosage(decoding: map.required("dosage"))
    cautions = map.required("cautions").items(0...12).map(ExerciseCaution.init(decoding:))
    let alternate = map.required("alt").mapping(["start", "end"])
    alternateText = AlternateText(
      start: alternate.required("start").text(longest: 300), end: alternate.optional("end")?.text(longest: 300))
    photo = map.optional("photo").map(ExercisePhoto.init(decoding:))
    if photo?.hasEnd == true, alternateText.end == nil {
      map.optional("photo")?.reject(
        "the photo of the end has no alternate text", help: "say under alt, as end, what it shows")
    }
    sources = map.required("sources").identifiers(1...20)
    note = map.optional("note")?.text(longest: 200)
    link = map.optional("link").flatMap { $0.link() }
  }
}

extension ExerciseCaution {
  /// Reads `it hurts` or `{who: late-pregnancy, words: you are late in pregnancy}`.
  init(decoding node: YAMLNode) {
    guard node.isMapping else {
      self.init(words: node.text(longest: Self.longest))
      return
    }
    let map = node.mapping(["who", "words"])
    self.init(words: map.required("words").text(longest: Self.longest), who: map.required("who").locatedIdentifier())
  }

  private static let longest = 200
}
