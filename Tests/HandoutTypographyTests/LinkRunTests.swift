import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

/// Links in lines of text: runs of their own, that read from left to right.
@Suite struct LinkRunTests {
  private static let address = "https://clinic.example/knee"

  private func text(
    _ before: String, _ shown: String, _ after: String, direction: TextDirection = .leftToRight
  ) throws -> ShapedText {
    let style = Sample.style
    return try Sample.shaper().shape(
      [
        Inline(before, style: style), Inline(shown, style: style, link: Self.address), Inline(after, style: style),
      ], path: BlockPath(["test"]), direction: direction)
  }

  /// The only line of a short text.
  private func onlyLine(_ text: ShapedText) throws -> TextLine {
    let lines = text.lines(width: .pt(500), avoidingLoneWord: false)
    #expect(lines.count == 1)
    return try #require(lines.first)
  }

  @Test func aLinkIsARunOfItsOwn() throws {
    let line = try onlyLine(text("See ", "clinic.example/knee", ". Then rest."))
    #expect(line.runs.map(\.run.text) == ["See ", "clinic.example/knee", ". Then rest."])
    #expect(line.links == [nil, Self.address, nil])
    // Runs of one look stand as close as they would without the link.
    let plain = try onlyLine(Sample.shape("See clinic.example/knee. Then rest."))
    #expect(abs(line.width.points - plain.width.points) < 0.5)
  }

  @Test func textWithoutLinksHasNone() throws {
    let line = try onlyLine(Sample.shape("See clinic.example/knee."))
    #expect(line.links == [] && line.runs.count == 1)
  }

  @Test func aLinkGoesOnOverLines() throws {
    let lines = try text("See ", "clinic.example/a-very-long-way/to-the-knee", " now.").lines(
      width: .pt(90), avoidingLoneWord: false)
    #expect(lines.count > 2)
    let linked = lines.flatMap { line in
      line.runs.indices.filter { line.links[$0] != nil }.map { line.runs[$0].run.text }
    }
    #expect(linked.joined().filter { $0 != " " } == "clinic.example/a-very-long-way/to-the-knee")
  }

  /// Behind Arabic letters, with brackets and a query that the algorithm alone would turn round.
  @Test(arguments: [
    "clinic.example/knee?a=1&b=2", "clinic.example/knee/", "clinic.example/a_(b)", "clinic.example/ركبة/1",
  ])
  func readsFromLeftToRight(_ shown: String) throws {
    let line = try onlyLine(text("انظر ", shown, "، ثم", direction: .rightToLeft))
    let linked = line.runs.indices.filter { line.links[$0] != nil }
    #expect(linked.map { line.runs[$0].run.text }.joined() == shown)
    // What is read first stands at the left.
    let places = linked.map { line.runs[$0].x.points }
    #expect(places == places.sorted())
    // And between the words around it.
    let first = try #require(line.runs.first)
    let last = try #require(line.runs.last)
    #expect(last.x.points < (places.first ?? 0) && first.x.points > (places.last ?? 0))
  }
}
