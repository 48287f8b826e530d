import HandoutGeometry

extension PlacedDocument {
  /// The document with a blank back behind each of its pages but the last one, for printing pages that are meant for one side among others
  /// that are not.
  ///
  /// - Parameter label: what readers call a blank page.
  package func withBlankBacks(label: String) -> PlacedDocument {
    guard sides == .one, pages.count > 1 else { return self }
    var document = self
    document.own = nil
    let labels = pageLabels.isEmpty ? pages.indices.map { String($0 + 1) } : pageLabels
    document.pages = spaced(pages) { PageModel.blank(size: $0.size) }
    document.layers = spaced(layers) { PageLayers.blank(size: $0.own.size) }
    document.pageLabels = spaced(labels) { _ in label }
    for index in document.outline.indices { document.outline[index].page *= 2 }
    for index in document.parts.indices {
      let range = document.parts[index].pages
      document.parts[index].pages = range.lowerBound * 2..<max(range.upperBound * 2 - 1, range.lowerBound * 2)
    }
    return document
  }

  private func spaced<Thing>(_ things: [Thing], _ between: (Thing) -> Thing) -> [Thing] {
    things.enumerated().flatMap { index, thing in
      index == things.count - 1 ? [thing] : [thing, between(thing)]
    }
  }
}

extension PageModel {
  /// A page on which nothing stands.
  static func blank(size: Size) -> PageModel {
    PageModel(size: size, frame: Frame(size: size), contentBox: Rect(origin: .zero, size: size))
  }
}

extension PageLayers {
  /// The layers of a page on which nothing stands.
  static func blank(size: Size) -> PageLayers {
    PageLayers(background: SharedFrame(Frame(size: size)), own: Frame(size: size))
  }
}
