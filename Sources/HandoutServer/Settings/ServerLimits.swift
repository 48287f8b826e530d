/// What one client may cost: bytes, seconds and connections.
package struct ServerLimits: Sendable {
  /// Bytes of the body of a request for one handout, with a logo in it.
  package var handoutBytes = 2 << 20
  /// Bytes of a list for a packet or for a check, and of a handout whose plan is opened.
  package var packetBytes = 32 << 20
  /// Bytes of a FHIR bundle.
  package var fhirBytes = 8 << 20
  /// Bytes of all header lines of a request together.
  package var headerBytes = 16 << 10
  /// Connections at a time; more of them wait with the system.
  package var connections = 1_024
  /// Pieces of work that may wait while all threads draw.
  package var waiting = 256
  /// Threads that draw; 0 for one a core.
  package var threads = 0
  /// Seconds in which a connection may say nothing.
  package var idleSeconds = 15
  /// Seconds from the first byte of a request to the end of its header lines.
  package var headerSeconds = 10
  /// Seconds from the header lines of a request to the end of its body.
  package var bodySeconds = 30
  /// Seconds in which a client that gets an answer may take no byte of it.
  package var answerSeconds = 30
  /// Seconds that requests under way have when the server is told to stop.
  package var stopSeconds = 8

  package init() {}

  /// The longest body that a path takes; nothing is read where no path wants a body.
  package func bodyBytes(of path: Substring) -> Int {
    switch path {
    case "/v1/handouts": handoutBytes
    case "/v1/packets", "/v1/check", "/v1/plans": packetBytes
    case _ where path.hasPrefix("/v1/fhir/"): fhirBytes
    default: 0
    }
  }
}
