import HandoutBatch
import HandoutKit
import HandoutTestSupport
import Testing

/// Shards: every row in one of them, and the same one always.
@Suite struct BatchShardTests {
  @Test func wholeListsAreSplitWithoutGapOrOverlap() throws {
    let rows = (1...10_000).map { RowIdentity(number: $0, id: $0.isMultiple(of: 5) ? nil : "p-\($0)") }
    for count in [1, 3, 16, 97] {
      let shards = (1...count).compactMap { Shard(number: $0, count: count) }
      #expect(shards.count == count)
      var sizes = [Int](repeating: 0, count: count)
      for row in rows {
        let holding = shards.filter { $0.holds(row) }
        #expect(holding.count == 1)
        sizes[Shard.number(of: row, count: count) - 1] += 1
        #expect(holding.first?.number == Shard.number(of: row, count: count))
      }
      // The chance of a sum of squares this far from the mean is below one in 10,000, and the ids never change.
      let mean = Double(rows.count) / Double(count)
      let spread = sizes.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) / mean }
      let freedom = Double(count - 1)
      #expect(spread <= freedom + 4 * (2 * freedom).squareRoot() + 8, "\(count): \(spread)")
    }
  }

  /// The shard is part of the format: another version must not move rows.
  @Test func theHashNeverChanges() {
    let ids: [String?] = ["p-1", "p-2", "患者", "", nil]
    #expect(ids.map { RowIdentity(number: 7, id: $0).hash } == BatchShardTests.hashes)
    #expect(RowIdentity(number: 7, id: "7").hash != RowIdentity(number: 7, id: nil).hash)
    #expect(RowIdentity(number: 1, id: "é").hash == RowIdentity(number: 1, id: "e\u{301}").hash)
    #expect(RowIdentity(number: 1, id: "a").hash == RowIdentity(number: 2, id: "a").hash)
  }

  /// The first 16 digits of `printf %s ip-1 | sha256sum`, and so on.
  private static let hashes: [UInt64] = [
    0x2DF6_857E_3F5C_8132, 0x9159_D6B8_F61C_99FB, 0x995F_755E_26B5_04E8, 0xDE7D_1B72_1A1E_0632, 0x6F5E_BA23_19BD_7584,
  ]

  @Test(arguments: [("3/16", 3, 16), ("1/1", 1, 1), ("16/16", 16, 16), ("100000/100000", 100_000, 100_000)])
  func shardsAreRead(text: String, number: Int, count: Int) throws {
    let shard = try Shard(text)
    #expect(shard.number == number && shard.count == count && shard.description == text)
  }

  @Test(arguments: [
    "", "3", "0/16", "17/16", "3/0", "-1/16", "3/16/2", " 3/16", "3/ 16", "a/b", "3/99999999999999999999", "1/100001",
    "+3/16",
    "٣/16",
  ]) func wrongShardsAreRefused(text: String) {
    let error = #expect(throws: HandoutError.self) { try Shard(text) }
    #expect(error?.kind == .usage)
    #expect(error?.description.contains("number/count") == true)
    #expect(error?.diagnostics.first?.help != nil)
  }

  private static func slurm(_ index: Int, _ first: Int, _ last: Int, _ count: Int) -> [String: String] {
    [
      "SLURM_ARRAY_TASK_ID": "\(index)", "SLURM_ARRAY_TASK_MIN": "\(first)", "SLURM_ARRAY_TASK_MAX": "\(last)",
      "SLURM_ARRAY_TASK_COUNT": "\(count)", "SLURM_ARRAY_TASK_STEP": "1",
    ]
  }

  @Test(arguments: [
    ("16", ["JOB_COMPLETION_INDEX": "0"], "1/16"), ("16", ["JOB_COMPLETION_INDEX": "15"], "16/16"),
    ("0-15", ["JOB_COMPLETION_INDEX": "2"], "3/16"), ("auto", slurm(0, 0, 15, 16), "1/16"),
    ("auto", slurm(16, 1, 16, 16), "16/16"), ("16", slurm(3, 1, 16, 16), "3/16"), ("16", slurm(3, 0, 15, 16), "4/16"),
    ("0-15", slurm(3, 3, 3, 1), "4/16"), ("1-16", slurm(3, 3, 7, 2), "3/16"),
    ("1-16", ["SLURM_ARRAY_TASK_ID": "9"], "9/16"),
  ]) func enginesGiveTheShard(text: String, environment: [String: String], expected: String) throws {
    #expect(try ShardEnvironment.shard(text, environment: environment).description == expected)
  }

  @Test(arguments: [
    ("16", [:], "neither JOB_COMPLETION_INDEX nor SLURM_ARRAY_TASK_ID is set"),
    ("auto", ["JOB_COMPLETION_INDEX": "0"], "Kubernetes does not say how many"),
    ("16", ["JOB_COMPLETION_INDEX": "16"], "JOB_COMPLETION_INDEX is 16, which is not between 0 and 15"),
    ("16", ["JOB_COMPLETION_INDEX": "-1"], "must be a whole number"),
    ("16", ["JOB_COMPLETION_INDEX": ""], "must be a whole number"),
    ("16", ["JOB_COMPLETION_INDEX": "1", "SLURM_ARRAY_TASK_ID": "1"], "are both set"),
    ("16", slurm(3, 3, 7, 2), "the Slurm array has 2 tasks, not 16"),
    ("auto", slurm(3, 3, 7, 2), "are not the 2 numbers from 0 or 1 up"),
    ("auto", slurm(3, 3, 3, 1), "are not the 1 numbers from 0 or 1 up"),
    ("auto", slurm(3, 1, 7, 4), "are not the 4 numbers from 0 or 1 up"),
    ("1-16", slurm(0, 0, 15, 16), "SLURM_ARRAY_TASK_ID is 0, which is not between 1 and 16"),
    ("auto", ["SLURM_ARRAY_TASK_ID": "1"], "SLURM_ARRAY_TASK_COUNT is not set"),
    ("15-0", ["JOB_COMPLETION_INDEX": "1"], "--shard-env takes a count"),
    ("0", ["JOB_COMPLETION_INDEX": "0"], "takes a count"),
    ("3/16", ["JOB_COMPLETION_INDEX": "1"], "takes a count"), ("", ["JOB_COMPLETION_INDEX": "1"], "takes a count"),
  ]) func doubtsAreRefused(text: String, environment: [String: String], complaint: String) {
    let error = #expect(throws: HandoutError.self) { try ShardEnvironment.shard(text, environment: environment) }
    #expect(error?.kind == .usage)
    #expect(error?.description.contains(complaint) == true, "\(String(describing: error))")
  }
}
