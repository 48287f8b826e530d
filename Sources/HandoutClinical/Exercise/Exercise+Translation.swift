package import HandoutInput

extension Exercise: Translatable {
  package static let translationKeys = [
    "name", "other-names", "short-name", "start", "steps", "feel", "breathe", "mistake", "easier", "harder", "note",
    "cautions", "alt", "link",
  ]

  package var texts: [ContentText] {
    var texts = [
      ContentText("name", name, .name), ContentText("short-name", shortName, .name),
      ContentText("start", start, .step),
    ]
    texts += ContentText.list("steps", steps, .step)
    texts.append(ContentText("feel", feel))
    texts += ContentText.optional("breathe", breathe)
    texts += [ContentText("mistake", mistake), ContentText("easier", easier), ContentText("harder", harder)]
    texts += ContentText.optional("note", note)
    texts += ContentText.list("cautions", cautions.map(\.words))
    texts.append(ContentText("alt start", alternateText.start, .alternate))
    return texts + ContentText.optional("alt end", alternateText.end, .alternate)
  }

  package func translated(decoding map: YAMLMapping) -> Exercise {
    var exercise = self
    exercise.name = map.required("name").text(longest: 48)
    exercise.otherNames = map.otherNames()
    exercise.shortName = map.required("short-name").text(longest: Self.longestShortName)
    exercise.start = map.required("start").text(longest: 480)
    exercise.steps = map.required("steps").texts(like: steps)
    exercise.feel = map.required("feel").text(longest: 200)
    exercise.breathe = map.text("breathe", like: breathe, longest: 200)
    exercise.mistake = map.required("mistake").text(longest: 300)
    exercise.easier = map.required("easier").text(longest: 300)
    exercise.harder = map.required("harder").text(longest: 300)
    exercise.note = map.text("note", like: note, longest: 300)
    // Whom a caution is about is the same in every language.
    exercise.cautions = zip(cautions, map.texts("cautions", like: cautions.map(\.words))).map {
      ExerciseCaution(words: $1, who: $0.who)
    }
    let alternate = map.required("alt").mapping(["start", "end"])
    exercise.alternateText = AlternateText(
      start: alternate.required("start").text(longest: 480), end: alternate.text("end", like: alternateText.end))
    exercise.link = translatedLink(map)
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
