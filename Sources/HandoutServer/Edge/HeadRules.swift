import NIOHTTP1

/// What the head of a request must be before anything looks at it.
///
/// Proxies and servers that read one message in two ways let a client hide a request in another's body, so whatever can be read
/// in two ways is refused (RFC 9112, sections 3.2, 6.1 and 11.2).
struct HeadRules: Sendable {
  /// Characters of a path with its query; ids and a few options fit in far less.
  private static let longestTarget = 2_048

  /// Checks a head and writes its target as a path.
  ///
  /// - Returns: nil for a sound one.
  func refusal(of head: inout HTTPRequestHead) -> ConnectionRefusal? {
    guard head.version == .http1_1 || head.version == .http1_0 else {
      return ConnectionRefusal(HTTPParserError.invalidVersion)
    }
    let hosts = head.headers["Host"]
    guard hosts.count == 1, let host = hosts.first, Self.isHost(host) else {
      return malformed(
        hosts.isEmpty ? "the header Host is missing" : "there must be one header Host, with one host in it")
    }
    guard head.uri.utf8.count <= Self.longestTarget else {
      return ConnectionRefusal(status: .uriTooLong, reason: .tooLong, detail: "the path of the request is too long")
    }
    if !head.uri.hasPrefix("/") {
      guard let path = Self.path(ofAbsolute: head.uri, host: host) else {
        return malformed("the target of the request must be a path of this server")
      }
      head.uri = path
    }
    return framingRefusal(of: head)
  }

  private func framingRefusal(of head: HTTPRequestHead) -> ConnectionRefusal? {
    let codings = head.headers[canonicalForm: "Transfer-Encoding"]
    let lengths = head.headers["Content-Length"]
    guard lengths.count <= 1, lengths.allSatisfy({ $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } })
    else { return malformed("there must be one Content-Length, in digits") }
    if !codings.isEmpty {
      guard lengths.isEmpty, head.version == .http1_1 else {
        return malformed("a request has a Content-Length or a Transfer-Encoding, not both")
      }
      guard codings.count == 1, codings[0].lowercased() == "chunked" else {
        return ConnectionRefusal(
          status: .notImplemented, reason: .unsupported, detail: "the only Transfer-Encoding is chunked")
      }
    }
    let expectations = head.headers["Expect"]
    guard expectations.allSatisfy({ $0.lowercased() == "100-continue" }) else {
      return ConnectionRefusal(
        status: .expectationFailed, reason: .unsupported, detail: "the only expectation is 100-continue")
    }
    return nil
  }

  private func malformed(_ detail: String) -> ConnectionRefusal {
    ConnectionRefusal(status: .badRequest, reason: .malformed, detail: detail)
  }

  /// Whether a text is a host with perhaps a port, and nothing that another program may take for a list or a path.
  static func isHost(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 255
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-._:[]".utf8.contains(byte)
        }
      }
  }

  /// The path of `http://host/path`, as proxies ask; nil where the host is another than that of the header.
  private static func path(ofAbsolute target: String, host: String) -> String? {
    for scheme in ["http://", "https://"] where target.lowercased().hasPrefix(scheme) {
      let rest = target.dropFirst(scheme.count)
      let authority = rest.prefix { $0 != "/" && $0 != "?" }
      guard authority.lowercased() == host.lowercased() else { return nil }
      let path = rest.dropFirst(authority.count)
      return path.hasPrefix("/") ? String(path) : "/" + path
    }
    return nil
  }
}
