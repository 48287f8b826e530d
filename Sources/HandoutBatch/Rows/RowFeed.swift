import HandoutClinical
import HandoutInput
import HandoutKit
import HandoutRows
import Synchronization

/// Hands out the rows of a list one after another to any number of threads, and refuses ids that come twice.
final class RowFeed: Sendable {
  private struct State {
    var next: () throws(HandoutError) -> BatchRow?
    var registry = RowRegistry()
    var digest = RowListDigest()
    var count = 0
    var error: HandoutError?
    var hasEnded = false
    /// A row that was read to see whether the list can be read at all.
    var first: BatchRow?
    /// Told of each row that is left out because an earlier run has made it.
    var passOver: (@Sendable (BatchRow) -> Void)?
  }

  private let state: Mutex<State>
  private let shard: Shard?
  private let filter: RowFilter?
  private let pattern: NamePattern?
  private let admitsTwice: Bool

  /// - Parameters:
  ///   - shard: the part of the list that is wanted; nil for all of it.
  ///   - filter: which rows are wanted; nil for all.
  ///   - pattern: how the rows' files are named; nil where they have none.
  ///   - admitsTwice: whether the rows come from another feed, which has refused what comes twice.
  ///   - next: gives the rows in order; nil at the end.
  init(
    shard: Shard?, filter: RowFilter? = nil, naming pattern: NamePattern? = nil, admitsTwice: Bool = false,
    next: sending @escaping () throws(HandoutError) -> BatchRow?
  ) {
    state = Mutex(State(next: next))
    self.shard = shard
    self.filter = filter
    self.pattern = pattern
    self.admitsTwice = admitsTwice
  }

  /// Reads the first row, so that a list that is none is refused before anything is made.
  func begin() {
    state.withLock { state in state.first = next(&state) }
  }

  /// Whether the rows' files tell two rows of one patient apart, who may then have several conditions.
  private var sharesIds: Bool { pattern.map(\.showsCondition) ?? true }

  /// Tells somebody of each row that is left out because an earlier run has made it.
  func passOver(_ tell: @escaping @Sendable (BatchRow) -> Void) {
    state.withLock { $0.passOver = tell }
  }

  /// The next row of this shard; nil at the end, and where the list cannot be read further.
  func next() -> BatchRow? {
    state.withLock { state in
      while let row = next(&state) {
        guard shard?.holds(row.identity) ?? true, filter?.isChosen(row.identity) ?? true else { continue }
        guard filter?.isMade(row.identity) != true else {
          state.passOver?(row)
          continue
        }
        return row
      }
      return nil
    }
  }

  /// Why the list could not be read to its end; nil when it could.
  var error: HandoutError? { state.withLock { $0.error } }
  /// The number of rows of the whole list so far.
  var count: Int { state.withLock { $0.count } }
  /// What tells lists with other rows apart.
  var digest: String { state.withLock { $0.digest.digits } }

  private func next(_ state: inout State) -> BatchRow? {
    if let first = state.first.take() { return first }
    guard !state.hasEnded else { return nil }
    do throws(HandoutError) {
      guard let row = try state.next() else {
        state.hasEnded = true
        return nil
      }
      state.count += 1
      state.digest.add(row.identity)
      return admitsTwice ? row : admitted(row, by: &state.registry)
    } catch {
      state.hasEnded = true
      state.error = error
      return nil
    }
  }

  /// The row with its file's name, or its failure when an earlier row has its id or its name.
  private func admitted(_ row: BatchRow, by registry: inout RowRegistry) -> BatchRow {
    var row = row
    var reason = RowFailure.Reason.duplicateId
    do throws(HandoutError) {
      let condition = sharesIds ? (try? row.order.get()).map { $0.request.condition ?? "" } : nil
      try registry.admit(row.identity, condition: condition, at: row.place)
      if var order = try? row.order.get(), let name = order.names.name, let born = order.born {
        order.request.row?.twin = registry.twin(of: row.identity, name: name, born: born.description)
        row.order = .success(order)
      }
      if let pattern, let names = try? row.order.get().names {
        reason = .duplicateName
        row.fileName = try registry.name(of: row.identity, by: pattern, names, at: row.place).text
      }
    } catch {
      row.order = .failure(error)
      row.refusal = reason
    }
    return row
  }
}
