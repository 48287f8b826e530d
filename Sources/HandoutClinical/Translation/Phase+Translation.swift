import HandoutYAML

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
