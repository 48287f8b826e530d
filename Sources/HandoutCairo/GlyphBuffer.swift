import CCairo
import HandoutPages

/// Room for the glyphs and clusters of one run in Cairo's own layout, used again for every run.
final class GlyphBuffer {
  private var glyphs = UnsafeMutableBufferPointer<cairo_glyph_t>.allocate(capacity: 256)
  private var clusters = UnsafeMutableBufferPointer<cairo_text_cluster_t>.allocate(capacity: 256)

  deinit {
    glyphs.deallocate()
    clusters.deallocate()
  }

  /// Shows a run whose baseline starts at (x, y), in points, with the text it stands for.
  func show(_ run: GlyphRun, on context: OpaquePointer, x: Double, y: Double) {
    reserve(glyphs: run.glyphs.count, clusters: run.clusters.count)
    for (index, glyph) in run.glyphs.enumerated() {
      glyphs[index] = cairo_glyph_t(index: UInt(glyph.id), x: x + glyph.x, y: y + glyph.y)
    }
    for (index, cluster) in run.clusters.enumerated() {
      clusters[index] = cairo_text_cluster_t(num_bytes: cluster.bytes, num_glyphs: cluster.glyphs)
    }
    let flags = run.isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0)
    var text = run.text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          context, characters.baseAddress, Int32(clamping: characters.count), glyphs.baseAddress,
          Int32(clamping: run.glyphs.count), clusters.baseAddress, Int32(clamping: run.clusters.count), flags)
      }
    }
  }

  private func reserve(glyphs glyphCount: Int, clusters clusterCount: Int) {
    if glyphCount > glyphs.count {
      glyphs.deallocate()
      glyphs = .allocate(capacity: glyphCount * 2)
    }
    if clusterCount > clusters.count {
      clusters.deallocate()
      clusters = .allocate(capacity: clusterCount * 2)
    }
  }
}
