import CCairo
import CHarfBuzz
package import HandoutPages
import Synchronization

/// One font file, opened for shaping and for drawing.
///
/// Everything here is made at the start and never changes: HarfBuzz objects are made immutable, and Cairo locks its own
/// faces, so tasks share it freely.
package final class FontFace: Sendable {
  /// Which face of the font book this is.
  package let id: FaceID
  /// The name in the font: "NotoSans-Bold".
  package let name: String
  /// The file.
  package let path: String
  /// The version the font states about itself: "Version 2.004".
  package let version: String
  /// The sentence that says under which license the font is, in its own words; empty where it does not say.
  package var license: String {
    let terms = Self.text(of: hb_font_get_face(shapingFont), 13)
    let line = terms.split(whereSeparator: \.isNewline).first { $0.contains("licensed") } ?? terms[...]
    return String(line.firstRange(of: ". ").map { line[..<$0.lowerBound] } ?? line)
  }
  /// The number of font units in the size of the type.
  package let unitsPerEm: Int
  /// The height above the baseline that the face promises, as a fraction of the size.
  package let ascent: Double
  /// The depth below the baseline that the face promises, as a fraction of the size.
  package let descent: Double
  /// The height of capitals, as a fraction of the size.
  package let capHeight: Double
  /// The height of small letters, as a fraction of the size.
  package let xHeight: Double
  /// The face for Cairo; it lives as long as this object, and longer while Cairo still uses it.
  package var cairoFace: OpaquePointer { drawingFace }

  /// Whether the outlines are PostScript's (a CFF table), which Cairo 1.16 does not always copy whole.
  package let hasPostScriptOutlines: Bool
  /// Whether a letter of the face's script may need several glyphs, or one glyph stand for several texts.
  ///
  /// Cairo can say what one glyph stands for, and only one thing for each, so a PDF takes such a face as a `ClusterFace`.
  package let isComplex: Bool
  /// The face's place in a file of several faces.
  let index: UInt32

  /// HarfBuzz's font at a scale of one to the font unit.
  nonisolated(unsafe) let shapingFont: OpaquePointer
  /// The glyph of the space.
  package let spaceGlyph: UInt32
  /// The advance of the space, in font units.
  let spaceAdvance: Int

  nonisolated(unsafe) private let drawingFace: OpaquePointer
  private let latin = Mutex<UnhintedFace??>(nil)

  /// The face's Latin letters without hints, made when they are first asked for; nil when the font cannot be taken apart.
  package var unhinted: UnhintedFace? {
    latin.withLock { latin in
      if let known = latin { return known }
      let made = UnhintedFace(of: self)
      latin = .some(made)
      return made
    }
  }

  /// Opens a font file; throws `unreadable` when it is not one.
  ///
  /// - Parameters:
  ///   - faceName: the face's name in a file of several faces; nil takes the first.
  ///   - isComplex: whether a PDF takes it as a `ClusterFace`.
  ///   - hasFormCodes: whether its table of characters has codes for forms of letters, as Arabic has. Cairo would write those in place of
  ///     the letters, so it is given the face without the table.
  init(
    id: FaceID, path: String, faceName: String? = nil, isComplex: Bool = false, hasFormCodes: Bool = false
  ) throws(FontError) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else {
      throw .unreadable(path: path, reason: "the file cannot be opened")
    }
    defer { hb_blob_destroy(blob) }
    guard let index = Self.index(of: faceName, in: blob) else {
      throw .unreadable(path: path, reason: "it does not hold \(faceName ?? "a face")")
    }
    let face = hb_face_create(blob, index)
    defer { hb_face_destroy(face) }
    // A PDF takes the instances of a variable font as outlines without text.
    guard hb_ot_var_has_data(face) == 0 else {
      throw .unreadable(path: path, reason: "it is a variable font; a static one is needed")
    }
    let units = hb_face_get_upem(face)
    guard hb_face_get_glyph_count(face) > 1, units > 0, let font = hb_font_create(face) else {
      throw .unreadable(path: path, reason: "it is not a TrueType or OpenType font")
    }
    hb_font_set_scale(font, Int32(clamping: units), Int32(clamping: units))
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    var space: UInt32 = 0
    guard hb_font_get_nominal_glyph(font, 0x20, &space) != 0, space != 0 else {
      hb_font_destroy(font)
      throw .unreadable(path: path, reason: "it has no space")
    }
    let own = hasFormCodes ? face.flatMap { Self.fileForDrawing($0, font) } : nil
    defer { hb_blob_destroy(own) }
    guard let drawingFace = FreeTypeFace.makeCairoFace(blob: own ?? blob, index: own == nil ? index : 0) else {
      hb_font_destroy(font)
      throw .unreadable(path: path, reason: "it cannot be drawn")
    }
    let scale = Double(units)
    let outlines = hb_face_reference_table(face, 0x4346_4620)  // "CFF "
    defer { hb_blob_destroy(outlines) }
    self.hasPostScriptOutlines = hb_blob_get_length(outlines) > 0
    self.index = index
    self.isComplex = isComplex
    self.id = id
    self.path = path
    self.name = Self.text(of: face, 6)
    self.version = Self.text(of: face, 5)
    self.unitsPerEm = Int(units)
    self.ascent = Self.metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) / scale
    self.descent = -Self.metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) / scale
    self.capHeight = Self.metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT) / scale
    self.xHeight = Self.metric(font, HB_OT_METRICS_TAG_X_HEIGHT) / scale
    self.shapingFont = font
    self.spaceGlyph = space
    self.spaceAdvance = Int(hb_font_get_glyph_h_advance(font, space))
    self.drawingFace = drawingFace
  }

  deinit {
    hb_font_destroy(shapingFont)
    cairo_font_face_destroy(drawingFace)
  }

  /// Whether the face itself has a glyph for a scalar.
  package func hasGlyph(for scalar: UnicodeScalar) -> Bool { glyph(for: scalar) != nil }

  /// How far text goes on behind a glyph, as a fraction of the size.
  package func advance(of glyph: UInt32) -> Double {
    Double(hb_font_get_glyph_h_advance(shapingFont, glyph)) / Double(unitsPerEm)
  }

  /// The glyph that a scalar has where nothing around it asks for another; nil when there is none.
  func glyph(for scalar: UnicodeScalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(shapingFont, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
  }

  /// The place of a face in its file; nil when the file has no face of that name.
  private static func index(of name: String?, in blob: OpaquePointer) -> UInt32? {
    guard let name else { return 0 }
    return (0..<hb_face_count(blob)).first { index in
      let face = hb_face_create(blob, index)
      defer { hb_face_destroy(face) }
      return text(of: face, 6) == name
    }
  }

  /// The file that is drawn from where the face's own table of characters would get in the way of its text, and where joiners have ink.
  private static func fileForDrawing(_ face: OpaquePointer, _ font: OpaquePointer) -> OpaquePointer? {
    guard var tables = TrueTypeTables(face) else { return nil }
    for code: hb_codepoint_t in [0x200C, 0x200D] {
      var glyph: UInt32 = 0
      if hb_font_get_nominal_glyph(font, code, &glyph) != 0 { tables.removeInk(of: glyph) }
    }
    return tables.file()
  }

  private static func metric(_ font: OpaquePointer, _ tag: hb_ot_metrics_tag_t) -> Double {
    var position: hb_position_t = 0
    // The variant with a fallback also answers for fonts that lack the table.
    hb_ot_metrics_get_position_with_fallback(font, tag, &position)
    return Double(position)
  }

  /// An entry of the font's name table, in English.
  private static func text(of face: OpaquePointer?, _ entry: UInt32) -> String {
    let english = hb_language_from_string("en", -1)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      var size = UInt32(buffer.count)
      guard let start = buffer.baseAddress, hb_ot_name_get_utf8(face, entry, english, &size, start) > 0 else {
        return ""
      }
      return String(cString: start)
    }
  }
}
