package import HandoutInput

extension Exercise: Translatable {
  package static let translationKeys = [
    "name", "other-names", "short-name", "start", "steps", "feel", "breathe", "mistake", "easier", "harder", "note",
    "cautions", "alt", "link",
  ]

  package var texts: [ContentText] {
    var texts = [ContentText("name", name, .name)]
    texts += ContentText.optional("short-name", ownShortName, .name)
    texts += ContentText.optional("start", start, .step)
    texts += ContentText.list("steps", steps, .step)
    texts += ContentText.optional("feel", feel)
    texts += ContentText.optional("breathe", breathe)
    texts += ContentText.optional("mistake", mistake)
    texts += ContentText.optional("easier", easier)
    texts += ContentText.optional("harder", harder)
    texts += ContentText.optional("note", note)
    texts += ContentText.list("cautions", cautions.map(\.words))
    texts += ContentText.optional("alt start", alternateText.start, .alternate)
    return texts + ContentText.optional("alt end", alternateText.end, .alternate)
  }

  package func translated(decoding map: YAMLMapping) -> Exercise {
    var exercise = self
    exercise.name = map.required("name").text(longest: 48)
    exercise.otherNames = map.otherNames()
    exercise.ownShortName = map.text("short-name", like: ownShortName, longest: Self.longestShortName)
    exercise.start = map.text("start", like: start)
    exercise.steps = map.required("steps").texts(like: steps)
    exercise.feel = map.text("feel", like: feel, longest: 200)
    exercise.breathe = map.text("breathe", like: breathe, longest: 200)
    exercise.mistake = map.text("mistake", like: mistake, longest: 300)
    exercise.easier = map.text("easier", like: easier, longest: 300)
    exercise.harder = map.text("harder", like: harder, longest: 300)
    exercise.note = map.text("note", like: note, longest: 300)
    // Whom a caution is about is the same in every language.
    exercise.cautions = zip(cautions, map.texts("cautions", like: cautions.map(\.words))).map {
      ExerciseCaution(words: $1, who: $0.who)
    }
    exercise.link = translatedLink(map)
    guard alternateText.start != nil || map.optional("alt") != nil else { return exercise }
    let alternate = map.required("alt").mapping(["start", "end"])
    exercise.alternateText = AlternateText(
      start: alternate.text("start", like: alternateText.start), end: alternate.text("end", like: alternateText.end))
    return exercise
  }

  /// The link with the label of the translation, and with the address of a page in its language where it names one. A clinic adds links to
  /// exercises that are translated already: without a label of its own the sheet says it in general words.
  private func translatedLink(_ map: YAMLMapping) -> Link? {
    guard var link else {
      map.optional("link")?.reject("the English has no link, so there is nothing to translate", help: "remove the key")
      return nil
    }
    let own = map.optional("link")?.mapping(Link.keys)
    link.label = own?.optional("label")?.text(longest: Link.longestLabel)
    if let address = own?.optional("url")?.webAddress() { link.address = address }
    return link
  }
}
