import HandoutBatch
import HandoutKit
import HandoutTestSupport
import Testing

/// The proof that shards make up a whole list.
@Suite struct BatchMergeTests {
  private static let list = BatchSamples.list(200)

  private static func shards(
    _ count: Int, list: [RowIdentity] = list, failing: Set<Int> = [],
    change: (Int, inout [ManifestLine]) throws -> Void = { _, _ in }
  ) throws -> [Manifest] {
    try (1...count).map { number in
      var lines = try BatchSamples.run(
        list, shard: Shard(number: number, count: count), key: BatchSamples.key(UInt8(clamping: number)),
        failing: failing)
      try change(number, &lines)
      return try BatchSamples.manifest(lines, name: "shard-\(number).jsonl")
    }
  }

  private func complaint(_ manifests: [Manifest], list: [RowIdentity]? = nil) -> String {
    let error = #expect(throws: HandoutError.self) { try ManifestMerge.merge(manifests, list: list) }
    #expect(error?.kind == .content)
    return error?.rendered(color: false) ?? ""
  }

  @Test(arguments: [1, 3, 16, 97]) func wholeSetsAreProven(count: Int) throws {
    let manifests = try Self.shards(count, failing: [7, 11]).reversed()
    let merged = try ManifestMerge.merge(Array(manifests), list: Self.list)
    #expect(merged.run.rows.map(\.row) == Self.list)
    #expect(merged.failed == 2 && merged.run.summary?.done == 198)
    #expect(merged.run.header.shard == nil)
    let again = try ManifestMerge.merge([BatchSamples.read(merged.bytes)], list: Self.list)
    #expect(again.bytes == merged.bytes)
    // Under one key the hashes of the rows still mean something, under several nothing.
    #expect(merged.run.rows[0].input == nil || count == 1)
  }

  @Test func aListWithoutRowsIsWhole() throws {
    let merged = try ManifestMerge.merge(try Self.shards(3, list: []), list: [])
    #expect(merged.run.rows.isEmpty && merged.failed == 0)
    #expect(complaint([]).contains("there is no manifest"))
  }

