import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

/// The rules that the structure of a document keeps.
@Suite struct StructureRulesTests {
  private let art: PixelArt

  init() throws { art = try PixelArt() }

  private func draw(_ write: (inout SampleWriter) -> Void) throws {
    var writer = SampleWriter(face: art.face)
    write(&writer)
    _ = try CairoRenderer(fonts: art.fonts).pdf(writer.document())
  }

  private func expectRefusal(_ part: String, _ write: (inout SampleWriter) -> Void) {
    #expect {
      try draw(write)
    } throws: { error in
      guard case DrawingError.structure(let problem) = error else { return false }
      return problem.contains(part)
    }
  }

  @Test func contentStandsInLeavesOnly() {
    expectRefusal("outside every element") { $0.line("loose") }
    expectRefusal("section has content") {
      $0.begin(.section)
      $0.line("loose")
      $0.end()
    }
  }

  @Test func anElementHasChildrenOrContent() {
    expectRefusal("both content of its own and a child") {
      $0.begin(.paragraph)
      $0.line("See ")
      $0.leaf(.span, "this")
      $0.end()
    }
    expectRefusal("both children and content") {
      $0.begin(.paragraph)
      $0.leaf(.span, "this")
      $0.line("and that")
      $0.end()
    }
  }

  @Test func artifactsHaveNoChildren() {
    expectRefusal("an artifact has a child") {
      $0.begin(.artifact)
      $0.leaf(.paragraph, "no")
      $0.end()
    }
  }

  @Test func tagsBalance() {
    expectRefusal("never end") { $0.begin(.document) }
    expectRefusal("never began") { $0.end() }
  }

  @Test func linksHaveOneAddressAndStandInLinkElements() {
    expectRefusal("no link area") { $0.leaf(.link, "nowhere") }
    let area = FrameItem.link(.address("https://example.org/a"), Size(5, 5))
    let other = FrameItem.link(.address("https://example.org/b"), Size(5, 5))
    for (items, part) in [([area, other], "two places"), ([], "no link area")] {
      var frame = Frame(size: Size(20, 20))
      frame.begin(StructureElement(.link))
      for item in items { frame.add(item, at: .zero) }
      frame.end()
      expectRefusal(part, frame)
    }
    var loose = Frame(size: Size(20, 20))
    loose.add(area, at: .zero)
    expectRefusal("outside every link element", loose)
  }

  private func expectRefusal(_ part: String, _ frame: Frame) {
    var document = SampleWriter(face: art.face).document()
    document.pages[0].frame = frame
    #expect {
      try CairoRenderer(fonts: art.fonts).pdf(document)
    } throws: { error in
      guard case DrawingError.structure(let problem) = error else { return false }
      return problem.contains(part)
    }
  }
}
