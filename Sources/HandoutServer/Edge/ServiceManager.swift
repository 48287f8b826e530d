import Glibc
import NIOCore

/// The supervisor that started the server and waits to hear that it answers, such as systemd with `Type=notify`.
enum ServiceManager {
  /// Tells it, where there is one: `NOTIFY_SOCKET` names the socket on which it listens.
  ///
  /// Nobody can be told where it does not: its own patience ends the waiting.
  static func tellReady() {
    guard let path = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }), path.hasPrefix("/"),
      let address = try? SocketAddress(unixDomainSocketPath: path)
    else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let words = Array("READY=1".utf8)
    _ = address.withSockAddr { sendto(descriptor, words, words.count, Int32(MSG_NOSIGNAL), $0, socklen_t($1)) }
  }
}
