import HandoutDrawingSamples
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// What readers go by that know no tags: the order of drawing and the sizes of letters.
@Suite struct ReadingOrderTests {
  private func requests(design: String, languages: [String]) -> [HandoutRequest] {
    languages.flatMap { language in
      [1, 2].compactMap { phase -> HandoutRequest? in
        guard phase == 1 || ["en", "es", "es,en"].contains(language) else { return nil }
        var request = HandoutRequest(condition: "sciatic-hamstring-knee-pain", date: SampleRequest.date)
        if !["en", "es", "es,en"].contains(language) { request.condition = "tight-hamstrings-knee-pain" }
        request.routine = "phase-\(phase)"
        request.settings.language = language
        request.settings.design = design
        request.patient = .file(SampleRequest.patient)
        request.settings.clinic = SampleRequest.clinic
        return request
      }
    }
  }

  private func designs() throws -> [String] {
    let designs = try BuiltInLibrary.sheetDesigns()
    #expect(designs.contains("full"))
    return designs
  }

  /// The items of a page as "body" and "head" in the order of drawing, each change once.
  private func order(_ frame: Frame) -> [String] {
    var order: [String] = []
    var walker = PageWalker()
    walker.walk(frame) { visit in
      switch visit.item {
      case .text, .shape, .drawing, .image:
        let kind = visit.labels.contains { $0.label == "page furniture" } ? "head" : "body"
        if order.last != kind { order.append(kind) }
      case .group, .link, .tag: break
      }
    }
    return order
  }

  /// Heads and feet were read before the page, and "draft" before the title.
  @Test func headsAndFeetAreDrawnLast() throws {
    let press = try SharedPress.press()
    for design in try designs() {
      for request in requests(design: design, languages: ["en", "es,en", "ar", "zh", "vi"]) {
        let document = try press.place(request).document
        for page in document.pages {
          #expect(order(page.frame).suffix(2) == ["body", "head"] || order(page.frame) == ["head"])
        }
        for page in document.pages { #expect(order(page.frame).count <= 2) }
        // What a packet for paper draws below the patient's own words, and these.
        for layer in document.layers {
          #expect(order(layer.background.frame).count <= 2 && order(layer.background.frame).last == "head")
          #expect(order(layer.own).count <= 2 && order(layer.own).last == "head")
        }
      }
    }
  }

  /// On how many pages lines of the note in the test below stand.
  private func pagesOfNote(in document: PlacedDocument) -> Int {
    document.pages.count { page in
      var hasNote = false
      var walker = PageWalker()
      walker.walk(page.frame) { visit in
        if case .text(let run) = visit.item, run.text.firstMatch(of: /\bw\d+ w\d+/) != nil { hasNote = true }
      }
      return hasNote
    }
  }

  /// A note that runs on over the foot of a page is one paragraph all the same.
  @Test func aFootStandsBehindAParagraphThatRunsOn() throws {
    let press = try SharedPress.press()
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    let note = (1...300).map { "w\($0)" }.joined(separator: " ")
    // As many lines above the note as bring it to the foot of a page.
    func handout(_ lines: Int) throws -> PlacedHandout {
      let above = String(repeating: "  Line\n", count: lines)
      request.patient = .file(InputFile(name: "patient.yaml", text: "notes: |\n\(above)  \(note)\n"))
      return try press.place(request)
    }
    var found: PlacedHandout?
    for lines in 0..<30 where found == nil {
      let candidate = try handout(lines)
      if pagesOfNote(in: candidate.document) == 2 { found = candidate }
    }
    let placed = try #require(found)
    #expect(PageAudit.findings(in: placed.document) == [])
    for page in placed.document.pages { #expect(order(page.frame).last == "head") }
    let paragraphs = ReadingElement.all(in: placed.document).read.filter { $0.text.contains("w1w2w3") }
    #expect(paragraphs.count == 1)
    #expect(paragraphs.first?.text.hasSuffix("w299w300") == true)
    let pdf = try press.draw(placed).pdf
    let report = try #require(try Checker().reports([pdf]).first)
    #expect(report.failures == [] && report.faults == [])
    let raw = try Tool("pdftotext", install: "apt-get install poppler-utils").run(["-raw", "{}", "-"], on: pdf)
    let pages = raw.output.split(separator: "\u{C}").dropLast(0)
    #expect(pages.count == placed.pageCount)
    for (index, page) in pages.enumerated() {
      #expect(page.split(separator: "\n").last?.hasSuffix("Page \(index + 1) of \(placed.pageCount)") == true)
    }
  }

  /// Of the designs with all words: on one sheet of paper the warning strip's small headings stand above names of exercises that are read first.
  @Test func sizesFollowTheLevels() throws {
    let press = try SharedPress.press()
    for design in ["full"] {
      for request in requests(design: design, languages: ["en", "es", "es,en", "ar", "zh", "vi"]) {
        let document = try press.place(request).document
        var sizes: [Int: [Length]] = [:]
        var walker = PageWalker()
        // The largest letters of the element that is open; the number beside a name is smaller.
        var heading: (level: Int, size: Length)?
        for page in document.pages {
          walker.walk(page.frame) { visit in
            switch visit.item {
            case .tag(.begin(let element)):
              if case .heading(let level) = element.role { heading = (level, .zero) }
            case .tag(.end):
              if let ended = heading, case .heading? = visit.elements.last?.role {
                sizes[ended.level, default: []].append(ended.size)
                heading = nil
              }
            case .text(let run) where !visit.isArtifact:
              if let open = heading {
                heading = (open.level, max(open.size, run.size))
              } else if visit.elements.allSatisfy({ $0.language == nil }) {
                // The second language's warnings are as large as those of the first, headings and all.
                sizes[9, default: []].append(run.size)
              }
            default: break
            }
          }
        }
        let levels = sizes.keys.sorted()
        #expect(levels.first == 1 && levels.last == 9)
        for (upper, lower) in zip(levels, levels.dropFirst()) {
          let least = try #require(sizes[upper]?.min())
          let greatest = try #require(sizes[lower]?.max())
          #expect(
            least > greatest,
            "\(design) \(request.settings.language ?? ""): level \(upper) \(least), level \(lower) \(greatest)"
          )
        }
      }
    }
  }
}
