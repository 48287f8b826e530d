import HandoutPages
import HandoutTypography

/// Finds the PostScript-flavoured faces of a document and prepares them for Cairo, each with the glyphs that are drawn.
enum PlainOutlineFaces {
  /// The stand-ins, by face; empty for a document in TrueType faces only, which costs one look at each run.
  ///
  /// - Throws: `DrawingError.cairo` for a font that cannot be taken apart: drawing it as it is could lose a glyph.
  static func faces(
    of document: PlacedDocument, fonts: FontBook
  ) throws(DrawingError) -> [FaceID: PlainOutlineFace] {
    var glyphs: [FaceID: Set<UInt32>] = [:]
    for page in document.pages { collect(page.frame, fonts: fonts, into: &glyphs) }
    var faces: [FaceID: PlainOutlineFace] = [:]
    for (id, used) in glyphs {
      let face = fonts.face(id)
      guard let plain = PlainOutlineFace(of: face, glyphs: used) else {
        throw .cairo(doing: "take \(face.name) apart", reason: "its outlines cannot be written out")
      }
      faces[id] = plain
    }
    return faces
  }

  private static func collect(_ frame: Frame, fonts: FontBook, into glyphs: inout [FaceID: Set<UInt32>]) {
    for placed in frame.items {
      switch placed.item {
      case .group(let inner, _, _): collect(inner, fonts: fonts, into: &glyphs)
      case .text(let run) where glyphs[run.face] != nil || fonts.face(run.face).hasPostScriptOutlines:
        for glyph in run.glyphs { glyphs[run.face, default: []].insert(glyph.id) }
      case .text, .shape, .drawing, .image, .link, .tag: break
      }
    }
  }
}
