/// What a survey noted, by the path of keys that leads to a value; `*` is any entry of a list, `<>` any value of a mapping with
/// free keys.
struct SurveyNotes {
  /// What was asked of one value.
  struct Note {
    var forms: [ValueForm] = []
    /// The forms by the word on which they depend: `kind strap`.
    var formsByChoice: [String: [ValueForm]] = [:]
    var count: ClosedRange<Int>?
    var isDistinct = false
    var isRecord = false
    var keys: [String] = []
    var lenient: Set<String> = []
    var rules: [RecordRule] = []
    var hasEntries = false
    /// What each run needed of the mapping.
    var shapes: [Shape] = []
  }

  /// What one run needed of a mapping.
  struct Shape {
    /// The words at keys on which others depend.
    var choices: [String: String] = [:]
    var required: Set<String> = []
    var refused: Set<String> = []
    /// Whether the run asked for a mapping here at all.
    var isAsked = false
  }

  static let entry = "*"
  static let key = "<key>"
  static let value = "<>"

  private var notes: [String: Note] = [:]
  /// Where forms with names stand first.
  private var definitions: [String: String] = [:]

  subscript(path: String) -> Note {
    get { notes[path] ?? Note() }
    set { notes[path] = newValue }
  }

  mutating func add(_ shape: Shape, at path: String) {
    if shape.isAsked { self[path].shapes.append(shape) }
  }

  /// Gives a form its name; false where it has one already, at another place.
  mutating func define(_ name: String, at path: String) -> Bool {
    guard let first = definitions[name] else {
      definitions[name] = path
      return true
    }
    if first == path { return true }
    notes[path, default: Note()].forms = [.reference(name)]
    return false
  }

  static func join(_ path: String, _ step: String) -> String { path.isEmpty ? step : "\(path)/\(step)" }

  /// The path of what holds a value, and the last step to it.
  static func split(_ path: String) -> (parent: String, key: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  // MARK: Forms

  /// The form of the file.
  var form: FileForm {
    FileForm(root: form(at: ""), definitions: definitions.mapValues { form(at: $0, isDefinition: true) })
  }

  private func form(at path: String, isDefinition: Bool = false) -> ValueForm {
    if !isDefinition, let name = definitions.first(where: { $0.value == path })?.key { return .reference(name) }
    let note = self[path]
    var forms = note.forms
    if let count = note.count { forms.append(list(note, count: count, at: path)) }
    if note.isRecord { forms.append(.record(record(note, at: path))) }
    if note.hasEntries {
      forms.append(
        .entries(key: form(at: Self.join(path, Self.key)), value: form(at: Self.join(path, Self.value))))
    }
    return forms.count == 1 ? forms[0] : .anyOf(forms)
  }

  private func list(_ note: Note, count: ClosedRange<Int>, at path: String) -> ValueForm {
    guard count.lowerBound == count.upperBound else {
      return .list(form(at: Self.join(path, Self.entry)), count: count, isDistinct: note.isDistinct)
    }
    let forms = (0..<count.lowerBound).map { form(at: Self.join(path, String($0))) }
    guard Set(forms).count == 1 else { return .tuple(forms) }
    return .list(forms[0], count: count, isDistinct: note.isDistinct)
  }

  private func record(_ note: Note, at path: String) -> RecordForm {
    let required = Self.common(note.shapes.map(\.required))
    let keys = note.keys.map { key in
      RecordForm.Key(
        name: key, form: form(at: Self.join(path, key)), isRequired: required.contains(key),
        mayBeEmpty: note.lenient.contains(key))
    }
    var record = RecordForm(keys: keys, rules: note.rules)
    let refused = Self.common(note.shapes.map(\.refused))
    for key in Set(note.shapes.flatMap(\.choices.keys)).sorted() {
      let values = note.shapes.compactMap { $0.choices[key] }.reduce(into: [String]()) { values, value in
        if !values.contains(value) { values.append(value) }
      }
      let variants = values.map { value in
        let shapes = note.shapes.filter { $0.choices[key] == value }
        var variant = RecordForm.Variant(
          value: value, required: Self.common(shapes.map(\.required)).subtracting(required).sorted(),
          refused: Self.common(shapes.map(\.refused)).subtracting(refused).sorted())
        for other in note.keys where !variant.refused.contains(other) {
          let all = self[Self.join(path, other)]
          guard let forms = all.formsByChoice["\(key) \(value)"], forms != all.forms else { continue }
          variant.forms[other] = forms.count == 1 ? forms[0] : .anyOf(forms)
        }
        return variant
      }
      guard variants.contains(where: { !$0.required.isEmpty || !$0.refused.isEmpty || !$0.forms.isEmpty }) else {
        continue
      }
      (record.decidingKey, record.variants) = (key, variants)
    }
    return record
  }

  /// What all of some sets hold.
  private static func common(_ sets: [Set<String>]) -> Set<String> {
    guard let first = sets.first else { return [] }
    return sets.dropFirst().reduce(first) { $0.intersection($1) }
  }
}
