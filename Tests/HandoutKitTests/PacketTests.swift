import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutKit
import HandoutTestSupport
import Testing

/// Packets as other readers see them.
@Suite struct PacketTests {
  /// All languages that there are, two of them on one sheet once, with names that do not sort as their ids do.
  private static let mixed = PatientList(
    columns: ["id", "condition", "name", "therapist", "language", "exercises", "design"],
    rows: [
      ["p-1", PatientList.condition, "Émile Zuber", "Bo", "en", "quad-set", "full"],
      ["p-2", PatientList.condition, "Dana Yilmaz", "", "es", "", "full"],
      ["p-3", PatientList.condition, "emil Aalto", "Ada", "es,en", "quad-set bridge", ""],
      ["p-4", PatientList.condition, "Carla Moss", "bo", "ar", "", "full"],
      ["", PatientList.condition, "", "Ada", "zh", "", ""],
      ["p-10", "sciatic-hamstring-knee-pain", "Bea Ito", "Cem", "en", "quad-set", "full"],
    ])

  private func expectSound(_ path: String, password: String? = nil) throws {
    let options = password.map { ["--password=\($0)"] } ?? []
    #expect(try Command.run(["qpdf", "--check"] + options + [path]).status == 0, "\(path)")
  }

  @Test(arguments: [false, true], [false, true]) func packetsAreAccessible(isDuplex: Bool, hasSeparators: Bool) throws {
    let bench = try BatchBench(Self.mixed)
    _ = try bench.makePacket("packet.pdf", jobs: 2) {
      $0.isDuplex = isDuplex
      $0.hasSeparators = hasSeparators
    }
    try expectSound(bench.folder.file("packet.pdf"))
    let bytes = try #require(bench.folder.bytes("packet.pdf"))
    let report = try #require(try Checker().reports([bytes]).first)
    #expect(report.failures == [])
    #expect(report.faults == [])
    #expect(report.language == "en")
    #expect(report.elements.count { $0.role == "H1" } >= Self.mixed.rows.count)
  }

