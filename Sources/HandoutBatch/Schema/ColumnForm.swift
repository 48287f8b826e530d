import HandoutClinical

/// What may stand in a column of a batch.
package enum ColumnForm: Hashable, Sendable {
  /// Text of at most so many characters, in one line or in several.
  case text(longest: Int, lines: Bool)
  /// One id of the library: letters, digits and hyphens.
  case identifier
  /// An id of the library, or the name of what has it.
  case idOrName
  /// Left, right or both, in any case and in some other words.
  case side
  /// So many different exercises, by ids or names.
  case exercises(ClosedRange<Int>)
  /// So many different ids in one text, with commas between them.
  case identifiersInText(ClosedRange<Int>)
  /// One of these words.
  case words([String])
  /// A paper's name or its measures.
  case paper
  /// A whole number.
  case number(ClosedRange<Int>)
  /// A day of birth, `1962-04-17`.
  case birth
  /// A year of birth, or the year and its month, `1962-04`.
  case birthMonth
  /// A day in the years of sheets, `2026-11-21`.
  case date
  /// Such a day, with or without a time of day, `2026-11-28 14:30`.
  case dateAndTime
  /// A language code, or two with a comma between them.
  case languages
  /// A password of at most so many bytes.
  case password(longest: Int)
  /// For each of some exercises, numbers by name.
  case numbersByExercise([String: ClosedRange<Int>])
  /// For each of some exercises, a text of at most so many characters, in one line or in several.
  case textByExercise(longest: Int, lines: Bool)
  /// An address with https:// or http://, and a label.
  case link

  /// The keys of a link.
  static let linkKeys = Link.keys

  /// The values in a few words.
  package var words: String {
    switch self {
    case .text(let longest, let lines): "text, at most \(longest) characters" + (lines ? ", several lines" : "")
    case .identifier: "an id"
    case .idOrName: "an id, one of its names, or an ICD-10-CM code of no other condition"
    case .side: "left, right, both; also L, R, left leg, izquierda …"
    case .exercises(let count):
      "ids, at most \(count.upperBound); in CSV with spaces or commas between them; in JSON and YAML names too"
    case .identifiersInText(let count): "an id, or up to \(count.upperBound) with commas between them"
    case .words(let words): words.joined(separator: ", ")
    case .paper: Paper.accepted
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .birth, .date: "YYYY-MM-DD"
    case .birthMonth: "YYYY or YYYY-MM"
    case .dateAndTime: "YYYY-MM-DD HH:MM, or YYYY-MM-DD"
    case .languages: "a language tag (BCP 47), or two: es,en"
    case .password(let longest): "at most \(longest) bytes"
    case .numbersByExercise: "a mapping; in CSV one column for each number"
    case .textByExercise: "a mapping; in CSV one column for each exercise"
    case .link: "a mapping of url and label; in CSV the columns link.url and link.label"
    }
  }
}

/// A column of a list of patients.
package struct SchemaColumn: Hashable, Sendable {
  /// The name in the header of CSV, and the key in JSON and YAML.
  package let name: String
  /// What it says, in one sentence.
  package let meaning: String
  /// What may stand in it.
  package let form: ColumnForm
  /// Whether every row needs it.
  package let isNeeded: Bool
  /// The column that does in its place; nil for none.
  package let substitute: String?

  init(
    _ name: String, _ form: ColumnForm, isNeeded: Bool = false, substitute: String? = nil, _ meaning: String
  ) {
    self.name = name
    self.meaning = meaning
    self.form = form
    self.isNeeded = isNeeded
    self.substitute = substitute
  }
}
