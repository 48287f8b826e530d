import HandoutClinical
package import HandoutInput
import HandoutPDF

/// The plan of a handout: its condition, exercises, doses, dates and reasons, as they were attached to the handout or saved beside
/// it. A later handout goes on from it.
///
///     let plan = try HandoutPlan(file: try InputFile(path: "last-week.pdf"))
///     var request = HandoutRequest(condition: plan.condition, date: today)
///     request.plan = plan
///     request.routine = "phase-2"
///
/// A plan has nothing that the handout does not print, but the ids of what was asked for: never a password, the path of a file, or
/// a reason that stands on no page.
public struct HandoutPlan: Sendable {
  /// The name of the attachment.
  static let fileName = "plan.json"

  let content: PlanContent
  /// The file in which complaints point.
  let document: YAMLDocument
  /// What looks wrong in the file but is used.
  let warnings: [Diagnostic]

  /// Reads the plan of a finished handout (PDF), or one that was saved (YAML or JSON).
  ///
  /// - Parameter password: what opens the handout; nil for one that everybody can open.
  /// - Throws: `HandoutError` of the kind `content` for a file without a plan, a damaged one, one that another password opens, and
  ///   for mistakes in the plan; `missingService` where the library that reads PDF files is not installed.
  public init(file: InputFile, password: HandoutPassword? = nil) throws(HandoutError) {
    var file = file
    if PlanAttachment.isPDF(file) { file = try PlanAttachment.read(file, password: password) }
    do throws(YAMLError) {
      let document = try YAMLDocument(name: file.name, bytes: file.bytes)
      try Self.checkVersion(of: document)
      (content, warnings) = try document.decodeWithWarnings { PlanContent(decoding: $0) }
      self.document = document
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
  }

  /// What a saved plan may hold.
  package static var form: FileForm { FormSurvey.form { PlanContent(decoding: $0) } }

  /// A plan as it stands in its file, for whoever goes on writing it.
  ///
  /// - Returns: the plan as JSON, and what is wrong or doubtful in it. A saved plan with a wrong value is given as it was written:
  ///   somebody saved it half-way.
  /// - Throws: `HandoutError` as `init(file:password:)` does for what is no plan at all.
  package static func opened(
    _ file: InputFile
  ) throws(HandoutError) -> (json: String, complaints: [HandoutDiagnostic]) {
    do throws(HandoutError) {
      let plan = try HandoutPlan(file: file)
      return (plan.json, plan.warnings.map(HandoutDiagnostic.init))
    } catch {
      guard !PlanAttachment.isPDF(file), let document = try? YAMLDocument(name: file.name, bytes: file.bytes),
        (try? checkVersion(of: document)) != nil, let json = try? document.decode({ $0.json })
      else { throw error }
      return (json, error.diagnostics)
    }
  }

  /// Refuses what is no plan, or one of a newer program, whose keys nobody here knows: before every key of it is complained about.
  private static func checkVersion(of document: YAMLDocument) throws(YAMLError) {
    let place = SourcePlace(file: document.source.name)
    guard document.keys.contains("plan") else {
      throw YAMLError([
        Diagnostic(
          at: place, "this is no plan of a handout: the key \"plan\" is missing",
          help: "a plan is saved by handout show FILE --save-plan plan.yaml; a patient file is given with --patient")
      ])
    }
    guard let version = PlanContent.version(of: document), version > PlanContent.version else { return }
    throw YAMLError([
      Diagnostic(
        at: place, "the plan is of version \(version), and this program reads version \(words: PlanContent.version)",
        help: "use the newer version of the program that made it")
    ])
  }

  /// The id of the condition profile; nil for a sheet of exercises alone.
  public var condition: String? { content.condition?.value }

  /// The plan as JSON, as it is attached.
  public var json: String { content.tree.json }

  /// The plan as YAML, as it is saved for people.
  public var yaml: String { content.tree.yaml }

  /// The plan as a file: JSON where the name ends in `.json`, else YAML.
  public func file(named name: String) -> [UInt8] { content.file(named: name) }
}

extension PlanContent {
  /// The plan as a file: JSON where the name ends in `.json`, else YAML.
  func file(named name: String) -> [UInt8] {
    Array((name.lowercased().hasSuffix(".json") ? tree.json : tree.yaml).utf8)
  }
}
