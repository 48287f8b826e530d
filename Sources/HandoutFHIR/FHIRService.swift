import HandoutClinical
import HandoutInput
public import HandoutKit
import HandoutPages
public import HandoutService

/// Handouts of plans of care for a server: bytes in, bytes out. It reads no file and no clock, and no request makes it reach the network.
public struct FHIRService: Sendable {
  /// What is made of a bundle.
  public enum Form: Sendable {
    /// The file itself.
    case pdf
    /// The same as one web page.
    case html
    /// A DocumentReference with the file in it.
    case documentReference
  }

  /// What came of a request.
  public struct Reply: Sendable {
    /// 0, or the exit code that the command line ends with for such a failure.
    public let status: Int32
    public let mediaType: String
    /// The file or the document; of a failure an OperationOutcome.
    public let body: [UInt8]
    /// What happened, as one line of JSON: that of every other handout of the service.
    public let record: [UInt8]
    /// What that line says.
    package let result: ResultRecord
    /// The language of the handout (BCP 47); nil where there is none.
    package let language: String?
    /// What a web page must be allowed; nil for other files.
    package let contentSecurityPolicy: String?
  }

  /// The media type of resources.
  public static let mediaType = "application/fhir+json"

  private let service: HandoutService
  /// The table of codes of the library folders, read once; or why it cannot be used.
  private let table: Result<CodeTable, HandoutError>

  public init(_ service: HandoutService) {
    self.service = service
    table = Result { () throws(HandoutError) in try FHIRPlan.table(of: FHIROptions(), press: service.press) }
  }

  /// Makes a handout of a bundle.
  ///
  /// - Parameters:
  ///   - bundle: JSON.
  ///   - options: how it is read; without a table of codes, that of the service's library folders counts.
  ///   - condition: the condition, where the plan does not tell it.
  ///   - date: the date of the sheet, where the service has none of its own.
  public func handout(
    _ bundle: [UInt8], options: FHIROptions = FHIROptions(), condition: String? = nil,
    as form: Form = .documentReference,
    on date: HandoutDate? = nil
  ) -> Reply {
    do throws(HandoutError) {
      guard let date = service.options.date ?? date else {
        throw HandoutError(.usage, "the date of the sheet is missing", help: "open the service with a date")
      }
      let table =
        if options.codes == nil { try table.get() } else { try FHIRPlan.table(of: options, press: service.press) }
      let plan = try FHIRPlan(
        InputFile(name: "bundle", bytes: bundle), options: options, date: date, hasCondition: condition != nil,
        press: service.press, table: table)
      var request = HandoutRequest(condition: condition, date: date)
      plan.apply(to: &request)
      let placed = try service.place(request)
      let page = form == .html ? service.press.webPage(placed) : nil
      let file = if let page { page.html } else { try service.press.draw(placed).pdf }
      var record = ResultRecord(
        pages: placed.pageCount, parts: placed.parts, warnings: placed.warnings, showingValues: service.showsValues)
      (record.format, record.bytes) = (page == nil ? .pdf : .html, file.count)
      let (type, body) =
        switch form {
        case .pdf: ("application/pdf", file)
        case .html: ("text/html", file)
        case .documentReference: (Self.mediaType, try plan.documentReference(to: file, of: placed, date: date))
        }
      return Reply(
        status: 0, mediaType: type, body: body, record: try JSONText.line(record), result: record,
        language: placed.document.metadata.language, contentSecurityPolicy: page?.contentSecurityPolicy)
    } catch {
      return failure(error)
    }
  }

  /// The reply to a failure.
  public func failure(_ error: HandoutError) -> Reply {
    let reply = ServiceReply(error, showingValues: service.showsValues)
    return Reply(
      status: reply.status, mediaType: Self.mediaType,
      body: OperationOutcome.json(error, showingValues: service.showsValues), record: reply.record,
      result: reply.result, language: nil, contentSecurityPolicy: nil)
  }

  /// The CapabilityStatement of the server.
  ///
  /// - Parameter version: the release in which it is written.
  public func metadata(_ version: FHIRVersion = .r4) -> [UInt8] {
    CapabilityStatement.json(version)
  }
}
