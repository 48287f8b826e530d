import CCairo
import HandoutPages
import HandoutTypography

/// The faces that stand in for those of the book in one drawing: what Cairo would draw wrongly, or without its text, made ready for it.
struct StandInFaces {
  /// A face with glyphs made for the drawing, and what is drawn with them.
  private struct Made {
    var face: ClusterFace
    var use: Use
  }

  private enum Use {
    /// One glyph for every cluster.
    case clusters(ClusterGlyphs)
    /// A blank for each of these glyphs.
    case blanks([UInt32])
  }

  private var plain: [FaceID: PlainOutlineFace] = [:]
  private var made: [FaceID: Made] = [:]

  /// None.
  init() {}

  /// The stand-ins for some pages; none for simple TrueType faces, which costs one look at each run.
  ///
  /// - Parameter keepsText: whether the drawing has text that can be read; pixels have none.
  /// - Throws: `DrawingError.cairo` for a font that cannot be taken apart: drawing it as it is could lose a glyph or a word.
  init(of pages: [PageModel], fonts: FontBook, keepsText: Bool) throws(DrawingError) {
    var used = Used(keepsText: keepsText)
    for page in pages { used.add(page.frame, fonts: fonts) }
    for (id, glyphs) in used.plain {
      let face = fonts.face(id)
      guard let stand = PlainOutlineFace(of: face, glyphs: glyphs) else {
        throw .cairo(doing: "take \(face.name) apart", reason: "its outlines cannot be written out")
      }
      plain[id] = stand
    }
    for (id, glyphs) in used.complex {
      made[id] = Made(face: try Self.face(fonts.face(id), glyphs.list), use: .clusters(glyphs))
    }
    for id in used.joined {
      let face = fonts.face(id)
      let blanks = face.inkedJoiners.map { _ in ClusterGlyph(parts: [], text: "") }
      made[id] = Made(face: try Self.face(face, blanks), use: .blanks(face.inkedJoiners))
    }
  }

  private static func face(_ face: FontFace, _ glyphs: [ClusterGlyph]) throws(DrawingError) -> ClusterFace {
    guard let made = ClusterFace(of: face, clusters: glyphs) else {
      throw .cairo(doing: "take \(face.name) apart", reason: "its glyphs cannot be joined")
    }
    return made
  }

  /// The stand-in for a face; nil for one that Cairo takes as it is.
  func cairoFace(_ id: FaceID) -> OpaquePointer? { plain[id]?.cairoFace ?? made[id]?.face.cairoFace }

  /// The run as it is drawn.
  func drawn(_ run: GlyphRun) -> GlyphRun {
    guard !made.isEmpty, let known = made[run.face] else { return run }
    switch known.use {
    case .clusters(let glyphs): return glyphs.drawn(run, firstGlyph: known.face.firstGlyph)
    case .blanks(let joiners):
      var drawn = run
      for index in drawn.glyphs.indices {
        guard let number = joiners.firstIndex(of: drawn.glyphs[index].id) else { continue }
        drawn.glyphs[index].id = known.face.firstGlyph + UInt32(number)
      }
      return drawn
    }
  }

  /// What is drawn in the faces that need a stand-in.
  private struct Used {
    let keepsText: Bool
    var plain: [FaceID: Set<UInt32>] = [:]
    var complex: [FaceID: ClusterGlyphs] = [:]
    var joined: Set<FaceID> = []

    init(keepsText: Bool) {
      self.keepsText = keepsText
    }

    mutating func add(_ frame: Frame, fonts: FontBook) {
      for placed in frame.items {
        switch placed.item {
        case .group(let inner, _, _): add(inner, fonts: fonts)
        case .text(let run): add(run, fonts: fonts)
        case .shape, .drawing, .image, .link, .tag: break
        }
      }
    }

    private mutating func add(_ run: GlyphRun, fonts: FontBook) {
      let face = fonts.face(run.face)
      if !face.inkedJoiners.isEmpty, run.glyphs.contains(where: { face.inkedJoiners.contains($0.id) }) {
        joined.insert(run.face)
      }
      guard keepsText else { return }
      if face.hasPostScriptOutlines {
        for glyph in run.glyphs { plain[run.face, default: []].insert(glyph.id) }
      } else if face.isComplex {
        complex[run.face, default: ClusterGlyphs(unitsPerEm: face.unitsPerEm, space: face.spaceGlyph)].add(run)
      }
    }
  }
}
