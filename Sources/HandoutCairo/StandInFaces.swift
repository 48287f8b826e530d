import CCairo
import HandoutPages
import HandoutTypography

/// The faces that stand in for those of the book in one file: what Cairo would draw wrongly, or without its text, made ready for it.
struct StandInFaces {
  /// A complex face with one glyph for every cluster.
  private struct Complex {
    var face: ClusterFace
    var glyphs: ClusterGlyphs
  }

  private var plain: [FaceID: PlainOutlineFace] = [:]
  private var complex: [FaceID: Complex] = [:]
  private var unhinted: [FaceID: UnhintedFace] = [:]

  /// None.
  init() {}

  /// The stand-ins for a document; none for one in simple TrueType faces, which costs one look at each run.
  ///
  /// - Throws: `DrawingError.cairo` for a font that cannot be taken apart: drawing it as it is could lose a glyph or a word.
  init(of document: PlacedDocument, fonts: FontBook) throws(DrawingError) {
    var used = Used()
    for page in document.pages { used.add(page.frame, fonts: fonts) }
    for (id, glyphs) in used.plain {
      let face = fonts.face(id)
      guard let stand = PlainOutlineFace(of: face, glyphs: glyphs) else {
        throw .cairo(doing: "take \(face.name) apart", reason: "its outlines cannot be written out")
      }
      plain[id] = stand
    }
    for (id, glyphs) in used.complex {
      let face = fonts.face(id)
      guard let stand = ClusterFace(of: face, clusters: glyphs.list) else {
        throw .cairo(doing: "take \(face.name) apart", reason: "its glyphs cannot be joined")
      }
      complex[id] = Complex(face: stand, glyphs: glyphs)
    }
  }

  /// The faces of a layout without their hints, where they are Latin letters; nil where one of them needs a stand-in that has the glyphs of one
  /// document only.
  static func unhinted(of document: PlacedDocument, fonts: FontBook) -> StandInFaces? {
    var used: [FaceID: Set<UInt32>] = [:]
    for page in document.pages {
      page.frame.forEachItem { item in
        if case .text(let run) = item { used[run.face, default: []].formUnion(run.glyphs.lazy.map(\.id)) }
      }
    }
    var faces = StandInFaces()
    for (id, glyphs) in used {
      if fonts.face(id).hasPostScriptOutlines || fonts.face(id).isComplex { return nil }
      guard let face = fonts.face(id).unhinted, face.has(glyphs) else { continue }
      faces.unhinted[id] = face
    }
    return faces
  }

  /// Whether Cairo takes all faces of the document as they are.
  var isEmpty: Bool { plain.isEmpty && complex.isEmpty }

  /// The stand-in for a face; nil for one that Cairo takes as it is.
  func cairoFace(_ id: FaceID) -> OpaquePointer? {
    plain[id]?.cairoFace ?? complex[id]?.face.cairoFace ?? unhinted[id]?.cairoFace
  }

  /// The run as it is drawn.
  func drawn(_ run: GlyphRun) -> GlyphRun {
    guard !complex.isEmpty, let known = complex[run.face] else { return run }
    return known.glyphs.drawn(run, firstGlyph: known.face.firstGlyph)
  }

  /// What is drawn in the faces that need a stand-in.
  private struct Used {
    var plain: [FaceID: Set<UInt32>] = [:]
    var complex: [FaceID: ClusterGlyphs] = [:]

    mutating func add(_ frame: Frame, fonts: FontBook) {
      frame.forEachItem { item in
        if case .text(let run) = item { add(run, fonts: fonts) }
      }
    }

    private mutating func add(_ run: GlyphRun, fonts: FontBook) {
      let face = fonts.face(run.face)
      if face.hasPostScriptOutlines {
        for glyph in run.glyphs { plain[run.face, default: []].insert(glyph.id) }
      } else if face.isComplex {
        complex[run.face, default: ClusterGlyphs(unitsPerEm: face.unitsPerEm, space: face.spaceGlyph)].add(run)
      }
    }
  }
}
