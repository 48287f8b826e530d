import HandoutBatch
import HandoutClinical
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// No patient's words in another patient's pages, however many threads work.
@Suite struct BatchMixUpTests {
  private static let conditions = ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"]

  /// Rows whose name, note and therapist are nobody else's; sizes and settings change from row to row.
  static func canaries(_ count: Int) -> PatientList {
    PatientList(
      columns: ["id", "condition", "name", "therapist", "notes", "exercises", "look", "theme", "paper"],
      rows: (0..<count).map { number in
        let code = String(100_000 + number)
        let notes = String(repeating: "Zqk\(code)k and again ", count: 1 + number % 40)
        return [
          "p-\(number)", conditions[number % 2], "Zqn\(code)n Ost", "Zqt\(code)t", notes,
          number.isMultiple(of: 3) ? "quad-set bridge" : "quad-set", ["A", "B", "C"][number % 3],
          number.isMultiple(of: 5) ? "grey" : "", number.isMultiple(of: 7) ? "a4" : "letter",
        ]
      })
  }

  /// The canaries that stand in a text.
  static func found(in text: String) -> Set<String> {
    Set(text.matches(of: /Zq[nkt]\d{6}[nkt]/).map { String($0.output) })
  }

  static func own(_ number: Int) -> Set<String> {
    Set("nkt".map { "Zq\($0)\(100_000 + number)\($0)" })
  }

  @Test func everyFileHoldsItsOwnCanariesOnly() throws {
    let count = TestSettings.scaled(10_000)
    let bench = try BatchBench(Self.canaries(count))
    _ = try bench.makeFiles("four", jobs: 4)
    var pages: [Int: Int] = [:]
    for case .made(let item) in bench.events { pages[item.row - 1] = item.pages }
    #expect(pages.count == count)
    let texts = try Command.pageTexts((0..<count).map { bench.folder.file("four/p-\($0).pdf") })
    #expect(texts.count == pages.values.reduce(0, +))
    var rest = texts[...]
    for number in 0..<count {
      let own = rest.prefix(pages[number] ?? 0)
      rest = rest.dropFirst(own.count)
      #expect(Self.found(in: own.joined()) == Self.own(number), "p-\(number)")
    }
  }

  @Test func oneThreadOrFourGiveTheSameBytes() throws {
    let bench = try BatchBench(Self.canaries(TestSettings.scaled(1_000)))
    _ = try bench.makeFiles("one", jobs: 1)
    _ = try bench.makeFiles("four", jobs: 4)
    #expect(try bench.files("one") == bench.files("four"))
    for (name, change) in Self.forms {
      _ = try bench.makePacket("one-\(name).pdf", jobs: 1, change: change)
      _ = try bench.makePacket("four-\(name).pdf", jobs: 4, change: change)
      let isSame = bench.folder.bytes("one-\(name).pdf") == bench.folder.bytes("four-\(name).pdf")
      #expect(isSame, "\(name)")
    }
  }

  /// What a layout shows is in a packet once, though more of them come in between than are kept.
  @Test func aLayoutIsThereOnce() throws {
    let library = BuiltInLibrary.clinical
    let settings = try library.conditionIDs().flatMap { id in
      try library.condition(id).phases.flatMap { phase in ["A", "B", "C"].map { [id, phase.id, $0] } }
    }
    var sizes: [Int] = []
    for rounds in [1, 2] {
      let rows = (0..<rounds).flatMap { round in settings.enumerated().map { ["p-\(round)-\($0)"] + $1 } }
      let bench = try BatchBench(PatientList(columns: ["id", "condition", "routine", "look"], rows: rows))
      _ = try bench.makePacket("packet.pdf")
      sizes.append(try #require(bench.folder.bytes("packet.pdf")).count)
    }
    // A patient's own part takes 7 KB, and 15 with the drawing of a layout that was placed anew.
    #expect(sizes[1] - sizes[0] < settings.count * 11_000, "\(sizes)")
  }

  /// The forms of a packet.
  private static let forms: [(name: String, change: @Sendable (inout PacketOptions) -> Void)] = [
    ("plain", { _ in }), ("print", { $0.isForPaperOnly = true }),
    (
      "duplex",
      {
        $0.isDuplex = true
        $0.hasSeparators = true
      }
    ),
    (
      "sorted",
      {
        $0.order = .name
        $0.isForPaperOnly = true
        $0.hasSeparators = true
      }
    ),
  ]

  /// Page by page, a packet says what the separate files say.
  @Test func aPacketHoldsThePagesOfTheFiles() throws {
    let count = TestSettings.scaled(600)
    let bench = try BatchBench(Self.canaries(count))
    _ = try bench.makeFiles("files", jobs: 4)
    let separate = try Command.pageTexts((0..<count).map { bench.folder.file("files/p-\($0).pdf") })
    for isForPaperOnly in [false, true] {
      let name = "packet-\(isForPaperOnly).pdf"
      let summary = try bench.makePacket(name, jobs: 4) { $0.isForPaperOnly = isForPaperOnly }
      let pages = try Command.pageTexts([bench.folder.file(name)])
      #expect(pages.count == separate.count && summary.pages == separate.count)
      for (index, (page, wanted)) in zip(pages, separate).enumerated() {
        // On paper, what is the same for many patients is drawn first, so that the words come in another order.
        let isSame = isForPaperOnly ? Self.words(page) == Self.words(wanted) : page == wanted
        guard !isSame else { continue }
        Issue.record("page \(index + 1) of \(name) says:\n\(page)\ninstead of:\n\(wanted)")
        break
      }
    }
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace).sorted() }

  /// The packet for paper looks like the one with tags: almost every pixel, and the page as a whole.
  @Test func paperLooksTheSame() throws {
    let bench = try BatchBench(Self.canaries(12))
    _ = try bench.makePacket("tagged.pdf")
    _ = try bench.makePacket("paper.pdf") { $0.isForPaperOnly = true }
    let tagged = try Command.greyPages(bench.folder.file("tagged.pdf"))
    let paper = try Command.greyPages(bench.folder.file("paper.pdf"))
    #expect(tagged.count == paper.count && tagged.count >= 12)
    for (index, (left, right)) in zip(tagged, paper).enumerated() {
      try #require(left.count == right.count, "page \(index + 1) has another size")
      let differences = zip(left, right).map { abs(Int($0) - Int($1)) }
      let share = Double(differences.count { $0 > GreyImage.pixelTolerance }) / Double(differences.count)
      let mean = Double(differences.reduce(0, +)) / Double(differences.count)
      #expect(share <= GreyImage.differingShare / 4, "page \(index + 1): \(share) of all pixels differ")
      #expect(mean <= 0.1, "page \(index + 1): shades differ by \(mean)")
      #expect(left.contains { $0 < 128 }, "page \(index + 1) is blank")
    }
  }
}
