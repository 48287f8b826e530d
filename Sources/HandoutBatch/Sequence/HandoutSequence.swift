public import HandoutKit

/// Finished handouts, one after another in the order of what they are made of.
///
///     for try await made in batch.handouts() {
///       switch made.result {
///       case .success(let handout): try await store(handout.pdf, row: made.source.number)
///       case .failure(let error): log(made.source.number, error.description)
///       }
///     }
///
/// Threads of its own make them from the first call of `next()` on, a few ahead of whoever takes them and no further, so that memory
/// stays the same however long the list is and however slow its taker. A row that cannot be made has an error in its place, and the
/// next one follows. A task that is cancelled gets `CancellationError`, never an end that looks like the list's; the threads then
/// finish what they are at and begin nothing new, and so they do where a loop is left early.
///
/// Each iterator makes all handouts anew and is for one task.
public struct HandoutSequence<Source: Sendable>: AsyncSequence, Sendable {
  /// A handout, or why there is none, and what it was made of.
  public struct Element: Sendable {
    /// The row, as its owner knows it.
    public let source: Source
    /// The handout, or why it could not be made: its mistakes with their places, and how to mend them.
    public let result: Result<Handout, HandoutError>
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    private let start: @Sendable () throws -> WorkLine<HandoutSequence.Element>
    private var work: StartedWork<HandoutSequence.Element>?

    init(_ start: @escaping @Sendable () throws -> WorkLine<HandoutSequence.Element>) { self.start = start }

    /// The next handout; nil at the end.
    ///
    /// - Throws: `CancellationError`, and what ends the reading of the source: of a list `HandoutError`, where a mistake hides where
    ///   its next row begins.
    public mutating func next() async throws -> HandoutSequence.Element? {
      if let work { return try await work.line.next() }
      try Task.checkCancellation()
      let work = StartedWork(try start())
      self.work = work
      return try await work.line.next()
    }
  }

  /// Begins the work.
  let start: @Sendable () throws -> WorkLine<Element>

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(start) }
}

/// Work that ends when nobody waits for it any more.
private final class StartedWork<Output: Sendable>: Sendable {
  let line: WorkLine<Output>

  init(_ line: WorkLine<Output>) { self.line = line }

  deinit { line.cancel() }
}
