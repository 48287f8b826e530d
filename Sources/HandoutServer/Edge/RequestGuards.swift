import HTTPTypes
import Hummingbird

/// Who may ask: clients that call the server by a name it has, pages of its own, and whoever knows the token.
struct RequestGuards: Sendable {
  /// Paths that say nothing but whether the server lives; what watches over it knows no token.
  private static let open: Set<String> = ["/healthz", "/readyz"]

  /// The page asks for the token itself, and its files say nothing of anybody.
  private static func isOpen(_ path: String) -> Bool { open.contains(path) || PageFiles.has(path) }

  /// Hosts without their ports, in small letters.
  private let hosts: Set<String>
  private let token: AccessToken?

  init(_ settings: ServerSettings) {
    var hosts: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
    if case .network(let host, _) = settings.address {
      hosts.insert(host.contains(":") ? "[\(host)]" : host)
    }
    self.hosts = hosts.union(settings.allowedHosts.map { Self.name(ofHost: $0.lowercased()) })
    token = settings.token
  }

  /// - Throws: `Problem` for a request that is not to be answered.
  func check(_ request: Request) throws(Problem) {
    let host = (request.head.authority ?? "").lowercased()
    // A page whose name was made to point here says its own name: that is how it is told (DNS rebinding).
    guard hosts.contains(Self.name(ofHost: host)) else {
      throw Problem(
        .misdirectedRequest, "the server is not known by the name in the header Host",
        help: "add the name to allowed-hosts in the server's settings")
    }
    try checkOrigin(of: request, host: host)
    guard let token, !Self.isOpen(request.uri.path) else { return }
    guard let said = request.headers[.authorization], token.isSaid(in: said) else {
      throw Problem(
        .unauthorized, "the server wants a token", help: "send the header Authorization: Bearer with it",
        headers: [.wwwAuthenticate: "Bearer"])
    }
  }

  /// Browsers say whose page asks; programs say nothing.
  private func checkOrigin(of request: Request, host: String) throws(Problem) {
    let help = "ask from a program, or from a page of the server itself"
    if let origin = request.headers[.origin]?.lowercased() {
      guard origin == "http://\(host)" || origin == "https://\(host)" else {
        throw Problem(.forbidden, "pages of other sites may not ask", help: help)
      }
    }
    if let site = request.headers[named: "Sec-Fetch-Site"]?.lowercased() {
      guard site == "same-origin" || site == "none" else {
        throw Problem(.forbidden, "pages of other sites may not ask", help: help)
      }
    }
  }

  /// A host without its port.
  private static func name(ofHost host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return String(host[...end]) }
    return String(host.prefix { $0 != ":" })
  }
}
