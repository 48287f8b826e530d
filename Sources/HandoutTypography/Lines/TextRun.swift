import HandoutGeometry
import HandoutPages

/// Neighbouring text in one face, size and colour at one level, of one link or of none: what can become one glyph run.
struct TextRun {
  var face: FaceID
  var size: Length
  var color: Color
  /// The level of the bidirectional algorithm: odd for text that runs from right to left.
  var level: UInt8
  /// The address to which it leads, where it is a link.
  var link: String?
  /// The ascent of the base family at this size, whatever the face.
  var ascent: Length
  /// The descent of the base family at this size, whatever the face.
  var descent: Length
  /// Points per font unit.
  var scale: Double
  /// The glyph of the space in its face.
  var spaceGlyph: UInt32
  /// The advance of the space, in points.
  var spaceAdvance: Double
  /// Where it starts.
  var start: ClusterPosition
  /// Where it ends.
  var end: ClusterPosition
}
