/// What a decoder takes at a place of a file.
package indirect enum ValueForm: Hashable, Sendable {
  /// Text of at most so many characters, in one line or in several.
  case text(longest: Int, lines: Bool)
  /// Text that a regular expression (ECMA 262) describes, and so do some words.
  case pattern(String, words: String)
  case wholeNumber(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case boolean
  /// One truth value, where the other one would say nothing.
  case only(Bool)
  /// One of these words.
  case words([String])
  /// So many values of one form.
  case list(ValueForm, count: ClosedRange<Int>, isDistinct: Bool)
  /// Values of these forms, in this order: `[x, y]`.
  case tuple([ValueForm])
  case record(RecordForm)
  /// A mapping whose keys the file's writer chooses.
  case entries(key: ValueForm, value: ValueForm)
  case anyOf([ValueForm])
  /// A form that has a name because it stands inside of itself.
  case reference(String)

  /// An id: letters, digits and hyphens.
  package static let identifier = ValueForm.pattern("^\(idPiece)$", words: "an id")
  /// The start of ids, with a `*` behind it.
  package static let identifierPattern = ValueForm.pattern(
    "^(\(idPiece)|[A-Za-z0-9][A-Za-z0-9-]{0,62}\\*)$", words: "an id, or the start of ids with *")
  /// A day of a calendar, and midnight behind it as databases write it.
  package static let date = ValueForm.pattern(
    "^\(dayPattern)([T ]00:00:00(\\.0+)?)?$", words: "YYYY-MM-DD")
  /// A day, with or without a time of day.
  package static let dateAndTime = ValueForm.pattern(
    "^\(dayPattern)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:00(\\.0+)?)?)?$", words: "YYYY-MM-DD HH:MM, or YYYY-MM-DD")
  /// Bytes in base64 (RFC 4648, section 4), in one piece.
  package static let base64 = ValueForm.pattern(
    "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$", words: "base64 (RFC 4648)")

  /// The pattern of one id in a longer text.
  package static let idPiece = "[A-Za-z0-9]([A-Za-z0-9-]{0,62}[A-Za-z0-9])?"
  private static let dayPattern = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
}

/// A mapping with keys that the program knows.
package struct RecordForm: Hashable, Sendable {
  /// A key with what stands there.
  package struct Key: Hashable, Sendable {
    package var name: String
    package var form: ValueForm
    package var isRequired = false
    /// Whether nothing, an empty text or an empty list leaves the key out.
    package var mayBeEmpty = false
    /// Whether the key is another word for one beside it.
    package var isOtherWord = false

    package init(
      name: String, form: ValueForm, isRequired: Bool = false, mayBeEmpty: Bool = false, isOtherWord: Bool = false
    ) {
      (self.name, self.form, self.isRequired) = (name, form, isRequired)
      (self.mayBeEmpty, self.isOtherWord) = (mayBeEmpty, isOtherWord)
    }
  }

  /// What one value of a key means for the keys beside it.
  package struct Variant: Hashable, Sendable {
    package var value: String
    package var required: [String]
    package var refused: [String]
    /// The forms of keys that have another one elsewhere.
    package var forms: [String: ValueForm] = [:]

    package init(value: String, required: [String], refused: [String], forms: [String: ValueForm] = [:]) {
      (self.value, self.required, self.refused, self.forms) = (value, required, refused, forms)
    }
  }

  package var keys: [Key]
  package var rules: [RecordRule] = []
  /// The key whose value decides which others must and may be there; nil where none does.
  package var decidingKey: String?
  package var variants: [Variant] = []

  package init(
    keys: [Key], rules: [RecordRule] = [], decidingKey: String? = nil, variants: [Variant] = []
  ) {
    (self.keys, self.rules, self.decidingKey, self.variants) = (keys, rules, decidingKey, variants)
  }
}

/// What holds for several keys of a mapping.
package enum RecordRule: Hashable, Sendable {
  /// One of these keys is there, and no other.
  case exactlyOne([String])
  /// One of these keys is there, or several.
  case atLeastOne([String])
  /// A key is there where another one is.
  case needed(String, with: String)
  /// These keys are not there together; nil for any value.
  case never([Pair])

  /// A key, and the value with which the rule speaks of it.
  package struct Pair: Hashable, Sendable {
    package var key: String
    package var value: String?

    package init(_ key: String, _ value: String? = nil) {
      self.key = key
      self.value = value
    }
  }
}

/// The form of a whole file, with the forms that have names.
package struct FileForm: Hashable, Sendable {
  package var root: ValueForm
  package var definitions: [String: ValueForm] = [:]

  package init(root: ValueForm, definitions: [String: ValueForm] = [:]) {
    self.root = root
    self.definitions = definitions
  }

  /// What any of several decoders takes.
  package static func anyOf(_ forms: [FileForm]) -> FileForm {
    FileForm(
      root: .anyOf(forms.map(\.root)),
      definitions: forms.reduce(into: [:]) { $0.merge($1.definitions) { first, _ in first } })
  }

  /// The form with other words for keys of the file's own mapping.
  ///
  /// - Parameter others: other words with the keys that they mean.
  package func withOtherWords(_ others: [String: String]) -> FileForm {
    guard case .record(var record) = root else { return self }
    for (word, name) in others.sorted(by: { $0.key < $1.key }) {
      guard var key = record.keys.first(where: { $0.name == name }) else { continue }
      key.name = word
      key.isOtherWord = true
      record.keys.append(key)
      record.rules.append(.never([RecordRule.Pair(name), RecordRule.Pair(word)]))
    }
    return FileForm(root: .record(record), definitions: definitions)
  }
}
