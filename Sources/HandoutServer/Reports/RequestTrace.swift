import HTTPTypes
import Hummingbird

/// The name of one request in the logs of all programs that it passes.
struct RequestTrace: Sendable {
  /// As the client gives it in `X-Request-Id`, else one of ours.
  let id: String
  /// As the client gives it (W3C Trace Context); nil where it is none.
  let parent: String?

  init(_ headers: HTTPFields) {
    let given = headers[named: "X-Request-Id"]
    id = given.flatMap { Self.isID($0) ? $0 : nil } ?? Self.random()
    parent = headers[named: "traceparent"].flatMap { Self.isTraceParent($0) ? $0 : nil }
  }

  /// What the answer says of it.
  func add(to headers: inout HTTPFields) {
    headers[named: "X-Request-Id"] = id
    if let parent { headers[named: "traceparent"] = parent }
  }

  /// A name of a request holds no name of a person: hexadecimal digits and hyphens only, as in a UUID.
  private static func isID(_ text: String) -> Bool {
    (8...64).contains(text.utf8.count) && text.utf8.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: "-") }
  }

  /// `00-` 32 digits `-` 16 digits `-` 2 digits.
  private static func isTraceParent(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [2, 32, 16, 2] && parts[0] != "ff"
      && parts.allSatisfy { $0.utf8.allSatisfy { isHexadecimal($0) && !(UInt8(ascii: "A")...UInt8(ascii: "F") ~= $0) } }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static func random() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
