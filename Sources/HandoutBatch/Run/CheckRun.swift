import HandoutKit
import Synchronization

/// Goes through a list as far as placing every handout, and writes nothing.
final class CheckRun: Sendable {
  private let batch: BatchPress
  /// Whether the rows would go into packets, which have no passwords for single rows.
  private let isForPackets: Bool
  private let hasSeparators: Bool
  private let summary = Mutex(BatchSummary())

  init(_ batch: BatchPress, isForPackets: Bool, hasSeparators: Bool) {
    self.batch = batch
    self.isForPackets = isForPackets
    self.hasSeparators = hasSeparators
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
      let made = try batch.press.row(
        of: order.request, title: "", clinics: batch.clinics, hasSeparator: isForPackets && hasSeparators)
      summary.withLock { summary in
        summary.made += 1
        summary.pages += made.placed.pageCount
      }
      batch.report(
        .made(
          BatchItem(
            row: row.identity.number, id: row.identity.id, pages: made.placed.pageCount, bytes: 0,
            warnings: made.warnings.map { $0.located(in: row) })))
    } catch {
      summary.withLock { $0.failed += 1 }
      batch.reportFailure(of: row, error.located(in: row))
    }
  }
}
