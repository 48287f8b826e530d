import HandoutClinical
import HandoutInput
public import HandoutKit

/// How a plan of care is read.
public struct FHIROptions: Sendable {
  /// The clinic's table of codes; nil for the one in a library folder, `Codes.yaml`.
  public var codes: InputFile?
  /// The release of FHIR; nil where the shape of the plan tells it.
  public var version: FHIRVersion?
  /// The id of the plan; nil for the only one that is to be followed.
  public var plan: String?
  /// Whether the notes of plan and orders are printed: they are often written to colleagues.
  public var includesNotes = false

  public init() {}
}

/// A plan of care in FHIR (R4 or R5) as a handout can be made of it: the patient, the exercises, how much and how often.
///
///     let plan = try FHIRPlan(bundle, date: today, press: press)
///     var request = HandoutRequest(condition: nil, date: today)
///     plan.apply(to: &request)
///
/// Nothing is guessed: what the plan does not say, or says in a way that a sheet has no place for, is told in warnings.
public struct FHIRPlan: Sendable {
  /// The release of FHIR in which the plan is written.
  public let version: FHIRVersion
  package let content: ReadPlan
  let table: CodeTable
  private let document: YAMLDocument
  private let warnings: [Diagnostic]

  /// Reads a bundle, or a plan by itself with all that it contains.
  ///
  /// - Parameters:
  ///   - bundle: JSON.
  ///   - date: the date of the sheet.
  ///   - hasCondition: whether the caller names the condition.
  ///   - press: whose library knows the exercises.
  /// - Throws: `HandoutError` of the kind `content` with all mistakes of the bundle, and for a table of codes that cannot be used.
  public init(
    _ bundle: InputFile, options: FHIROptions = FHIROptions(), date: HandoutDate, hasCondition: Bool = false,
    press: HandoutPress
  ) throws(HandoutError) {
    try self.init(
      bundle, options: options, date: date, hasCondition: hasCondition, press: press,
      table: try Self.table(of: options, press: press))
  }

  /// The same, with a table of codes that was read before.
  init(
    _ bundle: InputFile, options: FHIROptions, date: HandoutDate, hasCondition: Bool, press: HandoutPress,
    table: CodeTable
  ) throws(HandoutError) {
    let library = press.library
    self.table = table
    document = try Self.document(of: bundle)
    let findings = Findings()
    var read: Result<(ReadPlan, FHIRVersion?), ClinicalError> = .success((ReadPlan(), nil))
    do throws(YAMLError) {
      findings.add(
        try document.decodeWithWarnings { node in
          let resources = ResourceBundle(Element(node))
          let version = Self.version(of: resources, options: options, root: node, findings: findings)
          let reader = PlanReader(
            bundle: resources, library: library, table: table, findings: findings, options: options,
            date: date.calendarDate, hasCondition: hasCondition)
          do throws(ClinicalError) {
            read = .success((try reader.read(), version))
          } catch {
            read = .failure(error)
          }
        }.warnings)
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
    warnings = findings.diagnostics
    switch read {
    case .failure(let error): throw HandoutError(error)
    case .success(let (content, version)):
      guard let version, !findings.hasErrors else { throw HandoutError(.content, warnings) }
      (self.content, self.version) = (content, version)
    }
  }

  /// The clinic's table of codes: the one that is given, else that of a library folder.
  static func table(of options: FHIROptions, press: HandoutPress) throws(HandoutError) -> CodeTable {
    do throws(ClinicalError) {
      guard let file = options.codes else { return try press.library.codes() }
      return try press.library.codes(file: file.name, bytes: file.bytes)
    } catch {
      throw HandoutError(error)
    }
  }

  private static func document(of bundle: InputFile) throws(HandoutError) -> YAMLDocument {
    do throws(YAMLError) {
      let document = try YAMLDocument(json: bundle.bytes, name: bundle.name)
      guard document.isMapping, document.keys.contains("resourceType") else {
        throw YAMLError([
          Diagnostic(
            at: document.place, "this is no resource of FHIR: the key \"resourceType\" is missing",
            help: "a Bundle with a CarePlan is read, written as JSON; a patient file is given with --patient")
        ])
      }
      return document
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
  }

  /// The release, by what plans and orders look like; nil where that was complained of.
  private static func version(
    of bundle: ResourceBundle, options: FHIROptions, root: YAMLNode, findings: Findings
  ) -> FHIRVersion? {
    let seen = FHIRVersion.seen(in: bundle)
    if let version = options.version ?? (seen.count == 1 ? seen.first : nil) { return version }
    findings.reject(
      root.place,
      seen.isEmpty
        ? "plan and orders have nothing that tells R4 from R5" : "plan and orders have shapes of R4 and of R5",
      help: "say which it is: --fhir-version r4 or --fhir-version r5")
    return nil
  }

  /// Puts the plan into a request; what the request says already comes first.
  public func apply(to request: inout HandoutRequest) {
    var row = RowSource(patient: content.patient, warnings: warnings, document: document)
    if request.condition == nil, let condition = content.condition {
      request.condition = condition.value
      row.conditionPlace = condition.place
    }
    request.row = row
  }
}
