import HandoutRows
import HandoutTestSettings
import Testing

/// The same bytes give the same rows, however the source cuts them.
@Suite struct ChunkTests {
  private static let lists: [(format: RowFormat, texts: [String])] = [
    (.csv, (TableTests.accepted + TableTests.refused).map(\.text)), (.json, JSONTests.arrays.map(\.text)),
    (.jsonl, JSONTests.lines.map(\.text)), (.yaml, YAMLTests.cases.map(\.text)),
  ]

  @Test(arguments: RowFormat.allCases.filter { !$0.isSpreadsheet }) func singleBytesAndRandomChunksReadAlike(
    _ format: RowFormat
  ) {
    var random = SeededGenerator(printingSeedOf: "chunks of \(format)")
    for text in Self.lists.filter({ $0.format == format }).flatMap(\.texts) {
      let bytes = Array(text.utf8)
      let whole = transcript(bytes: bytes, format) { max(1, $0) }
      #expect(transcript(bytes: bytes, format) { _ in 1 } == whole)
      for _ in 0..<TestSettings.scaled(50) {
        var generator = SeededGenerator(seed: random.next())
        let found = transcript(bytes: bytes, format) { _ in Int.random(in: 1...7, using: &generator) }
        #expect(found == whole)
      }
    }
  }

  @Test(arguments: RowFormat.allCases.filter { !$0.isSpreadsheet }) func everyCutInTwoReadsAlike(_ format: RowFormat) {
    for text in Self.lists.filter({ $0.format == format }).flatMap(\.texts) {
      let bytes = Array(text.utf8)
      let whole = transcript(bytes: bytes, format) { max(1, $0) }
      for cut in bytes.indices {
        let found = transcript(bytes: bytes, format) { left in
          left == bytes.count && cut > 0 ? cut : max(1, left)
        }
        #expect(found == whole)
      }
    }
  }

  @Test func passesOnWhyBytesCannotBeRead() throws {
    var reader = RowReader(name: "list", format: .csv, columns: sampleColumns) { () throws(RowError) -> [UInt8] in
      throw .unreadable("the disk is gone")
    }
    #expect(throws: RowError.unreadable("the disk is gone")) { try reader.next() }
    let after = try reader.next()
    #expect(after == nil)
  }

  @Test func tellsTheFormByTheName() {
    #expect(RowFormat(fileName: "a/b.CSV") == .csv)
    #expect(RowFormat(fileName: "a.tsv") == .csv)
    #expect(RowFormat(fileName: "a.json") == .json)
    #expect(RowFormat(fileName: "a.ndjson") == .jsonl)
    #expect(RowFormat(fileName: "a.yml") == .yaml)
    #expect(RowFormat(fileName: "a.XLSM") == .xlsx)
    #expect(RowFormat(fileName: "a.ods") == .ods)
    for name in ["-", "csv", "a.xls", "a.fods", "a.csv.gz", ""] { #expect(RowFormat(fileName: name) == nil) }
  }
}
