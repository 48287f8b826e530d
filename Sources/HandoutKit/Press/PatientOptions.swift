import HandoutClinical
import HandoutInput
import HandoutLoader

/// What the options of a command say of a patient, as it was typed. It is checked as a patient file is, and complaints have the
/// option as their place: `--born`.
///
/// Over a patient file an option comes before the file's key. Exercises are dropped, added and allowed besides those of the
/// file, and a dose changes the numbers that it names. Who the patient is may stand in both, but not in two ways.
public struct PatientOptions: Sendable {
  public var id: String?
  public var name: String?
  public var born: String?
  public var age: String?
  public var therapist: String?
  public var start: String?
  public var nextVisit: String?
  public var note: String?
  /// The address of a page, and what is there.
  public var link: String?
  public var linkLabel: String?
  /// Ids, or several with commas.
  public var drop: [String] = []
  /// Ids, or several with commas.
  public var add: [String] = []
  /// Changed doses: `quad-set.reps=8`.
  public var doses: [String] = []
  /// Reasons by exercise: `hip-hinge=Strong enough`.
  public var allowances: [String] = []

  /// Options that say nothing.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool {
    (texts.map(\.text) + [link, linkLabel]).allSatisfy { $0 == nil }
      && [drop, add, doses, allowances].allSatisfy(\.isEmpty)
  }

  /// The options that have one text, with the keys of a patient file that they stand for.
  private var texts: [(key: String, text: String?)] {
    [
      ("id", id), ("name", name), ("born", born), ("age", age), ("therapist", therapist), ("start", start),
      ("next-visit", nextVisit), ("notes", note),
    ]
  }

  /// What the option of a key is called.
  private static func option(_ key: String) -> String { key == "notes" ? "--note" : "--\(key)" }
}

extension PatientOptions {
  /// The patient of the options over that of a file, as stage 1 takes it.
  ///
  /// - Throws: `HandoutError` of the kind `content` with all mistakes of both.
  func input(over file: InputFile?) throws(HandoutError) -> PatientInput {
    var faults: [Diagnostic] = []
    func read(_ document: () throws(YAMLError) -> YAMLDocument) -> RowSource? {
      do throws(YAMLError) {
        let document = try document()
        let (patient, warnings) = try document.decodeWithWarnings { HandoutClinical.Patient(decoding: $0) }
        return RowSource(patient: patient, warnings: warnings, document: document)
      } catch {
        faults += error.diagnostics
        return nil
      }
    }
    let options = read { () throws(YAMLError) in try document() }
    let known = file.flatMap { file in
      read { () throws(YAMLError) in try YAMLDocument(name: file.name, bytes: file.bytes) }
    }
    if let options, let known {
      faults += known.patient.contradictions(to: options.patient) { SourcePlace(file: Self.option($0)) }
    }
    guard let options, faults.isEmpty else { throw HandoutError(.content, faults) }
    guard let known else {
      return .decoded(options.patient, warnings: options.warnings, documents: [options.document])
    }
    return .decoded(
      known.patient.changed(by: options.patient), warnings: options.warnings + known.warnings,
      documents: [options.document, known.document])
  }

  /// The patient of the options over one that is known already from a plan of care.
  func input(over known: RowSource) throws(HandoutError) -> PatientInput {
    do throws(YAMLError) {
      let document = try document()
      let (patient, warnings) = try document.decodeWithWarnings { HandoutClinical.Patient(decoding: $0) }
      let faults = known.patient.contradictions(to: patient, source: "the plan of care") {
        SourcePlace(file: Self.option($0))
      }
      guard faults.isEmpty else { throw YAMLError(faults) }
      return .decoded(
        known.patient.changed(by: patient), warnings: warnings + known.warnings, documents: [document, known.document])
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
  }

  /// The options as a document of the form of a patient file.
  private func document() throws(YAMLError) -> YAMLDocument {
    var values = texts.compactMap { key, text in
      text.map { OptionValue(Self.option(key), keys: [key], label: Message(words: key), text: $0) }
    }
    for (key, text) in [("url", link), ("label", linkLabel)] {
      guard let text else { continue }
      let option = key == "url" ? "--link" : "--link-label"
      values.append(OptionValue(option, keys: ["link", key], label: Message(words: "link.\(key)"), text: text))
    }
    var faults: [Diagnostic] = []
    for (key, texts) in [("drop", drop), ("add", add)] where !texts.isEmpty {
      let ids = texts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      values.append(OptionValue(Self.option(key), key: key, list: ids))
    }
    for text in doses { Self.add(dose: text, to: &values, &faults) }
    for text in allowances { Self.add(allowance: text, to: &values, &faults) }
    return try YAMLDocument(options: values, complaints: faults)
  }

  private static func add(dose text: String, to values: inout [OptionValue], _ faults: inout [Diagnostic]) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let path = sides[0].split(separator: ".", omittingEmptySubsequences: false).map { TextEdges.trimmed(String($0)) }
    guard sides.count == 2, path.count == 2, path.allSatisfy({ !$0.isEmpty }) else {
      faults.append(
        Diagnostic(
          at: SourcePlace(file: "--dose"), "dose must be an exercise, a key and a number, found \"\(text.prefix(60))\"",
          help: "write --dose quad-set.reps=8, once for each number", field: "dose"))
      return
    }
    // A key that there is says nothing of the patient.
    let key = DoseChange.keys.contains(path[1]) ? Message(words: path[1]) : Message(value: path[1])
    values.append(
      OptionValue(
        "--dose", keys: ["dose"] + path, label: "\(path[0]).\(key)", text: TextEdges.trimmed(String(sides[1]))))
  }

  private static func add(allowance text: String, to values: inout [OptionValue], _ faults: inout [Diagnostic]) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let id = TextEdges.trimmed(String(sides[0]))
    guard sides.count == 2, !id.isEmpty else {
      faults.append(
        Diagnostic(
          at: SourcePlace(file: "--allow"), "allow must be an exercise and the reason, found \"\(text.prefix(60))\"",
          help: "write --allow \"hip-hinge=Strong enough after the test\"; the reason is printed", field: "allow"))
      return
    }
    values.append(OptionValue("--allow", keys: ["allow", id], label: Message(value: id), text: String(sides[1])))
  }
}
