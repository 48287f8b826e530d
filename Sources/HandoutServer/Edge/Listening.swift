import FoundationEssentials
import Glibc
import HandoutInput
import HandoutKit
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOCore
import NIOSSL

/// Where the server listens.
enum Listening {
  static func bindAddress(_ address: ServerSettings.Address) -> BindAddress {
    switch address {
    case .network(let host, let port): .hostname(host, port: port)
    case .socket(let path): .unixDomainSocket(path: path)
    }
  }

  /// The address as clients write it.
  static func words(_ address: ServerSettings.Address, _ bound: SocketAddress?, isSecure: Bool) -> String {
    switch address {
    case .socket(let path): return "unix:" + path
    case .network(let host, let port):
      let host = host.contains(":") ? "[\(host)]" : host
      return "\(isSecure ? "https" : "http")://\(host):\(bound?.port ?? port)"
    }
  }

  /// Why the server could not listen.
  static func failure(_ error: any Error, at address: ServerSettings.Address) -> HandoutError {
    let place = words(address, nil, isSecure: false)
    guard let error = error as? IOError else { return HandoutError(internalProblem: "\(type(of: error))") }
    switch error.errnoCode {
    case EADDRINUSE:
      return HandoutError(
        .locked, "another program listens at this address already", file: place,
        help: "choose another port; --port 0 takes any free one")
    case EACCES:
      return HandoutError(
        .cannotCreate, "this user may not listen at this address", file: place, help: "choose a port from 1024 on")
    default:
      return HandoutError(
        .cannotCreate, "the server cannot listen at this address: \(words: String(cString: strerror(error.errnoCode)))",
        file: place, help: "choose an address of this machine")
    }
  }
}

/// The file of a Unix socket.
enum SocketFile {
  /// Makes way for a socket, and lets only this user reach what is made from now on.
  ///
  /// - Throws: `HandoutError` of the kind `locked` where a server answers there, `cannotCreate` for another file.
  static func prepare(_ path: String) throws(HandoutError) {
    umask(0o177)
    // What a link points to is not asked: it is no socket.
    guard let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType else {
      return
    }
    guard kind == .typeSocket else {
      throw HandoutError(
        .cannotCreate, "there is a file of this name that is no socket", file: path, help: "choose another name")
    }
    guard !isAnswered(path) else {
      throw HandoutError(.locked, "another program listens at this socket already", file: path)
    }
    // Left behind by a server that was killed.
    unlink(path)
  }

  private static func isAnswered(_ path: String) -> Bool {
    guard let address = try? SocketAddress(unixDomainSocketPath: path) else { return false }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return address.withSockAddr { connect(descriptor, $0, socklen_t($1)) } == 0
  }
}

extension TLSFiles {
  /// The server behind TLS, from version 1.2.
  ///
  /// - Throws: `HandoutError` of the kind `content` for files that are no certificate and key.
  func securing(_ base: HTTPServerBuilder) throws(HandoutError) -> HTTPServerBuilder {
    let chain: [NIOSSLCertificate]
    do {
      chain = try NIOSSLCertificate.fromPEMFile(certificate)
    } catch {
      throw failure(certificate, "a chain of certificates")
    }
    do {
      let key = try NIOSSLPrivateKey(file: key, format: .pem)
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      return try .tls(base, tlsConfiguration: configuration)
    } catch {
      throw failure(key, "the private key of the certificate")
    }
  }

  private func failure(_ path: String, _ what: String) -> HandoutError {
    HandoutError(.content, "the file does not hold \(words: what) in PEM", file: path)
  }
}

/// What the system allows the process.
enum OperatingLimits {
  /// Lets as many files be open as there may be connections, and no copy of the memory be written when the process ends.
  static func set(connections: Int) {
    signal(SIGPIPE, SIG_IGN)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    var files = rlimit()
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(kind, &files) == 0 else { return }
    files.rlim_cur = min(max(files.rlim_cur, rlim_t(connections + 100)), files.rlim_max)
    setrlimit(kind, &files)
  }
}
