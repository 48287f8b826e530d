package import HandoutInput

extension Exercise {
  private static let keys = [
    "id", "language", "name", "other-names", "short-name", "kind", "position", "targets", "equipment", "start", "steps",
    "feel", "breathe", "mistake", "easier", "harder", "dosage", "cautions", "alt", "photo", "sources", "note", "link",
  ]

  /// What the sheet, its order or its warnings are made of beside what no exercise can be without.
  private static let wanted = [
    "kind", "position", "targets", "equipment", "start", "feel", "mistake", "easier", "harder", "cautions", "alt",
    "sources",
  ]

  /// Reads an exercise file.
  ///
  /// - Parameter name: the id where the file does not say it: the file's name.
  package init(decoding node: YAMLNode, named name: String = "") {
    let map = node.mapping(Self.keys)
    place = node.place
    id = map.optional("id")?.identifier() ?? name
    language = map.optional("language")?.languageCode() ?? ClinicalLibrary.originalLanguage
    self.name = map.required("name").text(longest: 32)
    otherNames = map.otherNames()
    ownShortName = map.optional("short-name")?.text(longest: Self.longestShortName)
    kind = map.optional("kind")?.enumeration() ?? .strength
    position = map.optional("position")?.enumeration()
    targets = map.optional("targets")?.identifiers(0...20) ?? []
    equipment = map.optional("equipment")?.words(Equipment.self) ?? []
    start = map.optional("start")?.text(longest: 300)
    steps = map.required("steps").texts(1...6, longest: 300)
    feel = map.optional("feel")?.text(longest: 120)
    breathe = map.optional("breathe")?.text(longest: 120)
    mistake = map.optional("mistake")?.text(longest: 200)
    easier = map.optional("easier")?.text(longest: 200)
    harder = map.optional("harder")?.text(longest: 200)
    dosage = Dosage(decoding: map.required("dosage"))
    cautions = map.optional("cautions")?.items(0...12).map(ExerciseCaution.init(decoding:)) ?? []
    let alternate = map.optional("alt")?.mapping(["start", "end"])
    alternateText = AlternateText(
      start: alternate?.required("start").text(longest: 300), end: alternate?.optional("end")?.text(longest: 300))
    photo = map.optional("photo").map(ExercisePhoto.init(decoding:))
    if photo?.hasEnd == true, alternateText.end == nil {
      map.optional("photo")?.reject(
        "the photo of the end has no alternate text", help: "say under alt, as end, what it shows")
    }
    sources = map.optional("sources")?.identifiers(1...20) ?? []
    note = map.optional("note")?.text(longest: 200)
    link = map.optional("link").flatMap { $0.link() }
    missing = Self.wanted.filter { map.optional($0) == nil }
    // A name that is short enough needs no shorter one.
    if ownShortName == nil, self.name.count > Self.longestShortName { missing.insert("short-name", at: 0) }
  }
}

extension Exercise {
  /// What an exercise file may hold.
  package static var form: FileForm { FormSurvey.form { Exercise(decoding: $0, named: "") } }
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
