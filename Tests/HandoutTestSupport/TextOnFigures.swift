import HandoutGeometry
package import HandoutPages

/// Finds text that stands on a figure or photograph: a letter's box over a shape of a drawing that is not the text's own numeral.
package enum TextOnFigures {
  /// What is drawn and written on one page.
  private struct Page {
    var shapes: [Rect] = []
    var texts: [(text: String, box: Rect)] = []

    mutating func add(_ visit: PageWalker.Visit) {
      switch visit.item {
      case .drawing(let drawing, let scale):
        for shape in drawing.shapes {
          guard let box = shape.path.bounds else { continue }
          let scaled = Rect(
            origin: Point(x: box.minX * scale, y: box.minY * scale), size: box.size.scaled(by: scale))
          shapes.append(visit.transform.apply(to: scaled))
        }
      case .text(let run):
        // Numerals of panels stand in their picture on purpose, and those of cards in its corner, beside what the box of a shape is around.
        guard !run.text.allSatisfy({ $0.isNumber || $0.isWhitespace }) else { return }
        let box = Rect(
          origin: Point(x: .zero, y: -run.ascent), size: Size(width: run.width, height: run.ascent + run.descent))
        let ink = box.inset(by: Insets(vertical: run.size * 0.25, horizontal: .zero))
        texts.append((run.text, visit.transform.apply(to: ink)))
      case .image(_, let size):
        shapes.append(visit.transform.apply(to: Rect(origin: .zero, size: size)))
      case .group, .shape, .link, .tag: break
      }
    }
  }

  /// A sentence for each text that lies on a figure.
  package static func findings(in document: PlacedDocument) -> [String] {
    var walker = PageWalker()
    return document.pages.enumerated().flatMap { index, model -> [String] in
      var page = Page()
      walker.walk(model.frame) { page.add($0) }
      return page.texts.filter { text in page.shapes.contains { $0.overlaps(text.box, tolerance: .pt(0.6)) } }
        .map { "page \(index + 1): \"\($0.text)\" stands on a figure" }
    }
  }

  /// The sizes of all text, in points.
  package static func sizes(in document: PlacedDocument) -> [Double] {
    var sizes: Set<Double> = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        if case .text(let run) = visit.item { sizes.insert(run.size.points) }
      }
    }
    return sizes.sorted()
  }
}
