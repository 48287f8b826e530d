import CHarfBuzz

/// Neighbouring characters of a word in one face and one script: what HarfBuzz shapes at once.
struct WordItem {
  var face: FontFace
  /// The script of its letters; nil while it has none.
  var script: hb_script_t?
  /// The range of its bytes in the word.
  var bytes: Range<Int>
  /// The package that would bring a face for its first character, where none is installed.
  var missingPackage: String?
}
