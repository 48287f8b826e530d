import HandoutClinical
package import HandoutInput

extension BatchSchema {
  /// The JSON Schema (draft 7) of one row of JSON or YAML.
  ///
  /// It refuses nothing that `handout batch` takes, but for spaces and invisible characters around ids and words, other
  /// spellings of keys (`Next_Visit`), and what `--column` and `--date-format` say. What it
  /// cannot say is left to the batch: whether an id exists, whether a day is one of the calendar.
  ///
  /// - Parameter others: keys beside a row's own, each of which does in place of the condition.
  package static func jsonSchema(isConditionGiven: Bool = false, orElse others: [String] = []) -> SchemaNode {
    let columns = columns(isConditionGiven: isConditionGiven)
    let properties = columns.map { column -> (String, SchemaNode) in
      var fields = column.form.schema
      if column.name == "id" { fields = ["anyOf": [.fields(fields), ["type": "integer", "minimum": 0]]] }
      if case .exercises = column.form { fields = ["anyOf": [.fields(fields), listAsText]] }
      let isStrict = column.isNeeded && column.substitute == nil || Patient.strictKeys.contains(column.name)
      if !isStrict { fields = ["anyOf": [.fields(fields), notGiven]] }
      fields["description"] = .text(column.meaning)
      return (column.name, .fields(fields))
    }
    // Nested columns may be written in one key, as in a table.
    let flat = columns.flatMap { column -> [(String, SchemaNode)] in
      switch column.form {
      case .numbersByExercise(let fields):
        fields.map { ("^\(column.name)\\.[A-Za-z0-9-]+\\.\($0.key)$", .fields(ColumnForm.number($0.value).schema)) }
      case .link:
        ColumnForm.linkSchema.sorted { $0.key < $1.key }.map { ("^\(column.name)\\.\($0.key)$", .fields($0.value)) }
      case .textByExercise(let longest, let lines):
        [("^\(column.name)\\.[A-Za-z0-9-]+$", .fields(ColumnForm.text(longest: longest, lines: lines).schema))]
      default: []
      }
    }
    return [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "$id": .text(FileSchema.identifier(of: "batch")),
      "title": "One row of a list of patients for handout batch",
      "type": "object",
      "properties": .fields(Dictionary(properties) { $1 }),
      "required": .list(columns.filter { $0.isNeeded && $0.substitute == nil }.map { .text($0.name) }),
      "patternProperties": .fields(Dictionary(flat) { $1 }),
      "additionalProperties": false,
      "allOf": .list(columns.compactMap { either($0, others) } + contradictions),
    ]
  }

  /// What says that a column or its substitute must be there; nil for a column that rows need not have.
  private static func either(_ column: SchemaColumn, _ others: [String]) -> SchemaNode? {
    guard column.isNeeded, let substitute = column.substitute else { return nil }
    let itself: SchemaNode = [
      "required": [.text(column.name)], "properties": .fields([column.name: .fields(column.form.schema)]),
    ]
    return ["anyOf": .list([itself] + ([substitute] + others).map { ["required": [.text($0)]] })]
  }

  /// Says of columns that something stands in them.
  private static func given(_ columns: [String]) -> SchemaNode {
    .fields(
      Dictionary(uniqueKeysWithValues: columns.map { ($0, ["type": ["string", "integer"], "pattern": "\\S"]) }))
  }

  /// Columns that say two things of one.
  private static let contradictions: [SchemaNode] = [
    [
      "not": [
        "required": ["born", "age"],
        "properties": ["born": ["type": "string", "pattern": "\\S"], "age": ["type": "integer"]],
      ]
    ],
    ["not": ["required": ["born-in", "born"], "properties": Self.given(["born-in", "born"])]],
    ["not": ["required": ["born-in", "age"], "properties": Self.given(["born-in", "age"])]],
    [
      "not": [
        "required": ["legs", "side"], "properties": ["legs": ["const": "one"], "side": ["const": "both"]],
      ]
    ],
  ]
}

extension BatchSchema {
  /// What says that there is no value, as an empty cell of a table does.
  fileprivate static let notGiven: SchemaNode = [
    "type": ["null", "string", "array"], "pattern": "^\\s*(NA|N/A|<NA>|NULL|null|\\\\N|None|nan|NaN|NaT)?\\s*$",
    "maxItems": 0,
  ]
  /// Ids with spaces or commas between them.
  fileprivate static let listAsText: SchemaNode = [
    "type": "string", "pattern": "^[A-Za-z0-9, \\t\\n-]*[A-Za-z0-9][A-Za-z0-9, \\t\\n-]*$",
  ]
}

