package import HandoutGeometry

/// The sign that stage 5 draws in a picture's place and that stage 6 replaces by the picture.
///
/// A right-angled triangle around the drawing's box. Its three corners fix where the picture stands and how it is turned, and
/// Cairo never takes a triangle for the background of a page, which would make it forget what was drawn before. Cairo narrows a
/// clip to what is drawn in it, so the triangle goes round the ink too: as far as a box's size outside the box.
package enum PictureMarker {
  /// The sides of a box that gets a marker, in points: Cairo drops a shape that becomes nothing when it is rounded, and nothing
  /// is larger than the largest page (PDF 1.7, annex C). Other boxes are drawn path by path.
  private static let sides = 1.0...14_400

  /// Whether a marker stands for a drawing at a scale: what only one handout shows is drawn path by path too.
  package static func stands(for drawing: Drawing, scale: Double) -> Bool {
    scale > 0 && drawing.servesMany && sides.contains(drawing.size.width.points * scale)
      && sides.contains(drawing.size.height.points * scale)
  }

  /// The corners of a drawing's marker in the drawing's frame, beginning with that of the right angle.
  ///
  /// The box reaches from 0 to 1, box and ink from −1 to 2; the smallest such triangle around that has legs of 6.
  package static func corners(of drawing: Drawing, scale: Double) -> [Point] {
    let width = drawing.size.width * scale
    let height = drawing.size.height * scale
    return [
      Point(x: -width, y: -height), Point(x: width * 5, y: -height), Point(x: -width, y: height * 5),
    ]
  }
}
