import Dispatch
import FoundationEssentials
import Glibc
import HTTPTypes
package import HandoutKit
import HandoutService
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import ServiceLifecycle

/// The server from its start to its end.
package struct RunningServer: Sendable {
  private let settings: ServerSettings
  private let logger: Logger
  private let service: HandoutService
  private let pool: DrawPool
  private let readiness: Readiness
  private let connections = OpenConnections()
  private let reports: ServerReports

  /// Opens fonts and library, and draws a page so that the first client need not wait.
  ///
  /// - Throws: `HandoutError` as `HandoutService` does.
  package init(_ settings: ServerSettings) throws(HandoutError) {
    self.settings = settings
    settings.timeZone?.use()
    let level = settings.logLevel
    logger = Logger(label: "handout-server") { _ in JSONLog(level: level) }
    service = try HandoutService(settings.service)
    let threads = settings.limits.threads > 0 ? settings.limits.threads : ProcessInfo.processInfo.activeProcessorCount
    pool = DrawPool(threads: threads, waiting: settings.limits.waiting)
    readiness = Readiness(service, pool: pool)
    reports = ServerReports(logger)
  }

  /// Answers requests until a signal says stop.
  ///
  /// - Parameter started: is told the address.
  /// - Throws: `HandoutError` of the kind `locked` for an address in use, `cannotCreate` for one that cannot be had, and
  ///   `content` for files of TLS that are none.
  package func run(started: @escaping @Sendable (String) -> Void) async throws(HandoutError) {
    OperatingLimits.set(connections: settings.limits.connections)
    for warning in settings.token?.warnings ?? [] {
      let (code, help) = (warning.code ?? "", warning.helpWithoutValues ?? "")
      logger.warning("\(warning.messageWithoutValues)", metadata: ["code": .string(code), "help": .string(help)])
    }
    if case .socket(let path) = settings.address { try SocketFile.prepare(path) }
    defer { removeSocket() }
    _ = service.warmUp()
    let application = try application(started)
    // Hummingbird tells every step of every connection; at its own levels none of it is about what a request says.
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .warning)
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: quiet))
    let signals = StopSignals(stop: { stop(group) }, end: { end() })
    do {
      try await group.run()
    } catch {
      throw Listening.failure(error, at: settings.address)
    }
    withExtendedLifetime(signals) {}
    logger.notice("stopped")
  }

  private func application(
    _ started: @escaping @Sendable (String) -> Void
  ) throws(HandoutError) -> some ApplicationProtocol {
    let router = Router(context: ServerContext.self)
    let (settings, logger) = (settings, logger)
    let operation = OperationRoutes(readiness: readiness, pool: pool, connections: connections, reports: reports)
    try Workshop(service: service, pool: pool, limits: settings.limits) { settings.today }
      .addRoutes(to: router, further: operation.routes)
    let responder = EdgeResponder(
      base: router.buildResponder(), guards: RequestGuards(settings), limits: settings.limits, reports: reports)
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .warning)
    return Application(
      responder: responder, server: try server(),
      configuration: ApplicationConfiguration(
        address: Listening.bindAddress(settings.address), serverName: nil, backlog: settings.limits.connections,
        availableConnectionsDelegate: .maximum(settings.limits.connections, logger: quiet)),
      onServerRunning: { channel in
        let address = Listening.words(settings.address, channel.localAddress, isSecure: settings.tls != nil)
        logger.notice("listening", metadata: ["address": .string(address), "version": .string(HandoutPress.version)])
        started(address)
        ServiceManager.tellReady()
      }, logger: quiet)
  }

  /// What speaks HTTP on a connection.
  private func server() throws(HandoutError) -> HTTPServerBuilder {
    let (limits, connections, reports) = (settings.limits, connections, reports)
    let plain = HTTPServerBuilder { responder in
      let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
        maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 100)
      let base = HTTP1Channel(responder: responder, configuration: .init(httpDecoderConfiguration: decoder))
      return GuardedChannel(base: base) {
        ConnectionGuard(limits: limits, connections: connections, reports: reports)
      }
    }
    guard let tls = settings.tls else { return plain }
    return try tls.securing(plain)
  }

  // MARK: The end

  /// Lets requests under way end, but not for ever.
  private func stop(_ group: ServiceGroup) {
    logger.notice("stopping", metadata: ["connections": .stringConvertible(connections.count)])
    readiness.stop()
    Task { await group.triggerGracefulShutdown() }
    let deadline = DispatchTime.now() + .seconds(settings.limits.stopSeconds)
    DispatchQueue.global().asyncAfter(deadline: deadline) {
      logger.warning("ending connections", metadata: ["connections": .stringConvertible(connections.count)])
      connections.closeAll()
    }
    // What is being drawn is waited for no longer either.
    DispatchQueue.global().asyncAfter(deadline: deadline + .seconds(1)) { end() }
  }

  /// Ends the process at once.
  private func end() {
    removeSocket()
    _exit(0)
  }

  private func removeSocket() {
    if case .socket(let path) = settings.address { unlink(path) }
  }
}
