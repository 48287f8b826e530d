import CCairo
import CHarfBuzz

/// The Latin letters of a face without their hints, for drawing into files.
///
/// Hints are programs that fit outlines to the dots of coarse screens, and nearly half of a subset's bytes. Without them Poppler draws the same
/// dots. Measured on page 1 of a full handout: PDFium gives 6 % of the dots another shade at 100 dots an inch, 0.005 % by more than a quarter;
/// on paper, at 600 dots an inch in black and white, Ghostscript draws 0.1 % of them otherwise. Words look as sharp.
package final class UnhintedFace: Sendable {
  /// The face for Cairo; it lives as long as this object, and longer while Cairo still uses it.
  package var cairoFace: OpaquePointer { face }

  nonisolated(unsafe) private let face: OpaquePointer
  /// A map from the glyphs that it has; they keep their numbers.
  nonisolated(unsafe) private let glyphs: OpaquePointer?

  /// Latin letters with all marks (those of Vietnamese too), punctuation, arrows, and signs of mathematics: what a layout is written in.
  private static let letters: [ClosedRange<hb_codepoint_t>] = [
    0x20...0x24F, 0x1EA0...0x1EF9, 0x2010...0x205E, 0x2150...0x215F, 0x2190...0x2193, 0x2200...0x2265,
  ]

  /// - Returns: nil when the font cannot be taken apart.
  init?(of face: FontFace) {
    guard let whole = hb_font_get_face(face.shapingFont), let input = hb_subset_input_create_or_fail() else {
      return nil
    }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_unicode_set(input)
    for range in Self.letters { hb_set_add_range(wanted, range.lowerBound, range.upperBound) }
    // Text is shaped already.
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for table: hb_tag_t in [0x4750_4F53, 0x4744_4546] { hb_set_add(dropped, table) }  // "GPOS", "GDEF"
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue)
    guard let plan = hb_subset_plan_create_or_fail(whole, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let part = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(part) }
    let bytes = hb_face_reference_blob(part)
    defer { hb_blob_destroy(bytes) }
    guard let bytes, let made = FreeTypeFace.makeCairoFace(blob: bytes, index: 0) else { return nil }
    self.face = made
    glyphs = hb_map_reference(hb_subset_plan_old_to_new_glyph_mapping(plan))
  }

  deinit {
    hb_map_destroy(glyphs)
    cairo_font_face_destroy(face)
  }

  /// Whether the face has all of the glyphs.
  package func has(_ wanted: Set<UInt32>) -> Bool { wanted.allSatisfy { hb_map_has(glyphs, $0) != 0 } }
}