  @Test func lackingShardsAreNamed() throws {
    let manifests = try Self.shards(16)
    #expect(complaint(Array(manifests.dropFirst(2))).contains("these shards are missing: 1/16, 2/16"))
    #expect(complaint(Array(manifests.dropLast())).contains("this shard is missing: 16/16"))
    #expect(complaint(manifests + [manifests[4]]).contains("shard-5.jsonl: error: shard 5/16 is in shard-5.jsonl too"))
    let foreign = try Self.shards(15)[3]
    #expect(
      complaint(manifests + [foreign]).contains(
        "shard-4.jsonl: error: this is shard 4/15, but shard-1.jsonl is shard 1/16"))
  }

  @Test func brokenRunsProveNothing() throws {
    let broken = try Self.shards(3) { if $0 == 2 { $1.removeLast() } }
    #expect(complaint(broken).contains("shard-2.jsonl: error: this run was broken off before its end"))
    var torn = try Self.shards(3)
    let bytes = try BatchSamples.run(Self.list, shard: Shard("2/3")).flatMap(\.bytes) + Array("{".utf8)
    torn[1] = try BatchSamples.read(bytes, name: "shard-2.jsonl")
    #expect(complaint(torn).contains("shard-2.jsonl: error: this run was broken off"))
  }

  @Test func foreignSettingsAndListsAreNamed() throws {
    let other = try BatchSamples.run(Self.list, shard: Shard("2/3"), settings: BatchSamples.settings(design: "compact"))
    let settings = try Self.shards(3) { if $0 == 2 { $1 = other } }
    #expect(
      complaint(settings).contains(
        "shard-2.jsonl: error: the files were made with other settings than those of shard-1.jsonl: design"))
    let longer = try BatchSamples.run(BatchSamples.list(201), shard: Shard("2/3"))
    #expect(
      complaint(try Self.shards(3) { if $0 == 2 { $1 = longer } }).contains(
        "the list had 201 rows, but 200 for shard-1.jsonl"))
    var swapped = Self.list
    swapped[0] = RowIdentity(number: 1, id: "p-2")
    swapped[1] = RowIdentity(number: 2, id: "p-1")
    let reordered = try BatchSamples.run(swapped, shard: Shard("2/3"))
    #expect(
      complaint(try Self.shards(3) { if $0 == 2 { $1 = reordered } }).contains(
        "the list had other ids, or another order"))
  }

  @Test func lostAndForeignRowsAreNamed() throws {
    let lost = try Self.shards(3) { if $0 == 2 { $1.remove(at: 5) } }
    #expect(complaint(lost).contains("shard-2.jsonl: error: the summary speaks of"))
    let own = Self.list.filter { Shard.number(of: $0, count: 3) == 2 }
    let short = try Self.shards(3) { number, lines in
      guard number == 2, case .summary(let summary) = lines.removeLast() else { return }
      lines.remove(at: 5)
      lines.append(.summary(ManifestSummary(rows: 200, list: summary.list, done: summary.done - 1, failed: 0)))
    }
    if case .summary(let summary) = try #require(try BatchSamples.run(Self.list, shard: Shard("2/3")).last) {
      #expect(summary.done == own.count)
    }
    #expect(complaint(short).contains("1 of 200 rows are missing: \(own[4].number)"))
    let stranger = try #require(Self.list.first { Shard.number(of: $0, count: 3) == 1 })
    let mixed = try Self.shards(3) { number, lines in
      if number == 2 { lines.insert(.row(try BatchSamples.done(stranger)), at: 1) }
    }
    let found = complaint(mixed)
    #expect(found.contains("\(stranger.name) does not belong to shard 2/3 but to 1/3"))
    #expect(found.contains("row \(stranger.number) stands in shard-1.jsonl too"))
    #expect(found.contains("has the id of row \(stranger.number) in shard-1.jsonl"))
    #expect(found.contains("has the file name of row \(stranger.number) in shard-1.jsonl"))
  }

  @Test func theListItselfIsCompared() throws {
    let manifests = try Self.shards(3)
    #expect(
      complaint(manifests, list: BatchSamples.list(201)).contains(
        "row 201 (p-201) of the list is not done: no manifest has it"))
    #expect(complaint(manifests, list: BatchSamples.list(199)).contains("the list has 199 rows; the shards read 200"))
    var changed = Self.list
    changed[0] = RowIdentity(number: 1, id: "p-1a")
    #expect(
      complaint(manifests, list: changed).contains(
        "row 1 (p-1a) of the list is not done: the manifests have row 1 (p-1)"))
  }

  @Test func theLastRunOfAManifestCounts() throws {
    let old = try BatchSamples.run(
      BatchSamples.list(50), shard: Shard("2/3"), settings: BatchSamples.settings(design: "compact"))
    let manifests = try Self.shards(3) { if $0 == 2 { $1 = old + $1 } }
    #expect(try ManifestMerge.merge(manifests).run.rows.count == 200)
  }

  @Test func aSecondRowWithTheSameIdMayHaveFailed() throws {
    let list = Self.list + [RowIdentity(number: 201, id: "p-1")]
    let twin = ManifestRow(row: list[200], input: nil, outcome: .failed(RowFailure(.duplicateId, line: 202)))
    let manifests = try Self.shards(3, list: list) { _, lines in
      for index in lines.indices {
        if case .row(let row) = lines[index], row.row.number == 201 { lines[index] = .row(twin) }
        if case .summary(let end) = lines[index], lines.contains(where: { $0.bytes == ManifestLine.row(twin).bytes }) {
          lines[index] = .summary(ManifestSummary(rows: end.rows, list: end.list, done: end.done - 1, failed: 1))
        }
      }
    }
    let merged = try ManifestMerge.merge(manifests, list: list)
    #expect(merged.failed == 1 && merged.run.rows.last?.failure?.reason == .duplicateId)
    #expect(complaint(try Self.shards(3, list: list)).contains("has the id of row 1 in"))
  }
}
