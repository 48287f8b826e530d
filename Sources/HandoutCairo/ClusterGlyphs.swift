import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The clusters of one complex face in the order in which a document draws them.
struct ClusterGlyphs {
  /// The clusters, each once.
  private(set) var list: [ClusterGlyph] = []
  private var numbers: [ClusterGlyph: Int] = [:]
  private let unitsPerEm: Double
  /// The glyph of the space, which stands for a space in every file.
  private let space: UInt32

  init(unitsPerEm: Int, space: UInt32) {
    self.unitsPerEm = Double(unitsPerEm)
    self.space = space
  }

  /// Adds the clusters of a run.
  mutating func add(_ run: GlyphRun) {
    forEachCluster(of: run) { cluster, _, _ in
      guard !isSpace(cluster), numbers[cluster] == nil else { return }
      numbers[cluster] = list.count
      list.append(cluster)
    }
  }

  /// The run with one glyph for each of its clusters, all of which were added.
  ///
  /// - Parameter firstGlyph: the number of the first cluster's glyph.
  func drawn(_ run: GlyphRun, firstGlyph: UInt32) -> GlyphRun {
    var drawn = run
    drawn.glyphs.removeAll(keepingCapacity: true)
    drawn.clusters.removeAll(keepingCapacity: true)
    forEachCluster(of: run) { cluster, first, bytes in
      let number = isSpace(cluster) ? space : numbers[cluster].map { firstGlyph + UInt32($0) }
      guard let number else { return }
      // A glyph alone is drawn where it stands; of several, the height of each is part of their glyph.
      drawn.glyphs.append(
        GlyphRun.Glyph(id: number, x: first.x, y: cluster.parts.count == 1 ? first.y : 0))
      drawn.clusters.append(GlyphRun.Cluster(bytes: bytes, glyphs: 1))
    }
    return drawn
  }

  private func isSpace(_ cluster: ClusterGlyph) -> Bool {
    cluster.parts.count == 1 && cluster.parts[0].glyph == space
  }

  /// Calls `body` with each cluster, its first glyph and the number of bytes of its text.
  private func forEachCluster(of run: GlyphRun, _ body: (ClusterGlyph, GlyphRun.Glyph, Int32) -> Void) {
    let scale = unitsPerEm / run.size.points
    let bytes = Array(run.text.utf8)
    var byte = 0
    var index = 0
    for cluster in run.clusters {
      let glyphs = run.glyphs[index..<index + Int(cluster.glyphs)]
      let words = bytes[byte..<byte + Int(cluster.bytes)]
      index = glyphs.endIndex
      byte = words.endIndex
      guard let first = glyphs.first else { continue }
      let parts = glyphs.map { glyph in
        ClusterGlyph.Part(
          glyph: glyph.id, x: Int(((glyph.x - first.x) * scale).rounded()),
          y: glyphs.count == 1 ? 0 : Int((-glyph.y * scale).rounded()))
      }
      body(ClusterGlyph(parts: parts, text: String(decoding: words, as: UTF8.self)), first, cluster.bytes)
    }
  }
}