extension ColumnForm {
  private static let idPiece = "[A-Za-z0-9]([A-Za-z0-9-]{0,62}[A-Za-z0-9])?"
  private static let idPattern = "^\(idPiece)$"
  private static let tagPattern = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*"
  private static let measurePattern = "[0-9]{1,4}(\\.[0-9]{1,2})?"
  /// Month and day behind a year.
  private static let monthPattern = "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
  /// A day in one of `DateLimits.sheetYears`.
  private static let dayPattern = "(19[0-9]{2}|2[01][0-9]{2}|2200)\(monthPattern)"
  /// Midnight, as databases write it behind a day.
  private static let midnightPattern = "([T ]00:00:00(\\.0+)?)?"

  /// The schema of a value.
  fileprivate var schema: [String: SchemaNode] {
    switch self {
    case .text(let longest, let lines): Self.text(longest, lines: lines)
    case .identifier: Self.matching(Self.idPattern)
    case .idOrName: Self.text(200, lines: false)
    case .side: ["type": "string", "pattern": "[^ ]"]
    case .exercises(let count): Self.list(of: Self.exercise, count)
    case .identifiersInText(let count):
      [
        "anyOf": [
          .fields(Self.matching("^\(Self.idPiece)( *, *\(Self.idPiece)){0,\(count.upperBound - 1)}$")),
          .fields(Self.list(of: Self.matching(Self.idPattern), count)),
        ]
      ]
    case .words(let words): ["enum": .list(words.map { .text($0) })]
    case .paper:
      Self.matching(
        "^(\(Paper.named.map { Self.anyCase($0.name) }.joined(separator: "|"))|"
          + "\(Self.measurePattern)[xX]\(Self.measurePattern)(\(["mm", "in", "pt"].map(Self.anyCase).joined(separator: "|"))))$"
      )
    case .number(let range): Self.number(range)
    case .birth: Self.matching("^(?!0000)[0-9]{4}\(Self.monthPattern)\(Self.midnightPattern)$")
    case .birthMonth:
      ["anyOf": [.fields(Self.matching("^[1-9][0-9]{3}(-(0[1-9]|1[0-2]))?$")), .fields(Self.number(1_000...9_999))]]
    case .date: Self.matching("^\(Self.dayPattern)\(Self.midnightPattern)$")
    case .dateAndTime: Self.matching("^\(Self.dayPattern)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:00(\\.0+)?)?)?$")
    case .languages:
      Self.matching("^\(Self.tagPattern)(, *\(Self.tagPattern))?$")
    case .password(let longest):
      [
        "type": "string", "minLength": 1, "maxLength": .number(longest),
        "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      ]
    case .numbersByExercise(let fields):
      Self.byExercise([
        "type": "object", "properties": .fields(fields.mapValues { .fields(Self.number($0)) }),
        "additionalProperties": false,
      ])
    case .textByExercise(let longest, let lines): Self.byExercise(.fields(Self.text(longest, lines: lines)))
    case .link:
      [
        "type": "object",
        "properties": .fields(Self.linkSchema.mapValues { ["anyOf": [.fields($0), BatchSchema.notGiven]] }),
        "additionalProperties": false,
      ]
    }
  }

  /// What stands at the keys of a link.
  fileprivate static let linkSchema: [String: [String: SchemaNode]] = [
    "url": matching(WebAddress.pattern), "label": text(40, lines: false),
  ]

  /// A pattern for a word in any case: a schema knows no such switch.
  private static func anyCase(_ word: String) -> String {
    word.map { $0.isLetter ? "[\($0.lowercased())\($0.uppercased())]" : String($0) }.joined()
  }

  private static func matching(_ pattern: String) -> [String: SchemaNode] {
    ["type": "string", "pattern": .text(pattern)]
  }

  /// An exercise by its id or one of its names.
  private static var exercise: [String: SchemaNode] { text(Exercise.longestReference, lines: false) }

  private static func list(of items: [String: SchemaNode], _ count: ClosedRange<Int>) -> [String: SchemaNode] {
    [
      "type": "array", "items": .fields(items), "uniqueItems": true, "minItems": .number(count.lowerBound),
      "maxItems": .number(count.upperBound),
    ]
  }

  private static func number(_ range: ClosedRange<Int>) -> [String: SchemaNode] {
    ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
  }

  /// Text that is not all spaces. A schema counts code points, and a character that people see can have several.
  private static func text(_ longest: Int, lines: Bool) -> [String: SchemaNode] {
    let one = "[^ \\t\\n]"
    return [
      "type": "string", "maxLength": .number(longest * 4), "pattern": .text(lines ? one : "^[^\\n]*\(one)[^\\n]*$"),
    ]
  }

  private static func byExercise(_ value: SchemaNode) -> [String: SchemaNode] {
    ["type": "object", "propertyNames": .fields(exercise), "additionalProperties": value]
  }
}
