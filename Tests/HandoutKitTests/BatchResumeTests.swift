import HandoutBatch
import HandoutKit
import Testing

/// What a resumed run does with each row.
@Suite struct BatchResumeTests {
  private let row = RowIdentity(number: 4, id: "p-4")
  private let input = String(repeating: "ab", count: 16)

  private func plan(
    _ lines: [ManifestLine]? = nil, settings: ManifestSettings = BatchSamples.settings(), failedOnly: Bool = false
  ) throws -> ResumePlan {
    let lines = try lines ?? BatchSamples.run(BatchSamples.list(10), shard: nil, failing: [3])
    return try ResumePlan(try BatchSamples.manifest(lines), settings: settings, retriesFailedOnly: failedOnly)
  }

  private func decision(
    _ plan: ResumePlan, row: RowIdentity? = nil, input: String? = nil, name: String = "4.pdf",
    found: String? = BatchSamples.sha256(4)
  ) throws -> ResumeDecision {
    try plan.decision(for: row ?? self.row, input: input ?? self.input, name: name) { _ throws(HandoutError) in found }
  }

  @Test func wholeFilesAreKept() throws {
    #expect(try decision(plan()) == .keep(BatchSamples.done(row, input: input)))
    // A row that has moved in the list keeps its file under its new number.
    let moved = RowIdentity(number: 9, id: "p-4")
    #expect(
      try decision(plan(), row: moved)
        == .keep(BatchSamples.done(moved, name: "4.pdf", input: input).renamed(like: row)))
  }

  @Test func everythingElseIsMade() throws {
    #expect(try decision(plan(), row: RowIdentity(number: 4, id: "p-44")) == .make(.new))
    #expect(try decision(plan(), row: RowIdentity(number: 4, id: nil)) == .make(.new))
    #expect(try decision(plan(), row: RowIdentity(number: 3, id: "p-3")) == .make(.failed))
    #expect(try decision(plan(settings: BatchSamples.settings(design: "compact"))) == .make(.settings))
    #expect(try decision(plan(), input: String(repeating: "cd", count: 16)) == .make(.row))
    #expect(try decision(plan(), name: "5.pdf") == .make(.name))
    #expect(try decision(plan(), found: nil) == .make(.missing))
    #expect(try decision(plan(), found: BatchSamples.sha256(5)) == .make(.changed))
  }

  @Test func theLastLineOfARowCounts() throws {
    let failed = ManifestRow(row: row, input: nil, outcome: .failed(RowFailure(.writing)))
    let run = try BatchSamples.run(BatchSamples.list(10), shard: nil)
    let broken = Array(run.dropLast())
    #expect(try decision(plan(broken)) == .keep(BatchSamples.done(row, input: input)))
    #expect(try decision(plan(broken + [.row(failed)])) == .make(.failed))
    #expect(
      try decision(plan(broken + [.row(failed), .row(BatchSamples.done(row, input: input))]))
        == .keep(BatchSamples.done(row, input: input)))
    // A later run that was broken off before the row says nothing of it.
    let header = try #require(run.first)
    #expect(try decision(plan(run + [header])) == .keep(BatchSamples.done(row, input: input)))
    #expect(try decision(plan(run + [header, .row(failed)])) == .make(.failed))
    // Files of other settings are made again, even where the last run has the right ones.
    let other = try BatchSamples.run(
      BatchSamples.list(10), shard: nil, settings: BatchSamples.settings(design: "compact"))
    #expect(try decision(plan(other + [header])) == .make(.settings))
  }

  @Test func aSecondRowWithTheSameIdHidesNothing() throws {
    let twin = ManifestRow(
      row: RowIdentity(number: 8, id: "p-4"), input: nil, outcome: .failed(RowFailure(.duplicateId)))
    let run = try BatchSamples.run(BatchSamples.list(10), shard: nil)
    #expect(try decision(plan(run.dropLast() + [.row(twin)])) == .keep(BatchSamples.done(row, input: input)))
  }

  @Test func onlyFailedRowsAreRetried() throws {
    let plan = try plan(failedOnly: true)
    #expect(try decision(plan, row: RowIdentity(number: 3, id: "p-3")) == .make(.failed))
    #expect(try decision(plan, found: nil) == .keep(BatchSamples.done(row, input: input)))
    #expect(try decision(plan, row: RowIdentity(number: 11, id: "p-11")) == .passOver)
    let error = #expect(throws: HandoutError.self) {
      try self.plan(settings: BatchSamples.settings(design: "compact"), failedOnly: true)
    }
    #expect(error?.kind == .usage)
    #expect(error?.description.contains("other settings: design") == true)
  }

  @Test func filesAreHashedOnlyWhereNothingElseDiffers() throws {
    let plan = try plan()
    var asked = 0
    for name in ["5.pdf", "4.pdf"] {
      _ = try plan.decision(for: row, input: input, name: name) { _ throws(HandoutError) in
        asked += 1
        return nil
      }
    }
    #expect(asked == 1)
  }
}

extension ManifestRow {
  /// The row with the file of another one.
  fileprivate func renamed(like other: RowIdentity) throws -> ManifestRow {
    ManifestRow(row: row, input: input, outcome: try BatchSamples.done(other).outcome)
  }
}
