import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// Lists whose rows have several designs: files and packets without a mix-up.
@Suite struct PartBatchTests {
  private static let designs = [
    "", "sheet,full", "wall,sheet", "sheet", "tall, sheet , wall", "full", "cards", "wallet,cards",
  ]

  private let folder: DesignFolder
  private let press: HandoutPress

  init() throws {
    folder = try DesignFolder()
    try folder.writeWall("wall", duplex: "none")
    try folder.writeWall("tall", duplex: "long-edge")
    try folder.writeWall("fold", duplex: "short-edge")
    press = try HandoutPress(libraries: [folder.path])
  }

  private func bench(_ count: Int, designs: [String] = Self.designs) throws -> BatchBench {
    let canaries = BatchMixUpTests.canaries(count)
    let notes = canaries.columns.firstIndex(of: "notes")
    let rows = canaries.rows.enumerated().map { number, row in
      let design = designs[number % designs.count]
      var row = row
      // A card does not go on over its edge: a note that it cannot hold is refused.
      if let notes, design.contains("cards") { row[notes] = String(row[notes].prefix(400)) }
      return row + [design]
    }
    return try BatchBench(PatientList(columns: canaries.columns + ["design"], rows: rows), press: press)
  }

  /// Page by page, files and packets hold their own patient's words, and a packet says what the files say.
  @Test(arguments: [false, true], [false, true]) func nobodyIsMixedUp(isForPaperOnly: Bool, isDuplex: Bool) throws {
    let count = max(TestSettings.scaled(600), 24)
    let bench = try bench(count)
    _ = try bench.makeFiles("files", jobs: 4)
    var pages: [Int: Int] = [:]
    for case .made(let item) in bench.events { pages[item.row - 1] = item.pages }
    let summary = try bench.makePacket("packet.pdf", jobs: 4) {
      ($0.isForPaperOnly, $0.isDuplex) = (isForPaperOnly, isDuplex)
    }
    let packet = try Command.pageTexts([bench.folder.file("packet.pdf")])
    #expect(packet.count == summary.pages)
    var wanted: [[Substring]] = []
    for number in 0..<count {
      let file = try Command.pageTexts([bench.folder.file("files/p-\(number).pdf")])
      #expect(file.count == pages[number])
      // Cards name no therapist.
      let (found, own) = (BatchMixUpTests.found(in: file.joined()), BatchMixUpTests.own(number))
      #expect(found.isSubset(of: own) && found.count >= 2, "p-\(number)")
      wanted += file.map(words)
    }
    // Blank backs apart, the pages are those of the files in their order.
    let (shown, expected) = (packet.map(words).filter { !$0.isEmpty }, wanted.filter { !$0.isEmpty })
    #expect(shown.count == expected.count)
    for (index, (page, other)) in zip(shown, expected).enumerated() { #expect(page == other, "page \(index + 1)") }
  }

  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace).sorted() }

  @Test func aPacketIsSound() throws {
    let bench = try bench(8)
    _ = try bench.makePacket("packet.pdf") { $0.isDuplex = true }
    let bytes = try #require(bench.folder.bytes("packet.pdf"))
    let report = try #require(try Checker().reports([bytes]).first)
    // A folded card is read in another order than its panels are drawn.
    #expect(report.failures == [] && report.faults.allSatisfy { $0 == "the structure's order is not the drawing's" })
    let facts = try PacketReport.of(bench.folder.file("packet.pdf"))
    #expect(facts.preferences["/Duplex"] == "/DuplexFlipLongEdge")
    #expect(
      facts.outline.map(\.title) == [
        "p-0", "p-1", "p-1 · Sheet", "p-1 · All the words", "p-2", "p-2 · Wall", "p-2 · Sheet", "p-3", "p-4",
        "p-4 · Tall", "p-4 · Sheet", "p-4 · Wall", "p-5", "p-6", "p-7", "p-7 · Wallet card", "p-7 · Cards",
      ])
    for line in facts.outline where line.title.hasSuffix(" · Sheet") { #expect(facts.labels[line.page] == "Sheet 1") }
    #expect(facts.outline.allSatisfy { $0.page.isMultiple(of: 2) })
  }

  @Test func theManifestTellsTheParts() throws {
    let bench = try bench(4, designs: ["wall,sheet", "sheet"])
    _ = try bench.makeFiles("files")
    let lines = String(decoding: try #require(bench.folder.bytes("files/manifest.jsonl")), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count { $0.contains("\"parts\":[{\"pages\":1},{\"pages\":2}]") } == 2)
    #expect(!lines.contains { $0.contains("wall") })
    var options = BatchBench.fileOptions(.resume)
    options.replaces = false
    let summary = try bench.batch().makeFiles(in: bench.folder.file("files"), options: options)
    #expect(summary.kept == 4 && summary.made == 0)
  }

  /// What holds for all rows is refused before the first one; a packet is turned over one edge.
  @Test func edgesAreKeptApart() throws {
    let bench = try bench(4, designs: ["sheet", "fold", "wall", "sheet,wall"])
    let error = #expect(throws: HandoutError.self) {
      _ = try bench.batch { $0.settings.designs = ["fold", "sheet"] }
    }
    #expect(error?.kind == .usage)
    var options = PacketOptions()
    let single = try bench.batch().makePackets(at: bench.folder.file("single.pdf"), options: options)
    #expect(single.made == 4)
    options.isDuplex = true
    let turned = try bench.batch().makePackets(at: bench.folder.file("turned.pdf"), options: options)
    #expect(turned.made == 3 && turned.failed == 1)
    #expect(bench.failures.contains { $0.hasPrefix("2 content") && $0.contains("turned over another edge") })
    let folded = try self.bench(2, designs: ["fold"])
    _ = try folded.makePacket("folded.pdf") { $0.isDuplex = true }
    #expect(try PacketReport.of(folded.folder.file("folded.pdf")).preferences["/Duplex"] == "/DuplexFlipShortEdge")
  }
}
