import HandoutKit

/// A row of a list.
public struct ListedRow: Hashable, Sendable {
  /// Its number among the rows with data, from 1.
  public let number: Int
  /// Its own id; nil for a row without one.
  public let id: String?
}

extension BatchPress {
  /// The handouts of the list in its order, with the bytes of `makeFiles(in:options:)`, and nothing written anywhere.
  ///
  /// A row with a password of its own has a PDF that opens with it. Events tell of each handout when it is made. A batch that is asked
  /// to stop ends the sequence after what was begun.
  ///
  /// - Parameter ahead: how many handouts may be made before they are asked for; nil for two for each of the batch's jobs.
  public func handouts(ahead: Int? = nil) -> HandoutSequence<ListedRow> {
    HandoutSequence { [self] in
      if defaults.settings.isArchived { _ = try press.profileOfArchives() }
      let stop = BatchStop(within: stop)
      let feed = try feed(until: stop)
      let maker = RowMaker(self, password: nil)
      let line = WorkLine<HandoutSequence<ListedRow>.Element>(ahead: ahead ?? 2 * jobs) { stop.ask() }
      line.start(jobs: jobs) { () throws -> BatchRow? in
        if !stop.isAsked, let row = feed.next() { return row }
        if let error = feed.error { throw error }
        return nil
      } work: { [self] row in
        let source = ListedRow(number: row.identity.number, id: row.identity.id)
        return HandoutSequence<ListedRow>.Element(source: source, result: made(row, by: maker))
      }
      return line
    }
  }

  private func made(_ row: BatchRow, by maker: RowMaker) -> Result<Handout, HandoutError> {
    do throws(HandoutError) {
      let order = try row.order.get()
      var handout = try maker.draw(row, order)
      handout.pdf = try maker.locked(handout, order)
      handout.warnings = handout.warnings.map { $0.located(in: row) }
      report(
        .made(
          BatchItem(
            row: row.identity.number, id: row.identity.id, pages: handout.pageCount, bytes: handout.pdf.count,
            warnings: handout.warnings)))
      return .success(handout)
    } catch {
      let error = error.located(in: row)
      reportFailure(of: row, error)
      return .failure(error)
    }
  }
}
