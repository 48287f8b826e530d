import FoundationEssentials
public import HandoutKit
import HandoutLoader

extension HandoutPress {
  /// Handouts of a host's own rows, in their order.
  ///
  ///     for try await made in press.handouts(of: database.visits(on: today), request: { visit in
  ///       var request = HandoutRequest(condition: visit.condition, date: today)
  ///       request.patient = .value(visit.patient)
  ///       return request
  ///     }) { … }
  ///
  /// The rows are read as they are needed, by another task: rows that come slowly are handed on at once, and where their sequence
  /// throws, so does this one, after the handouts of the rows before.
  ///
  /// - Parameters:
  ///   - rows: the host's rows, such as those of a database.
  ///   - jobs: how many threads work side by side; nil for as many as the machine has cores.
  ///   - ahead: how many handouts may be made before they are asked for; nil for two for each job.
  ///   - request: what a row asks for, from any thread; an error it throws is the row's.
  public func handouts<Rows: AsyncSequence & Sendable>(
    of rows: Rows, jobs: Int? = nil, ahead: Int? = nil,
    request: @escaping @Sendable (Rows.Element) throws(HandoutError) -> HandoutRequest
  ) -> HandoutSequence<Rows.Element> where Rows.Element: Sendable {
    HandoutSequence { [self] in
      let box = Mailbox<Rows.Element>()
      let reading = Task {
        do {
          for try await row in rows {
            guard await box.put(row) else { return }
          }
          box.close()
        } catch {
          box.close(error)
        }
      }
      return line(jobs: jobs, ahead: ahead, source: { try box.take() }, request: request) {
        reading.cancel()
        box.close()
      }
    }
  }

  /// Handouts of a host's own rows that are at hand, in their order.
  ///
  /// - Parameters:
  ///   - rows: the host's rows.
  ///   - jobs: how many threads work side by side; nil for as many as the machine has cores.
  ///   - ahead: how many handouts may be made before they are asked for; nil for two for each job.
  ///   - request: what a row asks for, from any thread; an error it throws is the row's.
  public func handouts<Rows: Sequence & Sendable>(
    of rows: Rows, jobs: Int? = nil, ahead: Int? = nil,
    request: @escaping @Sendable (Rows.Element) throws(HandoutError) -> HandoutRequest
  ) -> HandoutSequence<Rows.Element> where Rows.Element: Sendable {
    HandoutSequence { [self] in
      var iterator = rows.makeIterator()
      return line(jobs: jobs, ahead: ahead, source: { iterator.next() }, request: request)
    }
  }

  private func line<Row: Sendable>(
    jobs: Int?, ahead: Int?, source: sending @escaping () throws -> Row?,
    request: @escaping @Sendable (Row) throws(HandoutError) -> HandoutRequest,
    whenCancelled: @escaping @Sendable () -> Void = {}
  ) -> WorkLine<HandoutSequence<Row>.Element> {
    let jobs = max(jobs ?? ProcessInfo.processInfo.activeProcessorCount, 1)
    let line = WorkLine<HandoutSequence<Row>.Element>(ahead: ahead ?? 2 * jobs, whenCancelled: whenCancelled)
    let clinics = ClinicCache(readFile: FileSystem.readForLoading)
    line.start(jobs: jobs, source: source) { row in
      let result = Result { () throws(HandoutError) in
        try self.draw(try self.place(try request(row), clinics: clinics))
      }
      return HandoutSequence<Row>.Element(source: row, result: result)
    }
    return line
  }
}
