package import HandoutKit
package import HandoutService
package import Logging

/// Everything that whoever runs the server decides; no request can change it.
package struct ServerSettings: Sendable {
  /// Where the server is reached.
  package enum Address: Sendable, Equatable {
    /// An IP address of this machine; port 0 is any free one.
    case network(host: String, port: Int)
    /// The path of a Unix socket.
    case socket(String)
  }

  package var address = Address.network(host: "127.0.0.1", port: 8080)
  /// What a client must say to be let in; nil where everybody on the machine may ask.
  package var token: AccessToken?
  /// PEM files of the certificate chain and its private key; nil for plain HTTP.
  package var tls: TLSFiles?
  /// Names by which clients may call the server, beside its address.
  package var allowedHosts: [String] = []
  /// Library, fonts, clinics.
  package var service = ServiceOptions()
  /// The zone whose today is the date of requests that give none; nil where they must give one.
  package var timeZone: TimeZoneName?
  package var logLevel = Logger.Level.info
  package var limits = ServerLimits()

  package init() {}

  /// The date of a request that gives none, at this moment.
  package var today: HandoutDate? { timeZone.map { _ in TimeZoneName.today } }
}

/// The files that TLS needs.
package struct TLSFiles: Sendable {
  package var certificate: String
  package var key: String
}
