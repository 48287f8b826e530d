import CCairo
package import HandoutGeometry
package import HandoutPages
import HandoutTypography

/// A face of a font book, set letter by letter without shaping: enough to test drawing.
package final class TestFace {
  private let library: FT_Library
  private let face: FT_Face
  private let id: FaceID

  /// - Parameters:
  ///   - id: the number the font book knows the face by.
  ///   - path: the face's file.
  package init(id: FaceID, path: String) throws {
    var library: FT_Library?
    var face: FT_Face?
    FT_Init_FreeType(&library)
    guard let library, FT_New_Face(library, path, 0, &face) == 0, let face else {
      throw MissingTool("\(path) is missing: apt install fonts-noto-core")
    }
    self.library = library
    self.face = face
    self.id = id
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }

  /// A run with one glyph and one cluster for every scalar.
  package func run(
    _ text: String, size: Length = .pt(10), color: Color = .black, rightToLeft: Bool = false
  ) -> GlyphRun {
    var glyphs: [GlyphRun.Glyph] = []
    var x = 0.0
    let scale = size.points / Double(face.pointee.units_per_EM)
    let scalars = Array(text.unicodeScalars)
    for scalar in rightToLeft ? scalars.reversed() : scalars {
      let glyph = FT_Get_Char_Index(face, FT_ULong(scalar.value))
      FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_SCALE))
      glyphs.append(.init(id: glyph, x: x, y: 0))
      x += Double(face.pointee.glyph.pointee.advance.x) * scale
    }
    return GlyphRun(
      face: id, size: size, color: color, text: text, glyphs: glyphs,
      clusters: scalars.map { .init(bytes: Int32(String($0).utf8.count), glyphs: 1) },
      isRightToLeft: rightToLeft, width: .pt(x), ascent: size, descent: size / 4)
  }
}
