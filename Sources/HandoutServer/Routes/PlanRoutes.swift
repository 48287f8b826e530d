import HTTPTypes
import HandoutFHIR
import HandoutInput
import HandoutKit
import HandoutService
import Hummingbird
import NIOCore

/// The calls of FHIR: plans of care in, handouts and documents for the records out.
struct PlanRoutes: Sendable {
  private static let fhir = FHIRService.mediaType

  private let workshop: Workshop
  private let plans: FHIRService
  /// What the server can do, in each release; a server does not learn.
  private let metadata: [FHIRVersion: TaggedBytes]

  init(workshop: Workshop) {
    self.workshop = workshop
    let plans = FHIRService(workshop.service)
    self.plans = plans
    metadata = Dictionary(
      uniqueKeysWithValues: FHIRVersion.allCases.map { version in
        (version, TaggedBytes(plans.metadata(version), type: Self.fhir))
      })
  }

  var routes: [Route] {
    let resource: Operation.Content = [Self.fhir: ["type": "object"]]
    let options = PlanOptions.options.map { Operation.Parameter($0.name, in: .query, $0.meaning, $0.schema) }
    return [
      Route(
        .post, "/v1/fhir/$handout",
        Operation(
          "makeHandoutOfPlan",
          "Makes a handout of a plan of care (FHIR R4 or R5): a DocumentReference with the PDF in it, the PDF itself, or a web page.",
          parameters: options, body: [Self.fhir: ["type": "object"], BodyType.json.rawValue: ["type": "object"]],
          answer: .init(
            "The document.",
            resource.merging(Workshop.files.filter { ["application/pdf", "text/html"].contains($0.key) }) { $1 },
            headers: Workshop.handout),
          problems: Workshop.usual)
      ) { request, context in try await makeHandout(request, context.report) },
      Route(
        .get, "/v1/fhir/metadata",
        Operation(
          "capabilities", "What the server can do, as a CapabilityStatement; in R5 where Accept says fhirVersion=5.0.",
          answer: .init("The statement.", resource, headers: Workshop.tag), problems: [.notAcceptable])
      ) { request, _ in try capabilities(request) },
    ]
  }

  /// `POST /v1/fhir/$handout`.
  ///
  /// What is wrong with a plan is told as an OperationOutcome to who asks for FHIR by name, and as a problem to everybody else.
  private func makeHandout(_ request: Request, _ report: RequestReport) async throws -> Response {
    _ = try BodyType.of(request, among: [.fhir, .json])
    let accepted = AcceptedTypes(of: request)
    let forms: [(type: String, value: FHIRService.Form)] = [
      (Self.fhir, .documentReference), ("application/pdf", .pdf), ("text/html", .html),
    ]
    let form = try accepted.chosen(from: forms)[0]
    let service = workshop.service
    let wanted = try service.problem(
      Result { () throws(HandoutError) in try decodingOptions(request.options) { PlanOptions(decoding: $0) } })
    let body = try await workshop.body(of: request, upTo: workshop.limits.fhirBytes)
    let (plans, date) = (plans, wanted.date ?? workshop.today())
    let reply = try await workshop.pool.run {
      plans.handout(body, options: wanted.fhir, condition: wanted.condition, as: form.value, on: date)
    }
    guard reply.status == 0 else {
      let problem = Problem(reply.result, isMalformed: !HandoutService.isWellFormed(body))
      guard accepted.names(Self.fhir) else { throw problem }
      for error in problem.errors { report.complained(codes: [error.code].compactMap(\.self), row: error.row) }
      return Response(
        status: problem.status, headers: [.contentType: Self.fhir],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }
    var headers: HTTPFields = [:]
    switch form.value {
    case .documentReference: break
    case .pdf: headers[.contentDisposition] = "inline; filename=\"handout.pdf\""
    case .html: headers[.contentDisposition] = "inline; filename=\"handout.html\""
    }
    headers.tellAlternate(of: form.type, at: "$handout")
    headers[named: "Content-Security-Policy"] = reply.contentSecurityPolicy.map(SecurityHeaders.policy)
    headers[.contentLanguage] = reply.language
    let codes = reply.result.diagnostics.map(\.code)
    headers.tell(pages: reply.result.pages ?? 0, warnings: codes)
    report.made(handouts: 1, pages: reply.result.pages ?? 0)
    report.complained(codes: codes.compactMap(\.self))
    let type = reply.mediaType == "text/html" ? ResultRecord.Format.html.contentType : reply.mediaType
    return TaggedBytes(reply.body, type: type).response(to: request, headers: headers)
  }

  /// `GET /v1/fhir/metadata`.
  private func capabilities(_ request: Request) throws -> Response {
    try AcceptedTypes(of: request).require(Self.fhir)
    try workshop.requireNoOptions(request)
    let wantsR5 = request.headers[values: .accept].contains { $0.lowercased().contains("fhirversion=5") }
    guard let statement = metadata[wantsR5 ? .r5 : .r4] else {
      throw Problem(.notAcceptable, "there is no such release")
    }
    return statement.response(to: request)
  }
}

/// What may be asked beside a plan of care.
struct PlanOptions {
  let date: HandoutDate?
  let condition: String?
  var fhir = FHIROptions()

  init(decoding node: YAMLNode) {
    let map = node.mapping(["date", "condition", "plan", "notes", "fhir-version"])
    date = map.optional("date")?.sheetDate()
    condition = map.optional("condition")?.text(longest: 200)
    fhir.plan = map.optional("plan")?.text(longest: 64)
    fhir.includesNotes = map.optional("notes")?.boolean() ?? false
    fhir.version = map.optional("fhir-version")?.enumeration()
  }

  /// The names of the query, each with its schema and its meaning.
  static var options: [(name: String, meaning: String, schema: SchemaNode)] {
    HandoutService.options(
      of: FormSurvey.form { PlanOptions(decoding: $0) },
      meanings: KeyMeanings([
        ("date", "The date of the sheet; needed where the server has none for all."),
        ("condition", "The condition, where the plan does not tell it."),
        ("plan", "The id of the plan, where the bundle has several."),
        ("notes", "Whether the notes of plan and orders are printed: they are often written to colleagues."),
        ("fhir-version", "The release of FHIR, where the shape of the plan does not tell it."),
      ]))
  }
}