  /// Labels, outline and blank backs.
  @Test(arguments: [false, true], [false, true]) func everyPatientBeginsAnew(isDuplex: Bool, hasSeparators: Bool) throws
  {
    let bench = try BatchBench(Self.mixed)
    for isForPaperOnly in [false, true] {
      let name = "packet-\(isForPaperOnly).pdf"
      _ = try bench.makePacket(name) {
        $0.isDuplex = isDuplex
        $0.hasSeparators = hasSeparators
        $0.isForPaperOnly = isForPaperOnly
      }
      try expectSound(bench.folder.file(name))
      let report = try PacketReport.of(bench.folder.file(name))
      #expect(report.outline.map(\.title) == ["p-1", "p-2", "p-3", "p-4", "5", "p-10"])
      #expect(report.title == "Handouts 2026-11-21")
      let lengths = bench.events.suffix(Self.mixed.rows.count + 1).compactMap { event in
        if case .made(let item) = event { item.pages } else { nil }
      }
      #expect(lengths.count == Self.mixed.rows.count)
      var labels: [String] = []
      var begins: [Int] = []
      var blank: [Int] = []
      for length in lengths {
        begins.append(labels.count)
        if hasSeparators { labels.append("") }
        if hasSeparators, isDuplex {
          blank.append(labels.count)
          labels.append("")
        }
        labels += (1...length).map { "\($0)" }
        if isDuplex, !length.isMultiple(of: 2) {
          blank.append(labels.count)
          labels.append("")
        }
      }
      #expect(report.labels == labels)
      #expect(report.outline.map(\.page) == begins)
      #expect(report.blank == blank)
      if isDuplex { #expect(begins.allSatisfy { $0.isMultiple(of: 2) } && lengths.contains { !$0.isMultiple(of: 2) }) }
    }
  }

  /// Files of one patient and packets are printed at their own size, and turned over their long edge.
  @Test func everyFileSaysHowItIsPrinted() throws {
    let bench = try BatchBench(.numbered(2))
    try bench.folder.put("open, sesame\n", in: "password")
    _ = try bench.makeFiles("files")
    _ = try bench.makePacket("packet.pdf")
    _ = try bench.makePacket("duplex.pdf") { $0.isDuplex = true }
    _ = try bench.makePacket("paper.pdf") {
      $0.isDuplex = true
      $0.isForPaperOnly = true
    }
    let once = ["/DisplayDocTitle": "True", "/PrintScaling": "/None"]
    let twice = once.merging(["/Duplex": "/DuplexFlipLongEdge"]) { $1 }
    for (name, wanted) in [("files/p-1.pdf", twice), ("packet.pdf", once), ("duplex.pdf", twice), ("paper.pdf", twice)]
    {
      #expect(try PacketReport.of(bench.folder.file(name)).preferences == wanted, "\(name)")
    }
  }

  @Test(arguments: [false, true]) func patientsShareNoSheetOfTwoPagesASide(isForPaperOnly: Bool) throws {
    let bench = try BatchBench(Self.mixed)
    _ = try bench.makePacket("packet.pdf", jobs: 2) {
      $0.isDuplex = true
      $0.pagesPerSheet = 4
      $0.isForPaperOnly = isForPaperOnly
    }
    try expectSound(bench.folder.file("packet.pdf"))
    let report = try PacketReport.of(bench.folder.file("packet.pdf"))
    #expect(report.outline.allSatisfy { $0.page.isMultiple(of: 4) } && report.labels.count.isMultiple(of: 4))
    #expect(report.blank.count == report.labels.count { $0.isEmpty } && !report.blank.isEmpty)
  }

  @Test func separatorsNameThePatientAndThePages() throws {
    let bench = try BatchBench(Self.mixed)
    _ = try bench.makePacket("packet.pdf") { $0.hasSeparators = true }
    let report = try PacketReport.of(bench.folder.file("packet.pdf"))
    let texts = try Command.pageTexts([bench.folder.file("packet.pdf")])
    for (row, line) in zip(Self.mixed.rows, report.outline) {
      let next = report.outline.first { $0.page > line.page }?.page ?? texts.count
      let sheet = texts[line.page]
      #expect(row[2].isEmpty || sheet.contains(row[2]), "\(sheet)")
      // The Arabic sheet writes its numbers in the page's own digits.
      if row[4] != "ar" { #expect(sheet.contains("\(next - line.page - 1)"), "\(sheet)") }
      #expect(sheet.count < 400)
    }
  }

  @Test(arguments: [
    (PacketOptions.Order.list, ["p-1", "p-2", "p-3", "p-4", "5", "p-10"]),
    (.id, ["p-1", "p-2", "p-3", "p-4", "p-10", "5"]), (.name, ["p-10", "p-4", "p-2", "p-3", "p-1", "5"]),
    (.therapist, ["p-3", "5", "p-1", "p-4", "p-10", "p-2"]),
  ]) func orders(order: PacketOptions.Order, ids: [String]) throws {
    let bench = try BatchBench(Self.mixed)
    _ = try bench.makePacket("packet.pdf", jobs: 2) { $0.order = order }
    #expect(try PacketReport.of(bench.folder.file("packet.pdf")).outline.map(\.title) == ids)
  }

  /// Parts of a size: each with its own fonts and pictures, and together everybody once.
  @Test(arguments: [1, 16, 17, 40, 100]) func parts(size: Int) throws {
    let bench = try BatchBench(.numbered(40))
    let summary = try bench.makePacket("day.pdf", jobs: 3) { $0.size = size }
    let count = (40 + size - 1) / size
    #expect(bench.folder.names.filter { $0.hasSuffix(".pdf") }.count == count)
    var ids: [String] = []
    var pages = 0
    for number in 1...count {
      try expectSound(bench.folder.file("day-\(number).pdf"))
      let report = try PacketReport.of(bench.folder.file("day-\(number).pdf"))
      #expect(report.outline.count <= size && Set(report.fonts).count == report.fonts.count)
      ids += report.outline.map(\.title)
      pages += report.labels.count
    }
    #expect(ids == (1...40).map { "p-\($0)" } && pages == summary.pages)
  }

  /// A face is embedded once and a picture drawn once, for one patient or forty.
  @Test(arguments: [false, true]) func fontsAndPicturesStandOnce(isForPaperOnly: Bool) throws {
    let few = try BatchBench(.numbered(1))
    let many = try BatchBench(.numbered(40))
    for bench in [few, many] { _ = try bench.makePacket("p.pdf", jobs: 2) { $0.isForPaperOnly = isForPaperOnly } }
    let (one, forty) = (try PacketReport.of(few.folder.file("p.pdf")), try PacketReport.of(many.folder.file("p.pdf")))
    #expect(forty.fonts == one.fonts && Set(one.fonts).count == one.fonts.count && !one.fonts.isEmpty)
    #expect(forty.forms == one.forms && one.forms > 0)
    var list = Self.mixed
    let mixed = try BatchBench(list)
    for number in 1...15 {
      list.rows += Self.mixed.rows.map { row in ["\(row[0])-\(number)"] + row.dropFirst() }
    }
    let longer = try BatchBench(list)
    for bench in [mixed, longer] { _ = try bench.makePacket("p.pdf", jobs: 2) { $0.isForPaperOnly = isForPaperOnly } }
    let faces = try PacketReport.of(mixed.folder.file("p.pdf")).fonts
    #expect(try PacketReport.of(longer.folder.file("p.pdf")).fonts == faces)
    // Cairo keeps the Latin letters of a face apart from its other glyphs, and layouts have a face of their own: three at most.
    let counts = Dictionary(faces.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.count >= 6 && counts.values.allSatisfy { $0 <= 3 }, "\(faces)")
  }

  @Test func passwords() throws {
    var list = PatientList.numbered(3)
    list.columns.append("password")
    for (index, password) in ["", "a word of my own", ""].enumerated() { list.rows[index].append(password) }
    let bench = try BatchBench(list)
    try bench.folder.put("sésame, open\n", in: "password")
    try #require(chmod(bench.folder.file("password"), 0o600) == 0)
    var files = BatchBench.fileOptions()
    files.passwordFile = bench.folder.file("password")
    #expect(try bench.batch(jobs: 2).makeFiles(in: bench.folder.file("files"), options: files).failed == 0)
    for (number, password) in [(1, "sésame, open"), (2, "a word of my own"), (3, "sésame, open")] {
      try expectLocked(bench.folder.file("files/p-\(number).pdf"), password)
    }
    var packet = PacketOptions()
    packet.passwordFile = bench.folder.file("password")
    let summary = try bench.batch(jobs: 2).makePackets(at: bench.folder.file("packet.pdf"), options: packet)
    #expect(summary.made == 2 && summary.failed == 1)
    #expect(bench.failures.count == 1 && bench.failures[0].contains("list.csv:3:1: error: a packet cannot have"))
    try expectLocked(bench.folder.file("packet.pdf"), "sésame, open")
    let manifest = String(decoding: try #require(bench.folder.bytes("files/manifest.jsonl")), as: UTF8.self)
    #expect(!manifest.contains("open\"") && !manifest.contains("a word of my own"))
  }

  private func expectLocked(_ path: String, _ password: String) throws {
    try expectSound(path, password: password)
    let right = try Command.run(["qpdf", "--show-encryption", "--password=\(password)", path])
    let text = String(decoding: right.output, as: UTF8.self)
    #expect(
      right.status == 0 && text.contains("R = 6") && text.contains("extract for accessibility: allowed"), "\(text)")
    #expect(text.contains("stream encryption method: AESv3"), "\(text)")
    for wrong in ["", "wrong", "\(password) "] {
      #expect(try Command.run(["qpdf", "--check", "--password=\(wrong)", path]).status == 2)
    }
    #expect(try Command.run(["pdftotext", "-upw", password, path, "-"]).output.count > 500)
  }

  /// A packet that is there is kept, and replaced only where that is asked for.
  @Test func aPacketThatIsThere() throws {
    let bench = try BatchBench(.numbered(2))
    try bench.folder.put("mine", in: "packet.pdf")
    let error = #expect(throws: HandoutError.self) {
      try bench.batch().makePackets(at: bench.folder.file("packet.pdf"), options: PacketOptions())
    }
    #expect(error?.kind == .cannotCreate)
    #expect(bench.folder.bytes("packet.pdf") == Array("mine".utf8))
    _ = try bench.makePacket("packet.pdf") { $0.replaces = true }
    try expectSound(bench.folder.file("packet.pdf"))
    #expect(bench.folder.names == ["list.csv", "packet.pdf"])
  }

  /// No handout, no packet.
  @Test func aPacketOfNobody() throws {
    var list = PatientList.numbered(3)
    for index in list.rows.indices { list.rows[index][1] = "none" }
    let bench = try BatchBench(list)
    let summary = try bench.batch().makePackets(at: bench.folder.file("packet.pdf"), options: PacketOptions())
    #expect(summary.made == 0 && summary.failed == 3)
    #expect(bench.folder.names == ["list.csv"])
  }
}
