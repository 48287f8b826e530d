import HTTPTypes
import HandoutInput
import HandoutKit
import HandoutService
import Hummingbird

/// The calls for one handout.
extension Workshop {
  /// `POST /v1/handouts`: a handout as PDF, as an image of one page, as the data of its pages, or as a web page.
  func makeHandout(_ request: Request, _ report: RequestReport) async throws -> Response {
    _ = try BodyType.of(request, among: [.json])
    try requireNoOptions(request)
    let formats = try AcceptedTypes(of: request).chosen(
      from: OutputFormat.allCases.map { (type: $0.file.mediaType, value: $0) })
    let body = try await body(of: request, upTo: limits.handoutBytes)
    let (service, date) = (service, today())
    let reply = try await pool.run { service.make(body, formats: formats.map(\.value), on: date) }
    guard reply.status == 0, let format = reply.result.format else {
      throw Problem(reply, isMalformed: !HandoutService.isWellFormed(body))
    }
    var headers: HTTPFields = [
      // The name says nothing of the patient: it shows in lists of downloads.
      .contentDisposition: "inline; filename=\"handout.\(format.rawValue)\""
    ]
    headers[.contentLanguage] = reply.language
    let codes = reply.result.diagnostics.map(\.code)
    headers.tell(pages: reply.result.pages ?? 0, warnings: codes)
    headers.tellAlternate(of: format.mediaType, at: "handouts")
    headers[named: "Content-Security-Policy"] = reply.contentSecurityPolicy.map(SecurityHeaders.policy)
    report.made(handouts: 1, pages: reply.result.pages ?? 0)
    report.complained(codes: codes.compactMap(\.self))
    return TaggedBytes(reply.output, type: format.contentType).response(to: request, headers: headers)
  }

  /// `POST /v1/check`: what is wrong or doubtful with a request or a list, and nothing drawn.
  func check(_ request: Request) async throws -> Response {
    let type = try BodyType.of(request, among: BodyType.requests)
    try AcceptedTypes(of: request).require("application/json")
    let record: CheckRecord
    if type == .json {
      try requireNoOptions(request)
      let body = try await body(of: request, upTo: limits.handoutBytes)
      let (service, date) = (service, today())
      let reply = try await pool.run { service.check(body, on: date) }
      guard reply.result.reason.map({ $0.status == .unprocessableContent }) ?? true, HandoutService.isWellFormed(body)
      else {
        throw Problem(reply, isMalformed: !HandoutService.isWellFormed(body))
      }
      record = CheckRecord(reply.result)
    } else {
      let list = try await openList(request, type)
      record = CheckRecord(try await checked(list), showingValues: service.showsValues)
    }
    return TaggedBytes(try JSONText.line(record), type: "application/json").response(to: request)
  }
}

/// What comes of a check, as JSON.
struct CheckRecord: Encodable {
  /// The version of this object.
  var schema = 1
  /// `sound` or `faulty`.
  var status: String
  /// How many handouts can be made.
  var handouts: Int
  /// How many cannot.
  var failed: Int
  /// How many pages they have together.
  var pages: Int
  var diagnostics: [DiagnosticRecord]
  /// How many errors `diagnostics` leaves out.
  var moreErrors: Int?
}

extension CheckRecord {
  /// What comes of the check of one request.
  init(_ result: ResultRecord) {
    let isSound = result.reason == nil
    self.init(
      status: isSound ? "sound" : "faulty", handouts: isSound ? 1 : 0, failed: isSound ? 0 : 1,
      pages: result.pages ?? 0, diagnostics: result.diagnostics)
  }
}

extension ResultRecord.Format {
  var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .png: "image/png"
    case .json: "application/json"
    case .html: "text/html"
    }
  }

  /// The media type with how its text is written.
  var contentType: String { self == .html ? "text/html; charset=utf-8" : mediaType }
}

extension HTTPFields {
  /// Adds the header lines that name the other form of a handout: a web page for a PDF, a PDF for a web page.
  ///
  /// Nothing is kept, so the alternate is not to be had by its address alone: it is the answer to the same request with its type in
  /// `Accept`.
  ///
  /// - Parameter path: the address that was asked, from its own folder: a host may have put folders in front.
  mutating func tellAlternate(of type: String, at path: String) {
    self[.vary] = "Accept"
    let alternates = ["application/pdf": "text/html", "text/html": "application/pdf"]
    guard let other = alternates[type] else { return }
    self[named: "Link"] = "<\(path)>; rel=\"alternate\"; type=\"\(other)\""
  }

  /// Adds the header lines that tell of a file's pages and of what someone should look at.
  mutating func tell(pages: Int, warnings codes: [String?]) {
    if let name = HTTPField.Name("Handout-Pages") { self[name] = "\(pages)" }
    if let name = HTTPField.Name("Handout-Warnings") { self[name] = "\(codes.count)" }
    let known = Set(codes.compactMap(\.self)).sorted()
    if let name = HTTPField.Name("Handout-Warning-Codes"), !known.isEmpty { self[name] = known.joined(separator: ", ") }
  }
}
