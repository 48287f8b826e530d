import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request: counted, and no longer than its route takes.
struct MeteredBody: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  let base: RequestBody
  let limit: Int
  let report: RequestReport
  let channel: any Channel

  struct AsyncIterator: AsyncIteratorProtocol {
    var base: RequestBody.AsyncIterator
    let body: MeteredBody
    var isBegun = false

    mutating func next() async throws -> ByteBuffer? {
      if !isBegun {
        isBegun = true
        body.channel.triggerUserOutboundEvent(BodyWanted(), promise: nil)
      }
      do {
        guard let part = try await base.next() else { return nil }
        guard body.report.received(part.readableBytes) <= body.limit else { throw Problem.tooLong(limit: body.limit) }
        return part
      } catch let fault as BodyFault {
        throw body.report.problem(of: fault)
      }
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(base: base.makeAsyncIterator(), body: self)
  }
}

extension Problem {
  /// The answer to a body that is longer than its route takes.
  static func tooLong(limit: Int) -> Problem {
    Problem(
      .contentTooLarge, "the body of the request is longer than \(limit) bytes",
      help: "ask for less at once, or raise the limit in the server's settings")
  }
}

extension RequestReport {
  /// The answer where a body did not come whole.
  fileprivate func problem(of fault: BodyFault) -> Problem {
    switch fault {
    case .late: return Problem(.requestTimeout, "the body of the request did not come in time")
    case .malformed: return Problem(.badRequest, "the body of the request is no well-formed HTTP")
    case .hangUp:
      lostClient()
      return Problem(.badRequest, "the body of the request did not come to its end")
    }
  }
}
