import Synchronization

/// Asks a batch to stop: what is being made is finished, and nothing new is begun.
public final class BatchStop: Sendable {
  private let flag = Atomic(false)

  public init() {}

  /// Whether the batch was asked to stop.
  public var isAsked: Bool { flag.load(ordering: .relaxed) }

  /// Asks; safe from a signal handler.
  public func ask() { flag.store(true, ordering: .relaxed) }
}
