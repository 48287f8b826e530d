package import HandoutGeometry
package import HandoutPages

/// Writes pages by hand, element by element, one line under the other.
package struct SampleWriter {
  /// The paper of every page.
  package static let size = Size(300, 400)

  private let face: TestFace
  private var done: [Frame] = []
  private var frame = Frame(size: SampleWriter.size)
  private var baseline = 30.0

  package init(face: TestFace) {
    self.face = face
  }

  /// Opens an element around what follows.
  package mutating func begin(
    _ role: StructureElement.Role, alternateText: String? = nil, language: String? = nil
  ) {
    frame.begin(StructureElement(role, alternateText: alternateText, language: language))
  }

  /// Closes the innermost element.
  package mutating func end() { frame.end() }

  /// Writes one line in the open element.
  package mutating func line(_ text: String, color: Color = .black) {
    write(face.run(text, color: color))
  }

  /// Places a run on the next line in the open element.
  package mutating func write(_ run: GlyphRun) {
    frame.add(.text(run), at: Point(20, baseline))
    baseline += 14
  }

  /// Writes an element of one line.
  package mutating func leaf(
    _ role: StructureElement.Role, _ text: String, language: String? = nil, name: String? = nil
  ) {
    frame.begin(StructureElement(role, language: language, name: name))
    line(text)
    end()
  }

  /// Writes a link element of one line that leads to the address.
  package mutating func link(_ text: String, address: String) { link(text, target: .address(address)) }

  /// Writes a link element of one line that leads to an element of the document.
  package mutating func link(_ text: String, element: String) { link(text, target: .element(element)) }

  private mutating func link(_ text: String, target: LinkTarget) {
    begin(.link)
    frame.add(.link(target, Size(80, 12)), at: Point(20, baseline - 10))
    line(text)
    end()
  }

  /// Draws a filled square in the open element.
  package mutating func square(color: Color = .black) {
    frame.add(.shape(Shape(path: .rectangle(Rect(0, 0, 8, 8)), fill: color)), at: Point(20, baseline - 8))
    baseline += 14
  }

  /// Draws an image in the open element.
  package mutating func image(_ image: ImageReference) {
    frame.add(.image(image, Size(17, 23)), at: Point(20, baseline))
    baseline += 30
  }

  /// Draws a picture in the open element.
  package mutating func drawing(_ drawing: Drawing, scale: Double = 1) {
    frame.add(.drawing(drawing, scale: scale), at: Point(20.123, baseline))
    baseline += drawing.size.height.points * scale + 7
  }

  /// Draws a picture in the open element, turned and cut off on one side.
  package mutating func turnedDrawing(_ drawing: Drawing, scale: Double) {
    var inner = Frame(size: drawing.size)
    inner.add(.drawing(drawing, scale: scale), at: Point(1, 2))
    let turn = Transform(a: 0.8, b: 0.3, c: -0.3, d: 0.8, tx: .zero, ty: .zero)
    frame.add(.group(inner, turn, clip: .rectangle(Rect(0, 0, 40, 90))), at: Point(60, baseline))
    baseline += drawing.size.height.points * scale + 30
  }

  /// Draws a rule that is not read.
  package mutating func rule() {
    let path = Path.line(from: Point(20, baseline), to: Point(280, baseline))
    frame.addArtifact(Shape(path: path, stroke: Stroke(color: .black, width: .pt(0.5))))
    baseline += 4
  }

  /// Whether the next line would stand near the foot of the page.
  package var isPageFull: Bool { baseline > 330 }

  /// Begins the next page.
  package mutating func breakPage() {
    done.append(frame)
    frame = Frame(size: Self.size)
    baseline = 30
  }

  /// The document of all pages.
  package func document(
    title: String = "Knee pain (left) – what to do", language: String = "en",
    outline: [PlacedDocument.OutlineEntry] = []
  ) -> PlacedDocument {
    let box = Rect(10, 10, 280, 380)
    return PlacedDocument(
      pages: (done + [frame]).map { PageModel(size: Self.size, frame: $0, contentBox: box) },
      metadata: .init(
        title: title, author: "Hill Clinic", subject: "Exercises", language: language,
        created: "2026-11-21T00:00:00Z"),
      outline: outline)
  }
}
