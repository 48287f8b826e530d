import HandoutGeometry
import HandoutPages
import Testing

/// Which pages a segment has, and where patients and numbers begin.
@Suite struct PacketSegmentTests {
  /// A document of some pages, with backgrounds of the given numbers.
  private func document(pages: Int, backgrounds: [Int] = [], language: String = "en") -> PlacedDocument {
    var document = SamplePage.document { _ in }
    guard let page = document.pages.first else { return document }
    document.pages = Array(repeating: page, count: pages)
    document.metadata.language = language
    document.layers = backgrounds.map { PageLayers(background: background($0), own: Frame(size: page.size)) }
    return document
  }

  /// A background that tells its number.
  private func background(_ number: Int) -> SharedFrame {
    SharedFrame(SamplePage.block("background", "\(number)"))
  }

  private func segment(
    _ parts: [PacketPart], paper: Bool = false, duplex: Bool = false, pad: Int? = nil, known: Set<FrameDigest> = []
  ) -> (PacketSegment, Set<FrameDigest>) {
    var order = GlyphOrder()
    var known = known
    let segment = PacketSegment(
      parts, form: PacketForm(isForPaperOnly: paper, isDuplex: duplex, pagesPerSheet: pad), order: &order,
      backgrounds: &known,
      metadata: SamplePage.document { _ in }.metadata)
    return (segment, known)
  }

  @Test func everyPatientBeginsOnAFront() {
    let parts = [
      PacketPart(title: "a", separator: document(pages: 1), handout: document(pages: 3)),
      PacketPart(title: "b", separator: nil, handout: document(pages: 2)),
      PacketPart(title: "c", separator: nil, handout: document(pages: 1)),
    ]
    let (segment, _) = segment(parts, duplex: true)
    #expect(segment.entries.map(\.title) == ["a", "b", "c"])
    // Counted from 0, fronts are even: separator and blank, three pages and a blank, two, one and a blank.
    #expect(segment.entries.map(\.page) == [0, 6, 8])
    #expect(segment.pageCount == 10)
    #expect(segment.labels.map(\.page) == [0, 1, 2, 5, 6, 8, 9])
    #expect(segment.labels.map(\.isNumbered) == [false, false, true, false, true, true, false])
    #expect(segment.document.pages.count == 11)
    #expect(segment.pages.first == .glyphs)
  }

  /// Where a driver puts two pages on a side, a sheet takes four: no part shares one with another.
  @Test(arguments: [2, 4, 8]) func everyPartFillsItsSheets(pad: Int) {
    for pages in 1...9 {
      let parts = [
        PacketPart(title: "a", separator: document(pages: 1), handout: document(pages: pages)),
        PacketPart(title: "b", separator: nil, handout: document(pages: pages)),
      ]
      let (segment, _) = segment(parts, duplex: true, pad: pad)
      let length = (pages + pad - 1) / pad * pad
      #expect(segment.entries.map(\.page) == [0, pad + length])
      #expect(segment.pageCount == pad + 2 * length)
      let numbered = segment.labels.filter(\.isNumbered).map(\.page)
      #expect(numbered == [pad, pad + length])
      let blanks = segment.labels.filter { !$0.isNumbered && $0.page > 0 }.map(\.page)
      let ends = pages == length ? [] : [pad + pages, pad + length + pages]
      #expect(blanks == [1] + ends)
    }
  }

  @Test func aBackgroundIsDrawnByTheFirstSegmentThatNeedsIt() {
    let parts = [
      PacketPart(title: "a", separator: nil, handout: document(pages: 2, backgrounds: [4, 5])),
      PacketPart(title: "b", separator: nil, handout: document(pages: 2, backgrounds: [4, 6])),
      PacketPart(title: "c", separator: nil, handout: document(pages: 1)),
    ]
    let (segment, known) = segment(parts, paper: true, known: [background(5).digest])
    let (four, five, six) = (background(4).digest, background(5).digest, background(6).digest)
    #expect(known == [four, five, six])
    #expect(
      segment.pages == [
        .glyphs, .background(four), .background(six), .page(background: four), .page(background: five),
        .page(background: four), .page(background: six), .page(background: nil),
      ])
  }

  @Test func everyPartSaysItsLanguage() {
    let parts = [
      PacketPart(title: "a", separator: nil, handout: document(pages: 1, language: "es")),
      PacketPart(title: "b", separator: nil, handout: document(pages: 1, language: "ar")),
    ]
    let (segment, _) = segment(parts)
    let languages = segment.document.pages.dropFirst().map { page -> String? in
      if case .tag(.begin(let element)) = page.frame.items.first?.item { element.language } else { nil }
    }
    #expect(languages == ["es", "ar"])
  }
}
