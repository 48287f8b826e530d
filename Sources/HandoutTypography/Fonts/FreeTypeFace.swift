import CCairo
import CHarfBuzz

/// A FreeType face with everything it stands on, kept alive for as long as Cairo may draw with it.
///
/// Cairo's caches can outlive the `FontFace` that made the face. So the Cairo face owns this object as its user data and
/// lets go of it last; closing the FreeType face earlier would trip an assertion inside Cairo.
final class FreeTypeFace {
  private let library: FT_Library
  private let face: FT_Face
  private let blob: OpaquePointer

  /// The address that names our user data on Cairo faces.
  nonisolated(unsafe) private static let key = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  /// Opens the face from bytes already in memory; nil when FreeType refuses them.
  private init?(blob: OpaquePointer, index: UInt32) {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    var length: UInt32 = 0
    var face: FT_Face?
    guard let bytes = hb_blob_get_data(blob, &length),
      FT_New_Memory_Face(
        library, UnsafeRawPointer(bytes).assumingMemoryBound(to: FT_Byte.self), FT_Long(length), FT_Long(index), &face)
        == 0,
      let face
    else {
      FT_Done_FreeType(library)
      return nil
    }
    self.library = library
    self.face = face
    self.blob = hb_blob_reference(blob)
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
    hb_blob_destroy(blob)
  }

  /// A Cairo face over a font's bytes, unhinted so that layout does not depend on the resolution; nil when the bytes are
  /// not a font for FreeType.
  ///
  /// - Parameter index: the face's place in a file of several faces.
  static func makeCairoFace(blob: OpaquePointer, index: UInt32) -> OpaquePointer? {
    guard let opened = FreeTypeFace(blob: blob, index: index),
      let cairoFace = cairo_ft_font_face_create_for_ft_face(opened.face, Int32(FT_LOAD_NO_HINTING))
    else { return nil }
    let owned = Unmanaged.passRetained(opened)
    let status = cairo_font_face_set_user_data(cairoFace, key, owned.toOpaque()) { pointer in
      if let pointer { Unmanaged<FreeTypeFace>.fromOpaque(pointer).release() }
    }
    guard status == CAIRO_STATUS_SUCCESS, cairo_font_face_status(cairoFace) == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(cairoFace)
      if status != CAIRO_STATUS_SUCCESS { owned.release() }
      return nil
    }
    return cairoFace
  }
}
