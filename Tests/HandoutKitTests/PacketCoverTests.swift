import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutKit
import HandoutTestSupport
import Testing

/// The list of patients before a packet, and packets of one therapist each.
@Suite struct PacketCoverTests {
  /// Forty patients of four therapists in turn, one without, one written in two ways; two of one name.
  private static let list = PatientList(
    columns: ["id", "condition", "name", "born", "therapist", "exercises", "design"],
    rows: (1...40).map { number in
      [
        "p-\(number)", PatientList.condition, number > 38 ? "Ana Ruiz" : "Patient \(number)",
        "19\(number + 30)-04-17", ["j. okafor, pt", "Éva Szabó", "", "J. Okafor, PT"][number % 4], "quad-set",
        number % 5 == 0 ? "fridge,sheet" : "sheet",
      ]
    })

  private func places(_ bench: BatchBench) -> [String: PacketPlace] {
    var places: [String: PacketPlace] = [:]
    for case .made(let item) in bench.events { places[item.id ?? ""] = item.packet }
    return places
  }

  /// What is told of a row's pages is where its pages are, and what the cover says.
  @Test(arguments: [false, true], [false, true]) func pagesAreWhereTheyAreSaidToBe(isDuplex: Bool, isPaper: Bool) throws
  {
    let bench = try BatchBench(Self.list)
    let summary = try bench.makePacket("packet.pdf", jobs: 2) {
      $0.hasCover = true
      $0.isDuplex = isDuplex
      $0.isForPaperOnly = isPaper
      $0.hasSeparators = isDuplex
      $0.order = .therapist
    }
    let path = bench.folder.file("packet.pdf")
    #expect(try Command.run(["qpdf", "--check", path]).status == 0)
    let texts = try Command.pageTexts([path])
    #expect(texts.count == summary.pages)
    let places = places(bench)
    #expect(places.count == 40)
    let first = try #require(places.values.map(\.pages.lowerBound).min())
    #expect(isDuplex ? first % 2 == 1 : first > 1)
    let cover = texts[..<(first - 1)].joined()
    #expect(
      cover.contains("Handouts in this packet") && cover.contains("40 patients · \(summary.pages) pages"), "\(cover)")
    for row in Self.list.rows {
      let pages = try #require(places[row[0]]).pages
      #expect(cover.contains("\(pages.lowerBound) to \(pages.upperBound)"), "\(row[0]): \(pages)")
      for page in pages where !texts[page - 1].isEmpty { #expect(texts[page - 1].contains(row[2]), "\(row[0])") }
    }
    // Every page is somebody's, or says nothing.
    let owned = places.values.reduce(into: Set<Int>()) { $0.formUnion($1.pages) }
    for page in first...texts.count where !owned.contains(page) { #expect(texts[page - 1].isEmpty, "\(page)") }
    let report = try PacketReport.of(path)
    #expect(report.outline.first?.page == 0 && report.outline.first?.title == "Handouts in this packet")
    #expect(
      report.labels.prefix(first - 1).allSatisfy(\.isEmpty) && report.labels[isDuplex ? first + 1 : first - 1] == "1")
  }

