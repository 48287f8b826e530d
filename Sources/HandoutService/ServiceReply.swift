import HandoutInput
public import HandoutKit

/// What came of one request.
public struct ServiceReply: Sendable {
  /// 0, or the exit code that the command line ends with for such a failure.
  public let status: Int32
  /// One JSON object on one line, without a line end.
  public let record: [UInt8]
  /// The file that was made; empty for a failure, and where nothing is drawn.
  public let output: [UInt8]
  /// What `record` says.
  package let result: ResultRecord
  /// The language of the handout (BCP 47); nil where there is none.
  package let language: String?
  /// What a web page must be allowed; nil for other files.
  package let contentSecurityPolicy: String?

  init(
    _ record: ResultRecord, status: Int32 = 0, output: [UInt8] = [], language: String? = nil,
    contentSecurityPolicy: String? = nil
  ) {
    result = record
    self.contentSecurityPolicy = contentSecurityPolicy
    do throws(HandoutError) {
      self.record = try JSONText.line(record)
      (self.status, self.output, self.language) = (status, output, language)
    } catch {
      self.record = Array(#"{"diagnostics":[],"reason":"internal-error","schema":1,"status":"failed"}"#.utf8)
      (self.status, self.output, self.language) = (error.kind.exitCode, [], nil)
    }
  }

  /// The reply to what threw an error.
  ///
  /// - Parameter showingValues: whether it shows what requests say.
  public init(_ error: HandoutError, showingValues: Bool) {
    self.init(ResultRecord(error, showingValues: showingValues), status: error.kind.exitCode)
  }

  /// The reply to a call that does nothing but what it says.
  public static let done = ServiceReply(ResultRecord(status: .done, diagnostics: []))

  /// The reply to a call that lacks something.
  public static func refusal(_ message: String) -> ServiceReply {
    ServiceReply(HandoutError(.usage, Message(words: message)), showingValues: true)
  }
}
