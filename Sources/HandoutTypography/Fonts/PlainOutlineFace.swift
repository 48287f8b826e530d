import CCairo
import CHarfBuzz

/// A face for drawing into a PDF that holds some glyphs of a PostScript-flavoured font, their outlines written out in full.
///
/// Cairo 1.16 loses now and then a glyph of such a font when it makes its subset. To find the subroutines that a glyph calls, it must know
/// how long a hint mask is, which follows from the number of stem hints. Where the first mask comes after curves, it counts the numbers of
/// those curves as hints, skips too much of the glyph's program and reads the rest wrongly; so it is with U+5982 (如) of Noto Sans CJK SC
/// Regular. The text can still be copied, but a word is missing on the page. Without subroutines there is nothing to look for.
package final class PlainOutlineFace {
  /// The face for Cairo; it lives as long as this object, and longer while Cairo still uses it.
  package let cairoFace: OpaquePointer

  /// - Parameter glyphs: the numbers of the glyphs that are drawn; they keep their numbers.
  /// - Returns: nil when the font cannot be taken apart.
  package init?(of face: FontFace, glyphs: Set<UInt32>) {
    guard let blob = hb_blob_create_from_file_or_fail(face.path) else { return nil }
    defer { hb_blob_destroy(blob) }
    let whole = hb_face_create(blob, face.index)
    defer { hb_face_destroy(whole) }
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    hb_subset_input_set_flags(
      input, HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue | HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue)
    guard let part = hb_subset_or_fail(whole, input) else { return nil }
    defer { hb_face_destroy(part) }
    let bytes = hb_face_reference_blob(part)
    defer { hb_blob_destroy(bytes) }
    guard let bytes, let made = FreeTypeFace.makeCairoFace(blob: bytes, index: 0) else { return nil }
    cairoFace = made
  }

  deinit {
    cairo_font_face_destroy(cairoFace)
  }
}
