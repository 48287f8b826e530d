import NIOCore
import NIOHTTP1

/// Is told of every byte that comes by a connection, before anything reads it.
final class ByteWatch: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// Bytes came.
  struct Arrival: Sendable {}

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    context.fireUserInboundEventTriggered(Arrival())
    context.fireChannelRead(data)
  }
}

/// A route wants the body of its request: a client that waits for a word before it sends one gets it.
struct BodyWanted: Sendable {}

/// Keeps one connection within its deadlines, and refuses what is no sound request.
///
/// It stands between the parser of HTTP and Hummingbird, which has neither a deadline for heads and bodies nor an answer to
/// `Expect`, ends connections while bytes of an answer are still on their way, and answers malformed requests without a word.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// What the connection waits for, and no longer than a deadline.
  private enum Wait: Equatable {
    case nextRequest
    case head
    case body
    /// The server's own answer: nothing is asked of the client.
    case answer
    /// That the client takes bytes of its answer.
    case taking
    /// That the client reads the last answer and hangs up.
    case hangUp
    case nothing
  }

  /// Seconds in which a client that is still sending may notice that it has been answered.
  private static let hangUpSeconds = 2

  private let limits: ServerLimits
  private let rules = HeadRules()
  private let connections: OpenConnections
  private let reports: ServerReports

  private var wait = Wait.nothing
  private var deadline: Scheduled<Void>?
  /// Requests that Hummingbird got and has not answered to the end.
  private var unanswered = 0
  private var hasBytesOfNext = false
  private var isReadingBody = false
  private var awaitsContinue = false
  private var isOldVersion = false
  /// No more requests are taken; the connection ends when all are answered.
  private var isClosing = false
  /// What is left to say when all requests before are answered.
  private var refusal: ConnectionRefusal?
  /// The last answer is written; what still comes is read and forgotten.
  private var isEnding = false
  /// The last answer is with the system.
  private var isEnded = false

  init(limits: ServerLimits, connections: OpenConnections, reports: ServerReports) {
    (self.limits, self.connections, self.reports) = (limits, connections, reports)
  }

  // MARK: The client's side

  func handlerAdded(context: ChannelHandlerContext) {
    connections.add(context.channel)
    rearm(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    wait = .nothing
    // Else the part of a body that came would pass for all of it.
    if isReadingBody { context.fireErrorCaught(BodyFault.hangUp) }
    isReadingBody = false
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing || isReadingBody, !isEnding else { return }
    switch unwrapInboundIn(data) {
    case .head(var head):
      hasBytesOfNext = false
      if let refusal = rules.refusal(of: &head) { return refuse(refusal, context) }
      unanswered += 1
      isReadingBody = true
      isOldVersion = head.version == .http1_0
      awaitsContinue = !isOldVersion && head.headers.contains(name: "Expect")
      isClosing = isOldVersion || head.headers[canonicalForm: "Connection"].contains { $0.lowercased() == "close" }
      context.fireChannelRead(wrapInboundOut(.head(head)))
    case .body:
      awaitsContinue = false
      context.fireChannelRead(data)
    case .end:
      awaitsContinue = false
      isReadingBody = false
      context.fireChannelRead(data)
    }
    rearm(context)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case is ByteWatch.Arrival:
      if unanswered == 0, !isReadingBody { hasBytesOfNext = true }
      rearm(context)
    case is ChannelShouldQuiesceEvent:
      // Hummingbird would close as soon as the last bytes are queued; here they reach the client first.
      isClosing = true
      if unanswered == 0, !isEnding { context.close(promise: nil) }
    case ChannelEvent.inputClosed:
      isClosing = true
      if unanswered == 0, !isEnding || isEnded {
        context.close(promise: nil)
      } else {
        context.fireUserInboundEventTriggered(event)
      }
    default:
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else {
      // A broken connection or a failed handshake: there is nobody to answer.
      breakBody(.hangUp, context)
      return context.close(promise: nil)
    }
    guard !isReadingBody else { return breakBody(error == .invalidEOFState ? .hangUp : .malformed, context) }
    guard error != .invalidEOFState else { return context.close(promise: nil) }
    refuse(ConnectionRefusal(error), context)
  }

  private func breakBody(_ fault: BodyFault, _ context: ChannelHandlerContext) {
    guard isReadingBody else { return }
    (isReadingBody, isClosing) = (false, true)
    if !isEnding { context.fireErrorCaught(fault) }
    rearm(context)
  }

  // MARK: The server's side

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
    guard event is BodyWanted else { return context.triggerUserOutboundEvent(event, promise: promise) }
    if awaitsContinue {
      awaitsContinue = false
      context.writeAndFlush(
        wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }
    promise?.succeed()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      // Whoever answers before the body is there leaves it unread.
      isClosing = isClosing || isReadingBody
      if isClosing { head.headers.replaceOrAdd(name: "Connection", value: "close") }
      if isOldVersion { head.version = .http1_0 }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      context.write(data, promise: promise)
      rearm(context)
    case .end:
      unanswered -= 1
      guard unanswered == 0, isClosing || refusal != nil else {
        context.write(data, promise: promise)
        return rearm(context)
      }
      if let refusal {
        context.write(data, promise: promise)
        say(refusal, context)
      } else {
        end(with: data, promise, isStillSending: isReadingBody, context)
      }
    }
  }

  private func refuse(_ refusal: ConnectionRefusal, _ context: ChannelHandlerContext) {
    guard !isClosing else { return }
    isClosing = true
    if unanswered > 0 { self.refusal = refusal } else { say(refusal, context) }
  }

  private func say(_ refusal: ConnectionRefusal, _ context: ChannelHandlerContext) {
    reports.refused(refusal)
    self.refusal = nil
    let answer = refusal.answer
    context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(answer.body))), promise: nil)
    end(with: wrapOutboundOut(.end(nil)), nil, isStillSending: true, context)
  }

  /// Writes the last bytes, and ends the connection once they are with the system.
  private func end(
    with data: NIOAny, _ promise: EventLoopPromise<Void>?, isStillSending: Bool, _ context: ChannelHandlerContext
  ) {
    let written = promise ?? context.eventLoop.makePromise()
    let bound = NIOLoopBound((context: context, self: self), eventLoop: context.eventLoop)
    written.futureResult.whenComplete { _ in
      let (context, this) = bound.value
      guard isStillSending else { return context.close(promise: nil) }
      // What the client still sends would make the system throw the answer away, so it is read for a while.
      context.close(mode: .output, promise: nil)
      this.isEnded = true
      this.rearm(context)
    }
    isEnding = true
    context.writeAndFlush(data, promise: written)
    rearm(context)
  }

  // MARK: Deadlines

  private var nextWait: Wait {
    if isEnding { return isEnded ? .hangUp : .answer }
    if isReadingBody { return .body }
    if unanswered > 0 { return .answer }
    return hasBytesOfNext ? .head : .nextRequest
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    rearm(context)
    context.fireChannelWritabilityChanged()
  }

  private func rearm(_ context: ChannelHandlerContext) {
    var next = nextWait
    if next == .answer, !context.channel.isWritable { next = .taking }
    guard next != wait else { return }
    wait = next
    deadline?.cancel()
    deadline = nil
    let seconds: Int
    switch next {
    case .nextRequest: seconds = limits.idleSeconds
    case .head: seconds = limits.headerSeconds
    case .body: seconds = limits.bodySeconds
    case .taking: seconds = limits.answerSeconds
    case .hangUp: seconds = Self.hangUpSeconds
    case .answer, .nothing: return
    }
    schedule(after: seconds, context)
  }

  private func schedule(after seconds: Int, _ context: ChannelHandlerContext) {
    let buffered = bufferedBytes(context)
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(Int64(seconds))) {
      switch self.wait {
      case .nextRequest, .hangUp: context.close(promise: nil)
      case .head: self.refuse(.lateHead, context)
      case .body: self.breakBody(.late, context)
      case .taking:
        guard self.bufferedBytes(context) < buffered else { return context.close(promise: nil) }
        self.schedule(after: seconds, context)
      case .answer, .nothing: break
      }
    }
  }

  /// Bytes of answers that the system has not taken yet.
  private func bufferedBytes(_ context: ChannelHandlerContext) -> Int {
    (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
  }
}
