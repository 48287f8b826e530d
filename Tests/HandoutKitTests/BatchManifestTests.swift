import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// Manifests: what is written is read again, and nothing else is.
@Suite struct BatchManifestTests {
  private let list = BatchSamples.list(20)

  private func bytes() throws -> [UInt8] {
    try BatchSamples.run(list, shard: Shard("1/1"), failing: [3]).flatMap(\.bytes)
  }

  @Test func linesAreStable() throws {
    let row = RowIdentity(number: 3, id: "p-\u{0}3\n\"")
    let line = ManifestLine.row(try BatchSamples.done(row, name: "p-3.pdf", input: String(repeating: "ab", count: 16)))
    #expect(
      String(decoding: line.bytes, as: UTF8.self) == """
        {"bytes":16003,"file":"p-3.pdf","id":"p-\\u00003\\n\\"","input":"\(String(repeating: "ab", count: 16))","pages":2,\
        "row":3,"sha256":"\(BatchSamples.sha256(3))","status":"done","warnings":0}

        """)
    let failed = ManifestRow(
      row: RowIdentity(number: 4, id: nil), input: nil, outcome: .failed(RowFailure(.unreadable, line: 5)))
    #expect(
      String(decoding: ManifestLine.row(failed).bytes, as: UTF8.self) == """
        {"error":{"code":"unreadable","line":5},"row":4,"status":"failed"}

        """)
    #expect(line.bytes.count { $0 == 0x0A } == 1)
  }

  @Test func whatIsWrittenIsRead() throws {
    for piece in [1, 2, 7, 100, 1 << 16] {
      let manifest = try BatchSamples.read(try bytes(), piece: piece)
      let run = try #require(manifest.runs.first)
      #expect(manifest.runs.count == 1 && manifest.lengthWithoutTornLine == nil)
      #expect(
        run.header
          == ManifestHeader(settings: BatchSamples.settings(), key: try BatchSamples.key(), shard: try Shard("1/1")))
      #expect(run.rows.map(\.row) == list)
      #expect(run.rows[2].failure == RowFailure(.content, line: 4, column: 3))
      #expect(run.rows[3].file?.sha256 == BatchSamples.sha256(4))
      #expect(run.summary?.done == 19 && run.summary?.failed == 1 && run.summary?.rows == 20)
    }
  }

  @Test func hostileIdsSurvive() throws {
    let ids = ["e\u{301}", "é", "\u{0}", "\u{2028}", "\\", "/", "\u{FEFF}", "🦵", "\"", "\u{7F}", "\u{FFFF}", ""]
    let rows = try ids.enumerated().map { try BatchSamples.done(RowIdentity(number: $0 + 1, id: $1)) }
    let header = ManifestLine.header(ManifestHeader(settings: BatchSamples.settings(), key: nil, shard: nil))
    let read = try BatchSamples.manifest([header] + rows.map(ManifestLine.row))
    #expect(read.runs.first?.rows == rows)
    for (row, id) in zip(read.runs.first?.rows ?? [], ids) {
      #expect(Array((row.row.id ?? "-").utf8) == Array(id.utf8))
    }
  }

  @Test func aTornLastLineIsLetGo() throws {
    let whole = try bytes()
    let ends = whole.indices.filter { whole[$0] == 0x0A }.map { $0 + 1 }
    let headerEnd = try #require(ends.first)
    for length in headerEnd...whole.count {
      let manifest = try BatchSamples.read(Array(whole.prefix(length)))
      let sound = try #require(ends.last { $0 <= length })
      #expect(manifest.lengthWithoutTornLine == (sound == length ? nil : sound))
      #expect(manifest.runs.first?.rows.count == min(ends.count { $0 <= length } - 1, list.count))
    }
    let zeroed = whole + [UInt8](repeating: 0, count: 4_000)
    #expect(try BatchSamples.read(zeroed).lengthWithoutTornLine == whole.count)
    for length in [0, 1, headerEnd - 1] {
      #expect(throws: HandoutError.self) { try BatchSamples.read(Array(whole.prefix(length))) }
    }
  }

  /// Changes to a line, each of which must be found.
  @Test(arguments: [
    ("\"row\":4", "\"row\":0"), ("\"row\":4", "\"row\":-4"), ("\"row\":4", "\"row\":4.0"),
    ("\"row\":4", "\"row\":\"4\""),
    ("\"row\":4", "\"row\": 4"), ("\"row\":4", "\"row\":4,\"row\":5"), ("\"row\":4", "\"row\":4,\"name\":\"Ana\""),
    ("\"row\":4", "\"row\":99999999999999999999"), ("\"pages\":2,", ""), ("\"pages\":2,", "\"pages\":0,"),
    ("\"sha256\":\"0000", "\"sha256\":\"000"), ("\"sha256\":\"0000", "\"sha256\":\"000X"),
    ("\"status\":\"done\"", "\"status\":\"do\""),
    ("\"status\":\"failed\"", "\"status\":\"done\""), ("\"code\":\"content\"", "\"code\":\"other\""),
    ("\"manifest\":1", "\"manifest\":2"), ("\"tool\":\"handout\"", "\"tool\":\"other\""), ("standard", "compact"),
    ("\"shard\":\"1/1\"", "\"shard\":\"2/1\""), ("\"salt\":\"0707", "\"salt\":\"07"), ("{", "{{"), ("}", "} "),
    ("\"failed\":1,", "\"failed\":-1,"),
    ("\n", "\n\n"), ("\n", "\r\n"), ("\"input\":\"ab", "\"input\":\"zz"),
  ]) func changedLinesAreRefused(old: String, new: String) throws {
    let text = String(decoding: try bytes(), as: UTF8.self)
    let place = try #require(text.range(of: old))
    let line = text[..<place.lowerBound].count { $0 == "\n" } + (old == "\n" && new == "\n\n" ? 2 : 1)
    let error = #expect(throws: HandoutError.self) {
      try BatchSamples.read(Array(text.replacingCharacters(in: place, with: new).utf8))
    }
    #expect(error?.kind == .content)
    #expect(error?.description.hasPrefix("manifest.jsonl:\(line): error: ") == true, "\(String(describing: error))")
  }

  @Test func theOrderOfLinesIsChecked() throws {
    let lines = try BatchSamples.run(list, shard: nil)
    #expect(throws: HandoutError.self) { try BatchSamples.manifest(Array(lines.dropFirst())) }
    #expect(throws: HandoutError.self) { try BatchSamples.manifest(lines + lines.dropFirst()) }
    #expect(try BatchSamples.manifest(lines + lines).runs.count == 2)
    let long = lines.flatMap(\.bytes) + [UInt8](repeating: 0x20, count: 1 << 21)
    #expect(throws: HandoutError.self) { try BatchSamples.read(long) }
  }

  @Test func randomBytesNeverTrap() throws {
    let seed = TestSettings.seed()
    var random = SeededGenerator(seed: seed)
    let whole = try bytes()
    for _ in 0..<TestSettings.scaled(5_000) {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      // A changed byte within an id or a number can be a sound manifest; a trap would end the tests.
      guard let read = try? BatchSamples.read(bytes) else { continue }
      #expect(read.runs.count == 1, "seed \(seed)")
    }
  }

  @Test func theFingerprintSeesEverySetting() {
    let settings = BatchSamples.settings()
    let others = [
      BatchSamples.settings(design: "compact"),
      ManifestSettings(
        version: "1.2.1", libraries: settings.libraries, fonts: settings.fonts, options: settings.options),
      ManifestSettings(
        version: "1.2.0", libraries: ["cairo": "1.16.0"], fonts: settings.fonts, options: settings.options),
      ManifestSettings(version: "1.2.0", libraries: settings.libraries, fonts: [:], options: settings.options),
    ]
    #expect(Set(([settings] + others).map(\.fingerprint)).count == 5)
    #expect(others.map { $0.differences(from: settings) } == [["design"], ["version"], ["libraries"], ["fonts"]])
    #expect(settings.fingerprint == BatchSamples.settings().fingerprint)
  }

  @Test func inputHashesNeedTheKey() throws {
    let parts = [Array("name: Ana".utf8), Array("notes".utf8)]
    let hash = try BatchSamples.key().hash(of: parts)
    #expect(try hash.count == 32 && hash == BatchSamples.key().hash(of: parts))
    #expect(try hash != (BatchSamples.key(8).hash(of: parts)))
    #expect(try hash != (BatchSamples.key().hash(of: [Array("name: An".utf8), Array("anotes".utf8)])))
    #expect(RowInputKey([1, 2, 3]) == nil)
    #expect(try RowInputKey(digits: BatchSamples.key().digits) == BatchSamples.key())
  }
}
