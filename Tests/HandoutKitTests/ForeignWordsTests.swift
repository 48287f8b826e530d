import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// No word of a patient in a file or a part of a packet that is somebody else's: not on a page, not in what lies behind it.
@Suite struct ForeignWordsTests {
  /// What an independent reader finds in a file beside what its pages show.
  private struct Report: Decodable {
    var words: [String]
    /// Pages and drawings that no page uses.
    var unused: Int
  }

  /// Patients with words of their own in all that a row can say.
  private static func list(_ count: Int) -> PatientList {
    var list = BatchMixUpTests.canaries(count)
    list.columns.append("allow.nordic-curl")
    for index in list.rows.indices {
      list.rows[index][5] = "quad-set nordic-curl"
      list.rows[index].append("Zqn\(100_000 + index)n asked")
    }
    return list
  }

  /// The patients whose words are anywhere in a file, by their numbers.
  private func patients(in paths: [String]) throws -> [Set<Int>] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let python =
      ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
      ?? root.deletingLastPathComponent().appending(path: ".venv/bin/python3").path
    let script = root.appending(path: "Checkers/foreign.py").path
    let (status, output) = try Command.run([python, script, #"Zq[nkt]\d{6}[nkt]"#] + paths)
    try #require(status == 0, "Tests/Checkers/foreign.py failed")
    let reports = try JSONDecoder().decode([Report].self, from: output)
    try #require(reports.count == paths.count)
    return try zip(paths, reports).map { path, report in
      #expect(report.unused == 0, "\(path) holds what no page shows")
      let pages = try Command.pageTexts([path]).joined()
      let words = Set(report.words).union(BatchMixUpTests.found(in: pages))
      return Set(words.compactMap { Int($0.dropFirst(3).dropLast()).map { $0 - 100_000 } })
    }
  }

  @Test func everyFileIsOnePatients() throws {
    let bench = try BatchBench(Self.list(8))
    var options = BatchBench.fileOptions()
    options.name = "{id}"
    _ = try bench.batch(jobs: 2) { $0.settings.namesPatientInTitle = true }
      .makeFiles(in: bench.folder.file("files"), options: options)
    let files = (0..<8).map { bench.folder.file("files/p-\($0).pdf") }
    #expect(try patients(in: files) == (0..<8).map { [$0] })
  }

  /// The forms of a packet's parts.
  @Test(arguments: [false, true], [1, 3]) func everyPartOfAPacketHoldsItsRows(isForPaperOnly: Bool, size: Int) throws {
    let bench = try BatchBench(Self.list(7))
    _ = try bench.makePacket("day.pdf", jobs: 2) {
      $0.isForPaperOnly = isForPaperOnly
      $0.size = size
      $0.isDuplex = true
      $0.hasSeparators = true
    }
    let parts = stride(from: 0, to: 7, by: size).map { Set($0..<min($0 + size, 7)) }
    let paths = parts.indices.map { bench.folder.file("day-\($0 + 1).pdf") }
    #expect(try patients(in: paths) == parts)
  }

  /// The cut that the guide tells how to make leaves nothing of the others; the one it warns of does.
  @Test(arguments: [false, true]) func theRecommendedCutLeavesNoForeignWord(isForPaperOnly: Bool) throws {
    let bench = try BatchBench(Self.list(3))
    _ = try bench.makePacket("packet.pdf") { $0.isForPaperOnly = isForPaperOnly }
    let report = try PacketReport.of(bench.folder.file("packet.pdf"))
    #expect(report.outline.count == 3)
    for (index, line) in report.outline.enumerated() {
      let end = index + 1 < report.outline.count ? report.outline[index + 1].page : report.labels.count
      let cut = bench.folder.file("cut-\(index).pdf")
      let pages = "\(line.page + 1)-\(end)"
      let status = try Command.run(
        ["qpdf", "--empty", "--pages", bench.folder.file("packet.pdf"), pages, "--", cut]
      ).status
      try #require(status == 0)
      #expect(try patients(in: [cut]) == [[index]], "pages \(pages)")
    }
  }
}
