import HandoutInput
public import HandoutKit
public import HandoutService

/// Handouts of plans of care for a server: bytes in, bytes out. It reads no file and no clock, and no request makes it reach the network.
public struct FHIRService: Sendable {
  /// What is made of a bundle.
  public enum Form: Sendable {
    /// The file itself.
    case pdf
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
  }

  /// The media type of resources.
  public static let mediaType = "application/fhir+json"

  private let service: HandoutService

  public init(_ service: HandoutService) {
    self.service = service
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
      let plan = try FHIRPlan(
        InputFile(name: "bundle", bytes: bundle), options: options, date: date, hasCondition: condition != nil,
        press: service.press)
      var request = HandoutRequest(condition: condition, date: date)
      plan.apply(to: &request)
      let placed = try service.place(request)
      let pdf = try service.press.draw(placed).pdf
      var record = ResultRecord(
        pages: placed.pageCount, parts: placed.parts, warnings: placed.warnings, showingValues: service.showsValues)
      (record.format, record.bytes) = (.pdf, pdf.count)
      let line = try JSONText.line(record)
      switch form {
      case .pdf: return Reply(status: 0, mediaType: "application/pdf", body: pdf, record: line)
      case .documentReference:
        let document = try plan.documentReference(to: pdf, of: placed, date: date)
        return Reply(status: 0, mediaType: Self.mediaType, body: document, record: line)
      }
    } catch {
      return failure(error)
    }
  }

  /// The reply to a failure.
  public func failure(_ error: HandoutError) -> Reply {
    Reply(
      status: error.kind.exitCode, mediaType: Self.mediaType,
      body: OperationOutcome.json(error, showingValues: service.showsValues),
      record: ServiceReply(error, showingValues: service.showsValues).record)
  }

  /// The CapabilityStatement of the server.
  ///
  /// - Parameter version: the release in which it is written.
  public func metadata(_ version: FHIRVersion = .r4) -> [UInt8] {
    CapabilityStatement.json(version)
  }
}
