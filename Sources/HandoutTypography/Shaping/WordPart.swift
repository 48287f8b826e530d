/// A part of a cached word in one face: which parts of the cache's arrays hold its shape.
struct WordPart {
  /// The index of the face.
  var face: Int
  /// The bytes the glyphs stand for.
  var text: Range<Int>
  var glyphs: Range<Int>
  var clusters: Range<Int>
  /// The places where the word may be parted within this part, counted from the part's start.
  var breaks: Range<Int>
  /// The sum of the advances, in font units.
  var advance: Int
}
