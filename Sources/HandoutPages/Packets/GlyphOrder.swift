package import HandoutGeometry

/// The glyphs of a packet in the order in which they first appear.
///
/// Cairo numbers the glyphs of an embedded font as it meets them. A packet is drawn in segments, each a file of Cairo's own; when
/// every segment begins by drawing all glyphs so far in this order, a glyph has the same number in all of them, and one set of
/// fonts serves the whole packet.
package struct GlyphOrder: Sendable {
  /// What Cairo takes for one thing: glyphs of a face with the text they stand for.
  private struct Cluster: Hashable {
    var face: FaceID
    var glyphs: [UInt32]
    var text: String
    var isRightToLeft: Bool
  }

  private var known: Set<Cluster> = []
  private var clusters: [Cluster] = []
  /// The numbers of shared frames whose glyphs are known.
  private var knownFrames: Set<Int> = []

  package init() {}

  /// Adds what a document draws.
  package mutating func add(_ document: PlacedDocument) {
    guard !document.layers.isEmpty else {
      for page in document.pages { add(page.frame) }
      return
    }
    for layer in document.layers {
      if knownFrames.insert(layer.background.number).inserted { add(layer.background.frame) }
      add(layer.own)
    }
  }

  private mutating func add(_ frame: Frame) {
    for placed in frame.items {
      switch placed.item {
      case .group(let inner, _, _): add(inner)
      case .text(let run): add(run)
      case .shape, .drawing, .image, .link, .tag: break
      }
    }
  }

  private mutating func add(_ run: GlyphRun) {
    var text = run.text.utf8[...]
    var glyphs = run.glyphs[...]
    for cluster in run.clusters {
      let count = min(Int(cluster.glyphs), glyphs.count)
      let part = run.isRightToLeft ? glyphs.suffix(count) : glyphs.prefix(count)
      let words = text.prefix(Int(cluster.bytes))
      text = text.dropFirst(Int(cluster.bytes))
      glyphs = run.isRightToLeft ? glyphs.dropLast(count) : glyphs.dropFirst(count)
      guard count > 0, let words = String(words) else { continue }
      let entry = Cluster(
        face: run.face, glyphs: part.map(\.id), text: words, isRightToLeft: run.isRightToLeft)
      if known.insert(entry).inserted { clusters.append(entry) }
    }
  }

  /// A page that draws every glyph so far, in order; it is thrown away after it was drawn.
  package func page(size: Size) -> PageModel {
    var frame = Frame(size: size)
    frame.begin(StructureElement(.artifact))
    for cluster in clusters {
      let run = GlyphRun(
        face: cluster.face, size: .pt(10), color: .black, text: cluster.text,
        glyphs: cluster.glyphs.map { GlyphRun.Glyph(id: $0, x: 0, y: 0) },
        clusters: [
          GlyphRun.Cluster(
            bytes: Int32(clamping: cluster.text.utf8.count), glyphs: Int32(clamping: cluster.glyphs.count))
        ],
        isRightToLeft: cluster.isRightToLeft, width: .zero, ascent: .pt(10), descent: .zero)
      frame.add(.text(run), at: Point(x: .pt(20), y: .pt(20)))
    }
    frame.end()
    return PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
  }
}
