import Foundation
import HandoutClinical
import HandoutFigures
import HandoutInput
import HandoutKit
import HandoutLayouts
import HandoutTestSettings
import Testing

/// What schemas say is what decoders do, key by key and value by value.
@Suite struct FileSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The built-in files of a kind, and for kinds without any, files with all keys.
  private static func files(of kind: FileKind) throws -> [(name: String, bytes: [UInt8])] {
    let folder: String? =
      switch kind {
      case .exercise: "Assets/Exercises"
      case .condition: "Assets/Conditions"
      case .pose: "Assets/Poses"
      case .design: "Layouts/Designs"
      case .patient, .clinic, .codes: nil
      }
    guard let folder else {
      let texts: [FileKind: String] = [.patient: patient, .clinic: clinic, .codes: codes]
      return [("\(kind.rawValue).yaml", Array(try #require(texts[kind]).utf8))]
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    return try names.map { ($0, Array(try Data(contentsOf: root.appending(path: "\(folder)/\($0)")))) }
  }

  private static let patient = """
    id: "0042"
    name: Maria Alvarez
    born: 1962-04-17
    side: left
    legs: both
    language: es,en
    look: A
    therapist: J. Okafor, PT
    referrer: Dr. A. Brown
    start: 2026-11-21
    next-visit: 2026-12-05 09:30
    notes: Bring this sheet.
    link: {url: "https://riverside.example/plan", label: Plan}
    address: 28 Orchard Lane
    routine: phase-2
    exercises: [quad-set, bridge]
    drop: [clamshell]
    add: [hip-hinge]
    dose: {bridge: {sets: 2, reps: 8, hold: 1, rest: 30, minutes: 5, per-day: 1, days: 5}}
    instruction: {clamshell: Slowly and often}
    allow: {hip-hinge: Strong enough}
    """

  private static let codes = """
    exercises:
      "https://clinic.example/exercises|BRG": bridge
    conditions:
      "https://clinic.example/diagnoses|HAM": tight-hamstrings-knee-pain
    document:
      type: {system: "http://loinc.org", code: "00000-0", display: Instructions}
      category: {system: "https://clinic.example/kinds", code: leaflet}
    """

  private static let clinic = """
    name: Riverside Clinic
    address: 412 Mill Street
    phone: 555 0142
    web: riverside.example
    link: {url: "https://riverside.example", label: Videos}
    envelope: no-10
    country: US
    logo: logo.png
    colour: "#0F5C63"
    design: sheet
    paper: letter
    languages: [en, es]
    zones: {safe: 2, ok: 9}
    identifiers: [born, id]
    identity: full
    screening: Ask us.
    closing: See you soon.
    emergency: "911"
    reviews: [{condition: a, language: es, by: M. Clinician, date: 2026-11-20, text: "0123456789abcdef"}]
    """

  /// What the decoder of a kind says of a file; nothing for a good one.
  private static func complaints(_ kind: FileKind, _ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    func messages(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map { "\($0.message.text)" } }
    do {
      switch kind {
      case .patient: _ = try HandoutClinical.Patient(file: "f", bytes: bytes)
      case .clinic: _ = try Clinic(file: "f", bytes: bytes)
      case .exercise: _ = try YAMLDocument(name: "f", bytes: bytes).decode { Exercise(decoding: $0) }
      case .condition: _ = try YAMLDocument(name: "f", bytes: bytes).decode { ConditionProfile(decoding: $0) }
      case .pose: _ = try PoseReader.read(name: "f", bytes: bytes)
      case .design: _ = try PageDesign(document: YAMLDocument(name: "f", bytes: bytes))
      case .codes: _ = try YAMLDocument(name: "f", bytes: bytes).decode { CodeTable(decoding: $0) }
      }
      return nil
    } catch let error as ClinicalError {
      return messages(error.diagnostics)
    } catch let error as YAMLError {
      return messages(error.diagnostics)
    } catch FigureError.unreadable(let error) {
      return messages(error.diagnostics)
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: FileKind.allCases) func everyKeyIsReadAndHasAMeaning(kind: FileKind) {
    let schema = kind.schema
    #expect(schema.lines.count > 10)
    for line in schema.lines {
      #expect(!line.values.isEmpty, "\(kind): nothing reads \(line.path)")
      let meaning = line.meaning ?? ""
      #expect(meaning.hasSuffix(".") && meaning.first?.isUppercase == true, "\(kind): no sentence for \(line.path)")
    }
    for (path, _) in schema.meanings.sentences {
      #expect(schema.lines.contains { KeyMeanings.line(path, isAbout: $0.path) }, "\(kind): there is no key \(path)")
    }
  }

  @Test(arguments: FileKind.allCases) func builtInFilesAreValid(kind: FileKind) throws {
    let files = try Self.files(of: kind)
    let rows = try files.map { try JSONValue(file: $0.name, $0.bytes).json }
    let verdicts = try SchemaValidator.verdicts(on: rows, schema: kind.schema.json)
    for (file, isValid) in zip(files, verdicts) { #expect(isValid, "\(file.name)") }
  }

  /// What a schema cannot say: words that the decoder's complaints about such files hold.
  private static let beyondSchemas = [
    // How values of the file go together.
    "must not run backwards", "longer than 30 minutes", "must be above safe", "must end after it begins",
    "least must not be more", "there must be a width for", "two phases with the id", "no emergency number is known",
    "have the same number of panels", "is reviewed twice", "not before", "the same kind",
    "has no alternate text",
    // What exists.
    "must be one of ISO 3166-1", "there is no region", "this design has no text", "stands twice",
    // Characters that no text may have, and words that YAML reads as something else.
    "must not be empty", "must be a date that the calendar has", "must be in a year",
    "must be a date written", "must be in this list twice", "is in this list twice",
  ]

  /// What designs check beside their form: the tests of designs are about that.
  private static let designRules = [
    "is missing", "are missing", "must be at least", "must have room", "must never be left out", "must not be left out",
    "cannot take",
    "cannot have the color", "stand before", "no warning sign", "have no place to go on", "needs regions",
    "need regions", "this rung needs", "has the tiers", "cannot be done", "must have one panel",
    "must not be more than",
    "must be a design for",
  ]

  @Test(arguments: FileKind.allCases) func schemaAndDecoderAgree(kind: FileKind) throws {
    let schema = kind.schema
    let bases = try Self.files(of: kind)
    let wanted: Set<String> = [
      "hamstring-set.yaml", "march-warm-up.yaml", "sciatic-hamstring-knee-pain.yaml", "ham-stretch-supine-strap.yaml",
      "sheet.yaml", "patient.yaml", "clinic.yaml", "codes.yaml",
    ]
    var changes: [(change: String, json: String)] = []
    for base in bases where wanted.contains(base.name) {
      let mutants = FileMutants(
        of: try JSONValue(file: base.name, base.bytes), form: schema.form, most: max(400, TestSettings.scaled(8_000)))
      changes += mutants.files.map { ("\(base.name)\($0.change)", $0.value.json) }
    }
    let verdicts = try SchemaValidator.verdicts(on: changes.map(\.json), schema: schema.json)
    var counts = (accepted: 0, refused: 0)
    var differences: Set<String> = []
    for (change, isValid) in zip(changes, verdicts) {
      let complaints = Self.complaints(kind, change.json)
      if isValid {
        counts.accepted += 1
        let beyond = Self.beyondSchemas + (kind == .design ? Self.designRules : [])
        let unsaid = (complaints ?? []).filter { complaint in !beyond.contains { complaint.contains($0) } }
        if !unsaid.isEmpty { differences.insert("\(change.change): the schema takes it, the decoder says \(unsaid)") }
      } else {
        counts.refused += 1
        // A number is an id in JSON; in YAML it needs quotes, and so the schema wants them.
        if complaints == nil, change.change != "patient.yaml.id" {
          differences.insert("\(change.change): the decoder takes it, the schema does not")
        }
      }
    }
    #expect(differences.isEmpty, "\(kind): \(differences.sorted().prefix(40).joined(separator: "\n"))")
    // A table of codes has few keys.
    let least = kind == .codes ? (accepted: 5, refused: 30) : (accepted: 20, refused: 80)
    #expect(counts.accepted > least.accepted && counts.refused > least.refused, "\(kind): \(counts)")
  }

  @Test(arguments: FileKind.allCases) func schemasSayWhoTheyAre(kind: FileKind) throws {
    guard case .fields(let fields) = kind.schema.json else { throw NoObject() }
    #expect(fields["$id"] == .text("urn:handout:schema:\(kind.rawValue):1"))
    #expect(fields["$schema"] == "http://json-schema.org/draft-07/schema#")
  }

  struct NoObject: Error {}
}
