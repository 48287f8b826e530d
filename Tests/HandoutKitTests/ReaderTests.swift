import Foundation
import HandoutClinical
import HandoutComposer
import HandoutDrawingSamples
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// What programs by other people find in the finished files.
@Suite struct ReaderTests {
  private static let poppler = "apt-get install poppler-utils"

  private func read(_ tool: String, _ arguments: [String], _ bytes: [UInt8]) throws -> String {
    let install = tool == "qpdf" ? "apt-get install qpdf" : Self.poppler
    let result = try Tool(tool, install: install).run(arguments, on: bytes)
    #expect(result.status == 0, "\(tool): \(result.output)")
    return result.output
  }

  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: SampleRequest.allCases) func theTextIsAllThereInItsOrder(_ sample: SampleRequest) throws {
    let press = try SharedPress.press()
    let placed = try press.place(sample.request)
    let handout = try press.draw(placed)
    let extracted = plain(try read("pdftotext", ["-raw", "-enc", "UTF-8", "{}", "-"], handout.pdf))
    var missing: [String] = []
    var walker = PageWalker()
    for page in placed.document.pages {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item, !extracted.contains(plain(run.text)) else { return }
        missing.append(run.text)
      }
    }
    #expect(missing == [])
    // The sections, each found behind the one before it.
    let headings = ReadingElement.all(in: placed.document).filter { element in
      element.role == .heading(level: 1) || element.role == .heading(level: 2)
    }
    // Title and nine sections; lines for notes stand only where they cost no page.
    #expect(headings.count >= 9)
    var rest = extracted[...]
    for heading in headings {
      guard let range = rest.firstRange(of: heading.text) else {
        Issue.record("\(heading.text) does not follow what stands before it")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test func theSectionsFollowThePage() throws {
    let placed = try SharedPress.press().place(SampleRequest.full.request)
    let phrases = try BuiltInLibrary.phrases()
    let wanted = [
      try BuiltInLibrary.clinical.condition("sciatic-hamstring-knee-pain").name, phrases.text(.stopAndGetHelp),
      phrases.text(.whatIsGoingOn), try BuiltInLibrary.clinical.advice().painScale.title, phrases.text(.yourExercises),
      phrases.text(.noFloor), phrases.text(.whatHelps), phrases.text(.callUs), phrases.text(.recoveryChecklist),
      phrases.text(.yourLog),
      phrases.text(.therapistNotes),
    ]
    // A heading may say more than its phrase: the exercises name what they are for.
    let titles = placed.document.outline.map(\.title)
    #expect(titles.count == wanted.count)
    for (title, start) in zip(titles, wanted) { #expect(title.hasPrefix(start)) }
  }

  @Test(arguments: SampleRequest.allCases) func theFontsAreEmbedded(_ sample: SampleRequest) throws {
    let handout = try SharedPress.press().make(sample.request)
    let lines = try read("pdffonts", ["{}"], handout.pdf).split(separator: "\n").dropFirst(2)
    #expect(lines.count >= 2)
    for line in lines {
      // name, type, encoding, emb, sub, uni, object ID: the three answers stand before the two numbers of the object.
      let answers = line.split(separator: " ").dropLast(2).suffix(3)
      #expect(answers == ["yes", "yes", "yes"], "\(line)")
    }
  }

  @Test(arguments: SampleRequest.allCases) func theFileIsSound(_ sample: SampleRequest) throws {
    let handout = try SharedPress.press().make(sample.request)
    let output = try read("qpdf", ["--check", "{}"], handout.pdf)
    #expect(!output.lowercased().contains("warning"), "\(output)")
  }

  private func info(_ request: HandoutRequest) throws -> [String: String] {
    let output = try read("pdfinfo", ["-isodates", "{}"], try SharedPress.press().make(request).pdf)
    let pairs = output.split(separator: "\n").compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  @Test func thePaperIsTheOneAskedFor() throws {
    #expect(try info(SampleRequest.plain.request)["Page size"] == "612 x 792 pts (letter)")
    #expect(try info(SampleRequest.full.request)["Page size"]?.hasPrefix("595 x 842 pts") == true)
  }

  @Test func theFileSaysWhatItIsButNotForWhom() throws {
    let facts = try info(SampleRequest.full.request)
    let name = try BuiltInLibrary.clinical.condition("sciatic-hamstring-knee-pain").name
    #expect(facts["Title"] == name)
    #expect(facts["Author"] == "Hill Street Physical Therapy")
    #expect(facts["Subject"] == (try BuiltInLibrary.phrases().text(.homeProgram)))
    #expect(facts["CreationDate"]?.hasPrefix("2026-11-21T00:00:00") == true)
    #expect(!facts.values.contains { $0.contains("Oduya") })
    var named = SampleRequest.full.request
    named.settings.namesPatientInTitle = true
    #expect(try info(named)["Title"] == "\(name) · Maria Oduya")
  }

  @Test func theSameRequestHasTheSameBytes() async throws {
    let press = try SharedPress.press()
    for sample in SampleRequest.allCases {
      let first = try press.make(sample.request).pdf
      #expect(try press.make(sample.request).pdf == first)
      // A press that has made other handouts before has other caches, and may not show it.
      #expect(try HandoutPress().make(sample.request).pdf == first)
    }
  }

  @Test func eightTasksDoNotDisturbEachOther() async throws {
    let press = try SharedPress.press()
    let wanted = try SampleRequest.allCases.map { try press.make($0.request).pdf }
    let found = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for task in 0..<8 {
        group.addTask {
          var files: [[UInt8]] = []
          // Each task begins with another sample, so that different handouts are made at the same time.
          for index in 0..<SampleRequest.allCases.count {
            let samples = SampleRequest.allCases
            files.append(try press.make(samples[(index + task) % samples.count].request).pdf)
          }
          let shift = task % files.count
          return Array(files.suffix(shift) + files.dropLast(shift))
        }
      }
      var all: [[[UInt8]]] = []
      for try await files in group { all.append(files) }
      return all
    }
    #expect(found.count == 8)
    #expect(found.allSatisfy { $0 == wanted })
  }
}
