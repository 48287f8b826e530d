import HandoutKit
import Synchronization

/// Goes through a list as far as placing every handout, and writes nothing.
final class CheckRun: Sendable {
  private let batch: BatchPress
  /// Whether the rows would go into packets, which have no passwords for single rows.
  private let isForPackets: Bool
  private let summary = Mutex(BatchSummary())

  init(_ batch: BatchPress, isForPackets: Bool) {
    self.batch = batch
    self.isForPackets = isForPackets
  }

  func make(from feed: RowFeed) -> BatchSummary {
    WorkerThreads.run(batch.jobs) { [self] in
      while !batch.stop.isAsked, let row = feed.next() { check(row) }
    }
    var summary = summary.withLock { $0 }
    summary.isChecked = true
    summary.wasStopped = batch.stop.isAsked
    summary.listError = feed.error
    return summary
  }

  private func check(_ row: BatchRow) {
    do throws(HandoutError) {
      let order = try isForPackets ? row.orderInPacket() : row.order.get()
      let placed = try batch.press.place(order.request, clinics: batch.clinics)
      summary.withLock { summary in
        summary.made += 1
        summary.pages += placed.pageCount
      }
      batch.report(
        .made(
          BatchItem(
            row: row.identity.number, id: row.identity.id, pages: placed.pageCount, bytes: 0,
            warnings: placed.warnings.map { $0.located(in: row) })))
    } catch {
      summary.withLock { $0.failed += 1 }
      batch.reportFailure(of: row, error.located(in: row))
    }
  }
}
