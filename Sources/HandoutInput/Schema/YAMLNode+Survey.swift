/// What decoders ask beside plain questions, so that a survey of them knows all that they take. For values of a file each is an
/// ordinary question or a check.
extension YAMLNode {
  /// A stand-in for every value at a path.
  init(standIn path: String, named name: FieldName, _ reading: YAMLReading) {
    self.init(tree: YAMLTree(line: 1, column: 1, content: .surveyed(path: path)), name: name, reading: reading)
  }

  /// The survey in which this is a stand-in, and its path; nil for a value of a file.
  var survey: (survey: FormSurvey, path: String)? {
    guard case .surveyed(let path) = tree.content, let survey = reading.survey else { return nil }
    return (survey, path)
  }

  /// Notes what a question takes, in a survey.
  func note(_ form: @autoclosure () -> ValueForm) {
    guard let (survey, path) = survey else { return }
    survey.note(form(), at: path)
  }

  /// A stand-in for what stands below this one.
  func standIn(_ step: String, named name: FieldName) -> YAMLNode {
    guard let (_, path) = survey else { return absent }
    return YAMLNode(standIn: SurveyNotes.join(path, step), named: name, reading)
  }

  /// Tells a survey what a decoder takes here that finds it out by its own means.
  ///
  /// - Returns: whether this is a survey, in which there is no value to look at.
  package func describes(_ form: @autoclosure () -> ValueForm) -> Bool {
    guard let (survey, path) = survey else { return false }
    survey.note(form(), at: path)
    return true
  }

  /// One of the raw values of a type, on which it depends what else stands in the mapping.
  package func choice<Value>(_ type: Value.Type = Value.self) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let (survey, path) = survey else { return enumeration(type) }
    return survey.choice(of: type.allCases.map(\.rawValue), at: path).flatMap { type.init(rawValue: $0) }
  }

  /// Requires one text: the version of a file's form.
  package func constant(_ wanted: String) {
    guard !describes(.words([wanted])) else { return }
    guard let text = scalarText, text == wanted else {
      return reject("the \(field) must be \(words: wanted), found \(found)")
    }
  }

  /// Tells a survey that the entries of the list differ.
  package func hasDifferentItems() {
    if let (survey, path) = survey { survey.distinct(at: path) }
  }

  /// Whether a survey knows already what stands here, because it stands inside of itself or at several places.
  package func isReference(to name: String) -> Bool {
    survey.map { $0.survey.isReference(to: name, at: $0.path) } ?? false
  }
}

extension YAMLMapping {
  /// The one of some keys that is there.
  ///
  /// - Parameters:
  ///   - missing: says that there is none.
  ///   - double: says that there are several, at the last one.
  package func exactlyOne(
    of keys: [String], missing: () -> Void, double: (_ extra: String, _ count: Int) -> Void
  ) -> String? {
    if let (survey, path) = node.survey { return survey.exactlyOne(of: keys, at: path) }
    let present = present(keys)
    if present.count > 1, let extra = present.last { double(extra, present.count) }
    if present.isEmpty { missing() }
    return present.first
  }

  /// Requires one of some keys, or several; a mapping of other keys was complained of already.
  package func atLeastOne(of keys: [String], missing: () -> Void) {
    if let (survey, path) = node.survey { return survey.rule(.atLeastOne(keys), at: path) }
    if entries.isEmpty { missing() }
  }

  /// The value of a key that must be there where another one is; nil where neither is.
  package func required(_ key: String, with other: String) -> YAMLNode? {
    if let (survey, path) = node.survey { survey.rule(.needed(key, with: other), at: path) }
    return optional(key) ?? optional(other).map { _ in required(key) }
  }

  /// Refuses keys that have no meaning here.
  package func refuse(_ keys: [String], help: Message? = "remove it", _ message: (String) -> Message) {
    if let (survey, path) = node.survey { return survey.refuse(keys, at: path) }
    for key in present(keys) { reject(key: key, message(key), help: help) }
  }

  /// Tells a survey that a key must be there where another one is. The decoder says so in words of its own.
  package func needs(_ key: String, with other: String) {
    if let (survey, path) = node.survey { survey.rule(.needed(key, with: other), at: path) }
  }

  /// Tells a survey which keys, or which values of them, never stand together. The decoder says so in words of its own.
  package func never(_ pairs: @autoclosure () -> [RecordRule.Pair]) {
    if let (survey, path) = node.survey { survey.rule(.never(pairs()), at: path) }
  }
}
