import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// What is told of one request in log and metrics: counts and codes, nothing that a request says.
package final class RequestReport: Sendable {
  struct Facts: Sendable {
    var bytesIn = 0
    var bytesOut = 0
    var handouts = 0
    var pages = 0
    var codes: Set<String> = []
    var rows: [Int] = []
    /// The client hung up before it had its answer.
    var hasLostClient = false
  }

  /// So many rows and codes of one request are named; a list may have a hundred thousand.
  private static let mostNamed = 50

  private let state = Mutex(Facts())

  init() {}

  /// Handouts were drawn.
  package func made(handouts: Int, pages: Int) {
    state.withLock { facts in
      facts.handouts += handouts
      facts.pages += pages
    }
  }

  /// The answer complains.
  ///
  /// - Parameters:
  ///   - codes: codes of diagnostics, such as `left-out-do`. What is not written so is not kept.
  ///   - row: the number of the row of a list.
  package func complained(codes: some Sequence<String>, row: Int? = nil) {
    let codes = codes.filter { code in
      code.utf8.count <= 60
        && code.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "-") }
    }
    state.withLock { facts in
      for code in codes where facts.codes.count < Self.mostNamed { facts.codes.insert(code) }
      if let row, facts.rows.count < Self.mostNamed, facts.rows.last != row { facts.rows.append(row) }
    }
  }

  /// - Returns: how many bytes of the body came so far.
  func received(_ bytes: Int) -> Int {
    state.withLock { facts in
      facts.bytesIn += bytes
      return facts.bytesIn
    }
  }

  func sent(_ bytes: Int) { state.withLock { $0.bytesOut += bytes } }

  func lostClient() { state.withLock { $0.hasLostClient = true } }

  var facts: Facts { state.withLock { $0 } }
}

/// Counts the bytes of an answer.
struct CountingWriter: ResponseBodyWriter {
  var base: any ResponseBodyWriter
  let report: RequestReport

  mutating func write(_ buffer: ByteBuffer) async throws {
    try await base.write(buffer)
    report.sent(buffer.readableBytes)
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
    try await base.finish(trailingHeaders)
  }
}
