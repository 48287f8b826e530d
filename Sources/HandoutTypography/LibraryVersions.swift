import CCairo
import CFriBidi
import CHarfBuzz

extension Shaper {
  /// The version of HarfBuzz in use.
  package static var libraryVersion: String { String(cString: hb_version_string()) }
}

extension BidirectionalText {
  /// The version of FriBidi in use; the library says it in the second word of a text of several lines.
  package static var libraryVersion: String {
    let words = String(cString: handout_fribidi_version_info()).split(whereSeparator: \.isWhitespace)
    return words.dropFirst(2).first.map(String.init) ?? "unknown"
  }
}

extension FontBook {
  /// The version of FreeType in use.
  package static var libraryVersion: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return "unknown" }
    defer { FT_Done_FreeType(library) }
    var major: FT_Int = 0
    var minor: FT_Int = 0
    var patch: FT_Int = 0
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
