import Dispatch
import FoundationEssentials
import Glibc
import HandoutBatch
import HandoutKit
import Synchronization

/// Tells a person or a program how a batch goes on.
final class BatchReport: Sendable {
  /// What is done with the rows.
  enum Phase: Sendable {
    /// Handouts are made.
    case making
    /// The rows are checked and nothing is made of them (`--dry-run`).
    case checkingOnly
    /// The rows are checked before the first handout is made (`--strict`); of sound rows nothing is told yet.
    case checkingFirst
    /// Files are made of rows that have gone into a packet, and everything about the rows is told already.
    case makingFilesToo
  }

  private struct State {
    var phase = Phase.making
    var progress = BatchProgress()
    var hasStarted = false
    var lastLine = ContinuousClock.now
    var isLineOpen = false
    var causes = RepeatedCauses()
    /// How much of the list has been taken, 0 to 1; nil where its length is not known.
    var share: (@Sendable () -> Double?)?
  }

  private let isJSON: Bool
  /// Whether what rows say is shown.
  private let values: ValueOptions
  /// Whether the batch makes packets, which are made as a whole or not at all.
  private let makesPackets: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  private let state = Mutex(State())
  // Set up once, and ended when nobody holds the report any more.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer = DispatchSource.makeTimerSource(queue: .global())

  init(isJSON: Bool, makesPackets: Bool, values: ValueOptions) {
    self.values = values
    self.isJSON = isJSON
    self.makesPackets = makesPackets
    // Rows can be long in coming, and so a person hears of the batch before the first one is made.
    timer.schedule(deadline: .now() + .milliseconds(200), repeating: .milliseconds(200))
    timer.setEventHandler { [weak self] in self?.tick() }
    timer.activate()
  }

  deinit { timer.cancel() }

  /// Begins to count.
  ///
  /// - Parameter share: tells how much of the list has been taken, 0 to 1.
  func start(_ phase: Phase, share: @escaping @Sendable () -> Double?) {
    state.withLock { state in
      if !state.hasStarted { write(BatchRecord(event: .start)) }
      clearLine(&state)
      state.hasStarted = true
      state.phase = phase
      state.share = share
      state.progress = BatchProgress()
      // What a check found is found again when the handouts are made.
      if phase != .makingFilesToo { state.causes = RepeatedCauses() }
    }
  }

  /// Takes note of an event, from any thread.
  func note(_ event: BatchEvent) {
    state.withLock { state in
      switch event {
      case .placed: state.progress.placed()
      case .made(let item):
        state.progress.made()
        if state.phase == .checkingFirst || state.phase == .makingFilesToo { break }
        for warning in item.warnings { sayOnce(warning, &state) }
      case .kept: state.progress.done += 1
      case .failed(_, _, _, let diagnostics):
        state.progress.failed += 1
        if state.phase == .makingFilesToo { break }
        for diagnostic in diagnostics { sayOnce(diagnostic, &state) }
      case .warning(let warnings): for warning in warnings { say(shown(warning), &state) }
      case .packet(let file, let handouts, let pages, _):
        say("\(file): \(handouts) handouts, \(pages) pages", &state)
      }
      for record in BatchRecord.records(of: event, phase: state.phase, showingValues: values.showValues) {
        write(record)
      }
      showProgress(&state)
    }
  }

  /// Says how the batch ended.
  func end(_ summary: BatchSummary) {
    state.withLock { state in
      if let error = summary.listError { write(BatchRecord(error, showingValues: values.showValues)) }
      write(BatchRecord(summary))
      if let error = summary.listError { for diagnostic in error.diagnostics { say(shown(diagnostic), &state) } }
      let isStrict = state.phase == .checkingFirst
      var parts = ["\(summary.made) \(summary.isChecked ? "sound" : "made")"]
      if summary.kept > 0 { parts.append("\(summary.kept) kept") }
      if summary.failed > 0 { parts.append("\(summary.failed) failed") }
      parts += ["\(summary.pages) pages", BatchProgress.text(ofSeconds: state.progress.seconds)]
      let isWhole = !summary.wasStopped && summary.listError == nil
      let stop = summary.wasStopped ? "; stopped before the end" : ""
      let nothing = isStrict ? "; nothing was written" : isWhole || !makesPackets ? "" : "; the packet was not written"
      let resume = summary.wasStopped && !makesPackets && !summary.isChecked ? ", go on with --resume" : ""
      for line in state.causes.lines { say(line, &state) }
      say(parts.joined(separator: ", ") + stop + nothing + resume, &state)
    }
  }

  /// Says why the batch broke off.
  func fail(_ error: HandoutError) {
    state.withLock { state in
      write(BatchRecord(error, showingValues: values.showValues))
      for diagnostic in error.diagnostics {
        say(diagnostic.rendered(color: Console.hasColor, showingValues: values.isShowing), &state)
      }
    }
  }

  /// What a row says stands in a complaint only where a person looks at it: the messages of a batch that runs by itself are
  /// kept in logs.
  private func shown(_ diagnostic: HandoutDiagnostic) -> String {
    values.isShowing ? diagnostic.rendered(color: Console.hasColor) : diagnostic.renderedWithoutValues
  }

  /// Says a complaint about a row in full where it is among the first of its cause; the others are counted.
  private func sayOnce(_ diagnostic: HandoutDiagnostic, _ state: inout State) {
    guard state.causes.isToBeSaid(diagnostic, showingValues: values.isShowing) else { return }
    say(shown(diagnostic), &state)
  }

  private func say(_ text: String, _ state: inout State) {
    clearLine(&state)
    Console.message(text)
  }

  private func tick() {
    state.withLock { state in if state.hasStarted { showProgress(&state) } }
  }

  /// A line that is written over on a terminal, ten times a second at most; a line of its own every ten seconds elsewhere.
  private func showProgress(_ state: inout State) {
    let now = ContinuousClock.now
    guard now - state.lastLine >= (isTerminal ? .milliseconds(100) : .seconds(10)) else { return }
    state.lastLine = now
    let text = state.progress.text(share: state.share?())
    if isTerminal {
      Console.raw("\r\u{1B}[K\(text)")
      state.isLineOpen = true
    } else {
      Console.message(text)
    }
  }

  private func clearLine(_ state: inout State) {
    guard state.isLineOpen else { return }
    Console.raw("\r\u{1B}[K")
    state.isLineOpen = false
  }

  private func write(_ record: BatchRecord) {
    guard isJSON else { return }
    // A reader that went away is no reason to stop making files.
    try? Console.result(record.text)
  }
}
