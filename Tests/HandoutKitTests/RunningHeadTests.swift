import HandoutBatch
import HandoutClinical
import HandoutComposer
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Running heads and feet say all that they have to say, in every language, on every design.
@Suite struct RunningHeadTests {
  private static let clinicName = "Riverside Physiotherapy Clinic"
  private static let phone = "(555) 010-0142"
  private static let clinic = InputFile(name: "clinic.yaml", text: "name: \(clinicName)\nphone: \(phone)\n")
  /// Two surnames, and 60 letters in many words, in two and in wide ones.
  private static let names = [
    "María Fernanda García López", "Maximiliana Featherstonehaugh-Cholmondeley of the Upper Vall",
    "Wolfeschlegelsteinhausenberg Bergerdorffwelchevoralternwaren",
    "WILMA MAWWOM WOMMAW MWMWMW WMWMWM MWMWMW WMWMWM WMWMWM WMWMW",
  ]

  /// Every language, and every two of them on one sheet.
  static let languages: [String] = BuiltInLibrary.languages.flatMap { first in
    [first] + BuiltInLibrary.languages.filter { $0 != first }.map { "\(first),\($0)" }
  }

  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// The words of the heads and feet of each page.
  private func furniture(_ placed: PlacedHandout) -> [String] {
    let artifacts = ReadingElement.all(in: placed.document).artifacts
    return (0..<placed.pageCount).map { page in artifacts.filter { $0.page == page }.map(\.text).joined()
    }
  }

  @Test(arguments: languages) func noHeadAndNoFootLosesAWord(_ language: String) throws {
    let press = try SharedPress.press()
    let phrases = try BuiltInLibrary.phrases(String(language.prefix { $0 != "," })).withDates(of: .standard)
    let date = phrases.date(CalendarDate(year: 2026, month: 11, day: 21))
    let birth = CalendarDate(year: 1962, month: 4, day: 17)
    let born = phrases.text(.bornOn, ["date": phrases.date(birth)])
    for design in try BuiltInLibrary.sheetDesigns() {
      for name in Self.names {
        var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
        request.settings.language = language
        request.settings.design = design
        request.settings.clinic = Self.clinic
        request.patient = .file(InputFile(name: "patient.yaml", text: "name: \(name)\nborn: 1962-04-17\n"))
        let placed = try press.place(request)
        #expect(PageAudit.findings(in: placed.document) == [])
        let isShortened = placed.warnings.contains { $0.code == "running-head-shortened" }
        let comment: Comment = "\(language) \(design) \(name)"
        let pages = furniture(placed)
        for (page, words) in pages.enumerated() {
          // The foot of every page, and on all pages but the first the head. A sheet names the patient in its strip and its
          // heads alone, and writes dates short.
          let isFull = ["full", "information"].contains(design)
          let draft = isFull ? [phrases.text(.draftFoot)] : [phrases.text(.draftFoot), phrases.text(.draftBothFoot)]
          #expect(draft.contains { sorted(words).isSuperset(of: sorted($0)) }, comment)
          if isFull { #expect(sorted(words).isSuperset(of: sorted(phrases.text(.madeFor, ["name": name]))), comment) }
          guard page > 0 else { continue }
          #expect(words.components(name: plain(name)) >= (isFull ? 2 : 1), comment)
          let shortBorn = phrases.text(.bornShort, ["date": phrases.compactDate(birth)])
          let shortDate = phrases.compactDate(CalendarDate(year: 2026, month: 11, day: 21))
          // What hangs on a wall shows the name alone.
          let parts =
            isFull ? [born, date] : design == "fridge" ? [] : [shortBorn, shortDate]
          for part in parts {
            #expect(words.contains(plain(part)) || isRightToLeft(language), comment)
          }
          let hasClinic = words.contains(plain(Self.clinicName)) && words.contains(plain(Self.phone))
          guard design != "large-print" else {
            // In large letters there is room for the patient and the exercises of the page.
            #expect(!words.contains(plain(Self.clinicName)), comment)
            continue
          }
          #expect(hasClinic || isShortened, comment)
          // Part of the clinic's line is never there without the rest.
          #expect(hasClinic || !words.contains(plain(Self.phone)) && !words.contains("Riverside"), comment)
        }
      }
    }
  }

  private func isRightToLeft(_ language: String) -> Bool { language.hasPrefix("ar") }

  /// The characters of a text with how often each is there, whatever their order.
  private func sorted(_ text: String) -> CharacterCounts { CharacterCounts(plain(text)) }

  /// A name of two surnames shortens nothing.
  @Test(arguments: languages) func ordinaryNamesLeaveEverythingThere(_ language: String) throws {
    var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.settings.language = language
    request.settings.clinic = Self.clinic
    request.patient = .file(InputFile(name: "patient.yaml", text: "name: \(Self.names[0])\nborn: 1962-04-17\n"))
    #expect(try SharedPress.press().place(request).warnings.map(\.code) == [])
  }

  /// What is left out is named, with a code that the manifest keeps.
  @Test func whatIsLeftOutStandsInTheManifest() throws {
    let name = String(repeating: "Maximiliana Featherstonehaugh ", count: 5)
    let bench = try BatchBench(
      PatientList(
        columns: ["id", "condition", "name", "exercises"],
        rows: [
          ["p-1", PatientList.condition, name + "End", "quad-set"],
          ["p-2", PatientList.condition, "Ana Bell", "quad-set"],
        ]))
    try bench.folder.put("name: \(Self.clinicName)\nphone: \(Self.phone)\n", in: "clinic.yaml")
    let clinic = try InputFile(path: bench.folder.file("clinic.yaml"))
    let batch = try bench.batch { $0.settings.clinic = clinic }
    #expect(try batch.makeFiles(in: bench.folder.file("out"), options: BatchBench.fileOptions()).failed == 0)
    let lines = String(decoding: try #require(bench.folder.bytes("out/manifest.jsonl")), as: UTF8.self).split(
      separator: "\n")
    let first = try #require(lines.first { $0.contains("\"p-1\"") })
    let second = try #require(lines.first { $0.contains("\"p-2\"") })
    #expect(first.contains("\"codes\":[\"running-head-shortened\"]") && first.contains("\"warnings\":1"))
    #expect(!second.contains("codes") && second.contains("\"warnings\":0"))
    // The name is there in full, on every page.
    let texts = try Command.pageTexts([bench.folder.file("out/p-1.pdf")])
    for text in texts { #expect(plain(text).contains(plain(name + "End"))) }
    #expect(!texts.dropFirst().contains { $0.contains("Riverside") })
  }
}

/// How often each character is in a text.
private struct CharacterCounts {
  private var counts: [Character: Int] = [:]

  init(_ text: String) { for character in text { counts[character, default: 0] += 1 } }

  func isSuperset(of other: CharacterCounts) -> Bool { other.counts.allSatisfy { counts[$0.key] ?? 0 >= $0.value } }
}

extension String {
  /// How often a name is in a text.
  fileprivate func components(name: String) -> Int { ranges(of: name).count }
}
