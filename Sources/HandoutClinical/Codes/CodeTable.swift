package import HandoutInput

/// A clinic's table of the codes in its records: which exercise or condition of the library each of them is.
package struct CodeTable: Hashable, Sendable {
  /// The table of a library folder.
  package static let file = "Codes.yaml"

  /// A coded meaning as documents are sorted by it.
  package struct Coding: Hashable, Sendable {
    package var system: String
    package var code: String
    package var display: String?
  }

  /// Ids of exercises by `system|code`.
  package var exercises: [String: Located<String>]
  /// Ids of condition profiles by `system|code`.
  package var conditions: [String: Located<String>]
  /// What kind of document a handout is in the clinic's records; nil where the clinic does not say so.
  package var documentType: Coding?
  package var documentCategory: Coding?

  /// A table without entries.
  package init() { (exercises, conditions) = ([:], [:]) }

  /// How a code is looked up.
  package static func key(system: String, code: String) -> String { "\(system)|\(code)" }

  /// Codes of SNOMED CT that name a kind of therapy; no exercise can be told from them.
  package static let kindsOfTherapy: Set<String> = ["229065009", "229070002", "91251008"]

  /// The address by which FHIR names SNOMED CT.
  package static let snomed = "http://snomed.info/sct"

  /// Whether a code names a kind of therapy and no exercise.
  package static func isKindOfTherapy(system: String, code: String) -> Bool {
    system == snomed && kindsOfTherapy.contains(code)
  }
}

extension CodeTable {
  /// What a table may hold.
  package static var form: FileForm { FormSurvey.form { CodeTable(decoding: $0) } }

  package init(decoding node: YAMLNode) {
    self.init()
    let map = node.mapping(["exercises", "conditions", "document"])
    exercises = Self.ids(map.optional("exercises"))
    conditions = Self.ids(map.optional("conditions"))
    guard let document = map.optional("document")?.mapping(["type", "category"]) else { return }
    documentType = document.optional("type").map(Coding.init(decoding:))
    documentCategory = document.optional("category").map(Coding.init(decoding:))
  }

  private static let keyForm = ValueForm.pattern("^[^|\\s]+\\|[^|\\s]+$", words: "system|code")

  private static func ids(_ node: YAMLNode?) -> [String: Located<String>] {
    var ids: [String: Located<String>] = [:]
    for (key, value) in node?.entries() ?? [] {
      let id = value.locatedIdentifier()
      guard !key.describes(keyForm) else { continue }
      let text = key.text(longest: 300)
      let parts = text.split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
        key.reject(
          "a code must be written system|code, found \"\(text.prefix(80))\"",
          help: "for example \"\(words: snomed)|1234567\"")
        continue
      }
      if isKindOfTherapy(system: String(parts[0]), code: String(parts[1])) {
        key.reject(
          "\"\(text)\" names a kind of therapy, and stands for no single exercise or condition", help: "remove the line"
        )
      }
      ids[text] = id
    }
    return ids
  }
}

extension CodeTable.Coding {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["system", "code", "display"])
    system = map.required("system").text(longest: 300)
    code = map.required("code").text(longest: 100)
    display = map.optional("display")?.text(longest: 200)
  }
}

extension ClinicalLibrary {
  /// The clinic's own table of codes; one without entries where no library folder has a table.
  package func codes() throws(ClinicalError) -> CodeTable {
    guard let file = try file(CodeTable.file) else { return CodeTable() }
    return try Self.decode(file.displayName, file.bytes) { CodeTable(decoding: $0) }
  }

  /// A table of a file of its own.
  package func codes(file name: String, bytes: [UInt8]) throws(ClinicalError) -> CodeTable {
    let table = try Self.decode(name, bytes) { CodeTable(decoding: $0) }
    let unknown = try unknownIDs(in: table)
    guard unknown.isEmpty else { throw .content(unknown) }
    return table
  }

  /// What a table names and the library does not have.
  func unknownIDs(in table: CodeTable) throws(ClinicalError) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (kind, entries, known) in [
      (ContentKind.exercise, table.exercises, try exerciseIDs()), (.condition, table.conditions, try conditionIDs()),
    ] {
      let known = Set(known)
      for id in entries.values where !known.contains(id.value) {
        found.append(
          Diagnostic(
            at: id.place ?? SourcePlace(file: CodeTable.file, origin: .library),
            "there is no \(words: kind.rawValue) \"\(id.value)\"",
            help: NearestName.help(for: id.value, in: known.sorted(), subject: kind.plural, isTelling: false)))
      }
    }
    return found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
