import HandoutInput
package import HandoutKit
package import HandoutPages
import Synchronization

/// A packet of a list that is at hand: the whole list is checked, a few rows at a time, before its first bytes are made, piece by piece,
/// as whoever takes them asks for more. Memory does not grow with the packet.
///
/// The pieces together are the bytes of `handout batch --packet`. Any thread may ask for the next step.
package final class ListPacket: Sendable {
  /// What a row is told of, or the list as a whole.
  package struct Finding: Sendable {
    /// The row's number, from 1; nil for the list as a whole.
    package let row: Int?
    package let diagnostics: [HandoutDiagnostic]
  }

  /// What a checked list holds.
  package struct Check: Sendable {
    /// Rows that a handout can be made of.
    package fileprivate(set) var handouts = 0
    /// Rows that none can be made of.
    package fileprivate(set) var failed = 0
    /// The pages of the packet.
    package fileprivate(set) var pages = 0
    /// What is wrong, in the order of the list.
    package fileprivate(set) var errors: [Finding] = []
    /// Complaints that are left out of `errors`, because nobody reads so many.
    package fileprivate(set) var moreErrors = 0
    /// What someone should look at.
    package fileprivate(set) var warnings: [Finding] = []

    /// Whether a packet can be made.
    package var isSound: Bool { errors.isEmpty && handouts > 0 }

    /// The most complaints that are kept.
    private static let limit = 1_000

    fileprivate mutating func fail(_ row: Int?, _ diagnostics: [HandoutDiagnostic]) {
      if errors.count < Self.limit {
        errors.append(Finding(row: row, diagnostics: diagnostics))
      } else {
        moreErrors += diagnostics.count
      }
    }

    fileprivate mutating func warn(_ row: Int?, _ diagnostics: [HandoutDiagnostic]) {
      if !diagnostics.isEmpty, warnings.count < Self.limit {
        warnings.append(Finding(row: row, diagnostics: diagnostics))
      }
    }
  }

  private struct State {
    var check = Check()
    var plan = PacketPlan()
    /// The rows that are gone through next.
    var feed: RowFeed
    var packet: OpenPacket?
    var pieces = Pieces()
    var isFinished = false
  }

  /// Bytes that are made and not taken.
  private final class Pieces {
    var waiting: [UInt8] = []
  }

  private let batch: BatchPress
  private let form: PacketForm
  private let hasSeparators: Bool
  private let warnings: ListWarnings
  private let state: Mutex<State>

  /// - Parameters:
  ///   - defaults: what holds for rows that say nothing else.
  /// - Throws: `HandoutError` for a mistake in what holds for all rows.
  package init(
    press: HandoutPress, list: BatchList, defaults: BatchDefaults, form: PacketForm, hasSeparators: Bool
  ) throws(HandoutError) {
    let warnings = ListWarnings()
    let batch = try BatchPress(
      press: press, list: list, defaults: defaults, jobs: 1, shard: nil, stop: BatchStop(), calls: SystemFileCalls()
    ) { event in
      if case .warning(let diagnostics) = event { warnings.add(diagnostics) }
    }
    (self.batch, self.form, self.hasSeparators, self.warnings) = (batch, form, hasSeparators, warnings)
    state = Mutex(State(feed: try batch.feed()))
  }

  /// Checks the next rows.
  ///
  /// - Returns: what the list holds, once its last row is checked; nil before.
  /// - Throws: `HandoutError` where the list cannot be gone through again.
  package func check(next count: Int) throws(HandoutError) -> Check? {
    try state.withLock { state throws(HandoutError) in
      for _ in 0..<count {
        guard let row = state.feed.next() else {
          if let error = state.feed.error { state.check.fail(nil, error.diagnostics) }
          state.check.warn(nil, warnings.taken())
          if state.check.errors.isEmpty, state.check.handouts == 0 {
            let error = HandoutError(.content, "the list has no rows", file: batch.list.name)
            state.check.fail(nil, error.diagnostics)
          }
          state.feed = try batch.feed()
          return state.check
        }
        check(row, &state)
      }
      return nil
    }
  }

  private func check(_ row: BatchRow, _ state: inout State) {
    do throws(HandoutError) {
      let order = try row.orderInPacket()
      let made = try batch.press.row(
        of: order.request, title: "", clinics: batch.clinics, hasSeparator: hasSeparators)
      if form.isDuplex, !state.plan.agrees(made.part, packet: 0) {
        throw HandoutError(.content, [PacketRun.otherEdge(at: row.place)])
      }
      state.check.handouts += 1
      state.check.pages += made.part.pageCounts(form).all
      state.check.warn(row.identity.number, made.warnings.map { $0.located(in: row) })
    } catch {
      state.check.failed += 1
      state.check.fail(row.identity.number, error.located(in: row).diagnostics)
    }
  }

  /// The next bytes of a packet whose list is sound; nil at the end.
  ///
  /// - Throws: `HandoutError`; the packet is broken then.
  package func nextPiece() throws(HandoutError) -> [UInt8]? {
    try state.withLock { state throws(HandoutError) in
      guard !state.isFinished else { return nil }
      let pieces = state.pieces
      let packet =
        state.packet
        ?? OpenPacket(
          press: batch.press, form: form, hasSeparators: hasSeparators, date: batch.defaults.settings.date,
          language: batch.mainLanguage
        ) { (piece) throws(HandoutError) in pieces.waiting += piece }
      state.packet = packet
      while pieces.waiting.isEmpty, !state.isFinished {
        if let row = state.feed.next() {
          _ = try packet.add(try row.orderInPacket().request, id: row.identity.id, clinics: batch.clinics)
        } else {
          _ = try packet.finish()
          state.isFinished = true
        }
      }
      defer { pieces.waiting = [] }
      return pieces.waiting
    }
  }
}

/// What is told of a list as a whole, while its rows are read.
private final class ListWarnings: Sendable {
  private let diagnostics = Mutex<[HandoutDiagnostic]>([])

  func add(_ more: [HandoutDiagnostic]) { diagnostics.withLock { $0 += more } }

  func taken() -> [HandoutDiagnostic] {
    diagnostics.withLock { diagnostics in
      defer { diagnostics = [] }
      return diagnostics
    }
  }
}
