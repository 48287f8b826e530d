import HandoutInput
import HandoutKit
import HandoutLoader
import HandoutPDF
import HandoutPages
import Synchronization

/// Makes one file a row, on all cores, and writes down what became of each.
final class FileRun: Sendable {
  private struct State {
    var summary = BatchSummary()
    var error: HandoutError?
    var leftAlone = FilesLeftAlone()
  }

  private let batch: BatchPress
  private let options: BatchFileOptions
  private let maker: RowMaker
  private let files: RowFiles
  private var book: ManifestBook { files.book }
  private let state = Mutex(State())

  /// - Parameter password: what opens the files of rows without a password of their own.
  init(
    _ batch: BatchPress, folder: OutputFolder, book: ManifestBook, options: BatchFileOptions, password: Password?
  ) {
    self.batch = batch
    maker = RowMaker(batch, password: password)
    files = RowFiles(folder: folder, book: book)
    self.options = options
  }

  /// The end of a run whose list cannot be read at all.
  static func refused(_ feed: RowFeed) -> BatchSummary {
    var summary = BatchSummary()
    summary.listError = feed.error
    return summary
  }

  /// Makes the files of a list: some threads draw, as many others write.
  ///
  /// - Throws: `HandoutError` when the disk fails; the rows that were finished stay, and the manifest names them.
  func make(from feed: RowFeed) throws(HandoutError) -> BatchSummary {
    let queue = WritingQueue(limit: batch.jobs * 4)
    let writers = WorkerThreads.started(batch.jobs) { [self] in write(from: queue) }
    let hasWriters = writers != nil
    WorkerThreads.run(batch.jobs) { [self] in
      var own = RowGroup(files: files, end: ended)
      while !batch.stop.isAsked, let row = feed.next() {
        noting { () throws(HandoutError) in
          guard let row = try finished(row) else { return }
          if hasWriters { queue.put(row) } else { try own.add(row) }
        }
      }
      noting { () throws(HandoutError) in try own.close() }
    }
    queue.end()
    writers?.join()
    var (summary, error) = state.withLock { ($0.summary, $0.error) }
    if error == nil, feed.error == nil, !batch.stop.isAsked {
      try book.end(
        ManifestSummary(
          rows: feed.count, list: feed.digest, done: summary.made + summary.kept, failed: summary.failed))
    }
    let leftAlone = state.withLock { $0.leftAlone }
    batch.report(.warning(leftAlone.warnings))
    do throws(HandoutError) { try book.sync() } catch { if state.withLock({ $0.error }) == nil { throw error } }
    if let error { throw error }
    summary.wasStopped = batch.stop.isAsked
    summary.listError = feed.error
    return summary
  }

  /// Writes rows until there are no more. When the disk has failed, those that come are as if they had not been made.
  private func write(from queue: WritingQueue) {
    var group = RowGroup(files: files, end: ended)
    while let row = queue.take() {
      guard state.withLock({ $0.error }) == nil else { continue }
      noting { () throws(HandoutError) in try group.add(row) }
    }
    noting { () throws(HandoutError) in try group.close() }
  }

  /// Notes the first error and lets the run end.
  private func noting(_ body: () throws(HandoutError) -> Void) {
    do throws(HandoutError) {
      try body()
    } catch {
      state.withLock { state in
        if state.error == nil { state.error = error }
      }
      batch.stop.ask()
    }
  }

  /// Counts and tells what became of a row.
  private func ended(_ row: FinishedRow) {
    switch row {
    case .made(let drawn):
      state.withLock { state in
        state.summary.made += 1
        state.summary.pages += drawn.file.pages
        state.summary.bytes += drawn.file.bytes
      }
      batch.report(.made(drawn.item))
    case .kept(let line):
      state.withLock { $0.summary.kept += 1 }
      guard let file = line.file else { return }
      batch.report(
        .kept(
          BatchItem(
            row: line.row.number, id: line.row.id, file: file.name, sha256: file.sha256, pages: file.pages,
            bytes: file.bytes, warnings: [])))
    case .failed(let failed):
      state.withLock { $0.summary.failed += 1 }
      batch.reportFailure(of: failed.row, failed.error, reason: failed.failure.reason)
    }
  }

