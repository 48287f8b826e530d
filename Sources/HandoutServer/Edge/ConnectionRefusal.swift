import HandoutKit
import NIOCore
import NIOHTTP1

/// Why bytes of a client become no request. The answer to them ends the connection.
struct ConnectionRefusal: Sendable {
  /// What is counted and logged.
  enum Reason: String, CaseIterable, Sendable {
    case malformed
    case late
    case tooLong = "too-long"
    case unsupported
  }

  let status: HTTPResponseStatus
  let reason: Reason
  /// Words of ours only.
  let detail: String

  static let lateHead = ConnectionRefusal(
    status: .requestTimeout, reason: .late, detail: "the header lines of the request did not come in time")

  /// What the parser of HTTP says about bytes.
  init(_ error: HTTPParserError) {
    switch error {
    case .headerOverflow:
      self.init(
        status: .requestHeaderFieldsTooLarge, reason: .tooLong, detail: "the header lines of the request are too long")
    case .invalidVersion:
      self.init(status: .httpVersionNotSupported, reason: .unsupported, detail: "the server speaks HTTP/1.1")
    default:
      self.init(status: .badRequest, reason: .malformed, detail: "the request is no well-formed HTTP")
    }
  }

  init(status: HTTPResponseStatus, reason: Reason, detail: String) {
    (self.status, self.reason, self.detail) = (status, reason, detail)
  }

  /// The answer's head and its body, `application/problem+json` (RFC 9457).
  var answer: (head: HTTPResponseHead, body: ByteBuffer) {
    struct Record: Encodable {
      let type = "about:blank"
      let title: String
      let status: UInt
      let detail: String
    }
    // Three texts and a number: there is nothing in them that JSON cannot hold.
    let json = (try? JSONText.line(Record(title: status.reasonPhrase, status: status.code, detail: detail))) ?? []
    var headers = HTTPHeaders(SecurityHeaders.fields.map { ($0.name, $0.value) })
    headers.add(name: "Content-Type", value: "application/problem+json")
    headers.add(name: "Content-Length", value: String(json.count))
    headers.add(name: "Connection", value: "close")
    return (HTTPResponseHead(version: .http1_1, status: status, headers: headers), ByteBuffer(bytes: json))
  }
}

/// What became of a body that a route was reading.
enum BodyFault: Error {
  /// It did not come in time.
  case late
  /// Its chunks are none.
  case malformed
  /// The client hung up.
  case hangUp
}
