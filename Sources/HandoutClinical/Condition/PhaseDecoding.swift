import HandoutInput

extension Phase {
  private static let keys = [
    "id", "name", "weeks", "days", "per-day", "note", "pool", "selection", "minutes", "checklist", "swaps",
  ]

  init(decoding node: YAMLNode) {
    let map = node.mapping(Self.keys)
    id = map.required("id").identifier()
    name = map.required("name").text(longest: 60)
    weeks = map.required("weeks").span(0...520)
    days = map.required("days").wholeNumber(1...7)
    perDay = map.required("per-day").span(1...12)
    note = map.optional("note")?.text(longest: 300)
    pool = map.required("pool").identifiers(1...60)
    selection = map.required("selection").items(1...12).map(PhaseSelection.init(decoding:))
    let minutes = map.required("minutes").mapping(["one-leg", "both-legs"])
    self.minutes = SessionMinutes(
      oneLeg: minutes.required("one-leg").wholeNumber(1...240),
      bothLegs: minutes.required("both-legs").wholeNumber(1...240))
    checklist = map.required("checklist").texts(1...12)
    swaps = map.optional("swaps")?.items(0...20).map(Swap.init(decoding:)) ?? []
  }
}

extension PhaseSelection {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["exercise", "dosage", "note"])
    exercise = map.required("exercise").locatedIdentifier()
    dosage = Dosage(decoding: map.required("dosage"))
    note = map.optional("note")?.text(longest: 200)
  }
}

extension Swap {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["from", "to", "when"])
    from = map.required("from").locatedIdentifier()
    to = map.required("to").locatedIdentifier()
    when = map.required("when").enumeration() ?? .noFloor
  }
}

extension Phase {
  /// The keys of a phase in a translation file.
  static let translationKeys = ["name", "note", "notes", "checklist"]

  /// The translatable texts of the phase.
  var texts: [ContentText] {
    var texts = [ContentText("\(id) name", name, .name)] + ContentText.optional("\(id) note", note)
    for selected in selection {
      texts += ContentText.optional("\(id) notes \(selected.exercise.value)", selected.note)
    }
    return texts + ContentText.list("\(id) checklist", checklist)
  }

  /// The phase with the texts of a translation.
  func translated(decoding map: YAMLMapping) -> Phase {
    var phase = self
    phase.name = map.required("name").text(longest: 80)
    phase.note = map.text("note", like: note)
    phase.checklist = map.required("checklist").texts(like: checklist)
    let noted = selection.filter { $0.note != nil }.map(\.exercise.value)
    guard !noted.isEmpty || map.optional("notes") != nil else { return phase }
    let notes = map.required("notes").mapping(noted)
    for index in phase.selection.indices where phase.selection[index].note != nil {
      phase.selection[index].note = notes.required(phase.selection[index].exercise.value).text(longest: 300)
    }
    return phase
  }
}