  @Test func coversAreAccessibleInEveryLanguage() throws {
    var files: [[UInt8]] = []
    for (language, words) in [
      ("en", "40 patients"), ("es", "40 pacientes"), ("ar", "2026"), ("vi", "40 bệnh nhân"), ("zh", "40名患者"),
      ("es,en", "pacientes"),
    ] {
      let bench = try BatchBench(Self.list)
      var options = PacketOptions()
      options.hasCover = true
      let batch = try bench.batch(jobs: 2) { $0.settings.language = language }
      _ = try batch.makePackets(at: bench.folder.file("packet.pdf"), options: options)
      #expect(bench.failures == [])
      let text = try #require(try Command.pageTexts([bench.folder.file("packet.pdf")]).first)
      #expect(text.contains(words) && text.contains("Szabó"), "\(language): \(text)")
      files.append(try #require(bench.folder.bytes("packet.pdf")))
    }
    for report in try Checker().reports(files) {
      #expect(report.failures == [] && report.faults == [])
      // Readers meet the cover before the handouts.
      #expect(report.elements.first { $0.role == "H1" } != nil && report.elements.contains { $0.role == "TH" })
    }
  }

  @Test func theSameForAnyNumberOfWorkers() throws {
    let bench = try BatchBench(Self.list)
    for jobs in [1, 4] {
      _ = try bench.makePacket("packet-\(jobs).pdf", jobs: jobs) {
        $0.hasCover = true
        $0.isForPaperOnly = true
      }
    }
    #expect(bench.folder.bytes("packet-1.pdf") == bench.folder.bytes("packet-4.pdf"))
  }

  /// Each part has a cover of its own patients, on their paper; what failed is counted and not named.
  @Test func everyPartHasItsOwn() throws {
    var list = Self.list
    list.columns.append("paper")
    for index in list.rows.indices { list.rows[index].append(index < 25 ? "letter" : "a4") }
    list.rows[3][5] = "no-such-exercise"
    let bench = try BatchBench(list)
    var options = PacketOptions()
    options.hasCover = true
    options.size = 20
    let summary = try bench.batch(jobs: 2).makePackets(at: bench.folder.file("day.pdf"), options: options)
    #expect(summary.made == 39 && summary.failed == 1)
    let texts = try ["day-1.pdf", "day-2.pdf"].map {
      try #require(try Command.pageTexts([bench.folder.file($0)]).first)
    }
    #expect(texts[0].contains("19 patients") && texts[0].contains("1 row of the list has no handout."))
    #expect(!texts[0].contains("Patient 4 ") && texts[1].contains("20 patients") && !texts[1].contains("no handout"))
    let sizes = try ["day-1.pdf", "day-2.pdf"].map { name in
      String(decoding: try Command.run(["pdfinfo", "-l", "1", bench.folder.file(name)]).output, as: UTF8.self)
    }
    #expect(sizes[0].contains("612 x 792") && sizes[1].contains("595 x 842"), "the paper of most: \(sizes)")
    var warnings: [String] = []
    for case .warning(let found) in bench.events { warnings += found.map(\.message) }
    #expect(warnings == ["the packet mixes papers: 5 on letter and 15 on a4"])
  }

  /// Cut cards are printed on one side: their blank backs are pages too.
  @Test func pagesForOneSideAreCountedWithTheirBacks() throws {
    var list = PatientList.numbered(3)
    list.columns.append("design")
    for index in list.rows.indices { list.rows[index].append(index == 0 ? "cards" : "sheet") }
    let bench = try BatchBench(list)
    _ = try bench.makePacket("packet.pdf") { $0.isDuplex = true }
    let texts = try Command.pageTexts([bench.folder.file("packet.pdf")])
    for (id, place) in places(bench) {
      let name = "Patient \(id.dropFirst(2))"
      #expect(texts[place.pages.lowerBound - 1].contains(name), "\(id): \(place.pages)")
    }
  }

  @Test func aPacketForEachTherapist() throws {
    let bench = try BatchBench(Self.list)
    let summary = try bench.makePacket("out/{therapist} {date}.pdf", jobs: 3) {
      $0.division = .therapist
      $0.hasCover = true
      $0.order = .name
    }
    #expect(summary.made == 40)
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.file("out")).sorted()
    let wanted = ["J-Okafor-PT 2026-11-21.pdf", "no-therapist 2026-11-21.pdf", "Éva-Szabó 2026-11-21.pdf"]
    #expect(names.map(\.precomposedStringWithCanonicalMapping) == wanted)
    let places = places(bench)
    for row in Self.list.rows {
      let name = try #require(places[row[0]]).file.split(separator: "/").last ?? ""
      #expect(name.hasPrefix(row[4].isEmpty ? "no-" : row[4].hasPrefix("É") ? "Éva" : "J-Okafor"), "\(row): \(name)")
    }
    var packets: [String: Int] = [:]
    for case .packet(let file, let handouts, _, _) in bench.events { packets[file] = handouts }
    #expect(packets.values.sorted() == [10, 10, 20] && Set(packets.keys) == Set(places.values.map(\.file)))
    let again = #expect(throws: HandoutError.self) {
      _ = try bench.makePacket("out/{therapist} {date}.pdf") { $0.division = .therapist }
    }
    #expect(again?.kind == .cannotCreate && again?.diagnostics.count == 3, "\(String(describing: again))")
  }

  /// Names that a file system takes for one, or cannot take, are different files.
  @Test func therapistsOfHostileNames() throws {
    let names = [
      "A/B", "A B", "con", "...", "Ärzte", "arzte", String(repeating: "x", count: 190), "no therapist", "", "-",
    ]
    var list = PatientList.numbered(names.count)
    list.columns.append("therapist")
    for (index, name) in names.enumerated() { list.rows[index].append(name) }
    let bench = try BatchBench(list)
    _ = try bench.makePacket("out/") { $0.division = .therapist }
    let files = try FileManager.default.contentsOfDirectory(atPath: bench.folder.file("out"))
    // "A/B" and "A B" are one therapist, as "..." and "-" are: nothing but signs tells them apart.
    #expect(files.count == 8 && files.allSatisfy { $0.hasSuffix(".pdf") && $0.utf8.count <= 124 }, "\(files)")
    #expect(files.contains("no-therapist.pdf") && files.contains { $0.hasPrefix("con~") }, "\(files)")
  }

  @Test(arguments: ["packet.pdf", "out/{therapist", "out/{name}-{therapist}.pdf", "{therapist}/packet.pdf"])
  func patternsThatTellNoneApart(pattern: String) throws {
    let bench = try BatchBench(.numbered(2))
    let error = #expect(throws: HandoutError.self) { _ = try bench.makePacket(pattern) { $0.division = .therapist } }
    #expect(error?.kind == .usage)
    #expect(bench.folder.names == ["list.csv"])
  }
}