  /// What becomes of a row; nil where the run leaves it alone.
  private func finished(_ row: BatchRow) throws(HandoutError) -> FinishedRow? {
    let order: BatchRow.Order
    do throws(HandoutError) {
      order = try row.order.get()
    } catch {
      return .failed(FailedRow(row, error, input: nil))
    }
    let input = input(of: row, order)
    let name = row.fileName
    guard let plan = book.plan else { return try drawn(row, order, input: input, replaces: options.replaces) }
    let decision = try plan.decision(for: row.identity, input: input, name: name) { name throws(HandoutError) in
      try files.digest(of: name)
    }
    switch decision {
    case .keep(let line):
      if try opensAsAsked(line.file?.name ?? name, order) { return .kept(line) }
      guard options.earlier == .resume else {
        state.withLock { $0.leftAlone.locked += 1 }
        return .kept(line)
      }
      return try drawn(row, order, input: input, replaces: true)
    case .passOver: return nil
    case .make(let reason):
      return try drawn(row, order, input: input, replaces: options.replaces || reason.isOurs)
    }
  }

  /// What a row and its clinic file say, as the manifest keeps it. A clinic file that cannot be read fails the row later.
  private func input(of row: BatchRow, _ order: BatchRow.Order) -> String {
    let clinic = try? batch.clinics.entry(for: order.request.settings.clinicFile())
    return book.key.hash(of: [row.content, clinic?.digest ?? []])
  }

  /// Looks at a row that an earlier run has made and this one leaves alone.
  func passOver(_ row: BatchRow) {
    guard let line = book.plan?.latest(of: row.identity, name: row.fileName), let file = line.file else { return }
    let isThere = (try? files.folder.kind(of: file.name)) == .regular
    let isSame = (try? row.order.get()).map { input(of: row, $0) == line.input } ?? false
    state.withLock { state in
      if !isThere { state.leftAlone.gone += 1 } else if !isSame { state.leftAlone.changed += 1 }
    }
  }

  /// Whether a kept file opens as its row and the settings ask. A run that makes failed rows only does not miss files that are gone.
  private func opensAsAsked(_ name: String, _ order: BatchRow.Order) throws(HandoutError) -> Bool {
    if options.earlier == .retryFailed, try files.folder.kind(of: name) != .regular { return true }
    // Its hash is the manifest's, so it is no longer than what was written; a limit is for files of others.
    return try maker.locks.fits(try files.folder.read(name, limit: .max), maker.password(of: order))
  }

  private func drawn(
    _ row: BatchRow, _ order: BatchRow.Order, input: String, replaces: Bool
  ) throws(HandoutError) -> FinishedRow {
    let handout: Handout
    do throws(HandoutError) {
      handout = try maker.draw(row, order)
    } catch {
      return .failed(FailedRow(row, error, input: input))
    }
    let bytes = try maker.locked(handout, order)
    let digest = FileHash(bytes).text
    guard
      let file = FinishedFile(
        name: row.fileName, sha256: digest, pages: handout.pageCount, bytes: bytes.count,
        warnings: handout.warnings.count,
        codes: handout.warnings.compactMap(\.code), parts: FinishedPart.all(of: handout))
    else { throw HandoutError(internalProblem: "a file without a page or a name was made") }
    let item = BatchItem(
      row: row.identity.number, id: row.identity.id, file: file.name, sha256: digest, pages: handout.pageCount,
      bytes: bytes.count, warnings: handout.warnings.map { $0.located(in: row) })
    return .made(
      DrawnRow(
        row: row, bytes: bytes, file: file,
        line: ManifestRow(row: row.identity, input: input, outcome: .done(file)), item: item,
        isLocked: maker.password(of: order) != nil, replaces: replaces))
  }
}

extension FinishedPart {
  /// The parts of a handout; none where it has one design.
  fileprivate static func all(of handout: Handout) -> [FinishedPart] {
    handout.parts.enumerated().map { index, part in
      FinishedPart(
        pages: part.pageCount, codes: handout.warnings.filter { $0.part == index + 1 }.compactMap(\.code))
    }
  }
}

extension ResumeDecision.MakeReason {
  /// Whether an earlier run of this folder wrote the file that stands there.
  fileprivate var isOurs: Bool {
    switch self {
    case .settings, .row, .changed, .missing: true
    case .new, .failed, .name: false
    }
  }
}

extension RowFailure {
  /// - Parameter reason: the reason, where the error alone does not tell it.
  init(of row: BatchRow, _ error: HandoutError, reason: Reason? = nil) {
    let first = error.diagnostics.first
    let isUnread = row.identity.id == nil && row.content.isEmpty
    let found: Reason =
      switch error.kind {
      case .internalError: .program
      case .inputOutput, .cannotCreate: .writing
      default: isUnread ? .unreadable : .content
      }
    let line = first.flatMap { $0.line > 0 ? $0.line : nil }
    let column = first.flatMap { $0.column > 0 ? $0.column : nil }
    self.init(reason ?? row.refusal ?? found, line: line, column: column)
  }
}
