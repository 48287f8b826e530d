import HandoutBatch
import HandoutKit
import HandoutTestSupport
import Testing

/// Manifests for tests, as a batch would write them.
enum BatchSamples {
  /// A hash of 32 bytes for a file.
  static func sha256(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  /// Settings of a run.
  static func settings(design: String = "standard") -> ManifestSettings {
    ManifestSettings(
      version: "1.2.0", libraries: ["cairo": "1.16.0", "harfbuzz": "6.0.0"], fonts: ["NotoSans-Regular.ttf": sha256(1)],
      options: ["design": design, "date": "2026-11-21", "name": "{id}"])
  }

  /// A key with one byte repeated.
  static func key(_ byte: UInt8 = 7) throws -> RowInputKey {
    try #require(RowInputKey([UInt8](repeating: byte, count: RowInputKey.length)))
  }

  /// A finished row.
  static func done(_ row: RowIdentity, name: String? = nil, input: String? = nil) throws -> ManifestRow {
    let file = FinishedFile(
      name: name ?? "\(row.number).pdf", sha256: sha256(row.number), pages: 2, bytes: 16_000 + row.number, warnings: 0)
    return ManifestRow(row: row, input: input, outcome: .done(try #require(file)))
  }

  /// The rows of a list; every fifth one has no id.
  static func list(_ count: Int) -> [RowIdentity] {
    (1...count).map { RowIdentity(number: $0, id: $0.isMultiple(of: 5) ? nil : "p-\($0)") }
  }

  /// The lines of a shard's run through a list.
  static func run(
    _ list: [RowIdentity], shard: Shard?, settings: ManifestSettings = settings(), key: RowInputKey? = nil,
    failing: Set<Int> = []
  ) throws -> [ManifestLine] {
    var digest = RowListDigest()
    for row in list { digest.add(row) }
    let own = list.filter { shard?.holds($0) ?? true }
    let failed = own.count { failing.contains($0.number) }
    let rows = try own.map { row in
      failing.contains(row.number)
        ? ManifestRow(row: row, input: nil, outcome: .failed(RowFailure(.content, line: row.number + 1, column: 3)))
        : try done(row, input: String(repeating: "ab", count: 16))
    }
    return [.header(ManifestHeader(settings: settings, key: try key ?? self.key(), shard: shard))]
      + rows.map(ManifestLine.row) + [
        .summary(
          ManifestSummary(rows: digest.count, list: digest.digits, done: own.count - failed, failed: failed))
      ]
  }

  /// Reads bytes in pieces of a given size.
  static func read(_ bytes: [UInt8], name: String = "manifest.jsonl", piece: Int = 1 << 16) throws(HandoutError)
    -> Manifest
  {
    var rest = bytes[...]
    return try ManifestReader.read(name: name) { () throws(HandoutError) in
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    }
  }

  /// Reads lines.
  static func manifest(_ lines: [ManifestLine], name: String = "manifest.jsonl") throws -> Manifest {
    try read(lines.flatMap(\.bytes), name: name)
  }
}
