import CCairo
import HandoutGeometry
import HandoutPages

/// The signs that tell stage 6 what belongs to which structure element.
///
/// Cairo's own tags differ from version to version: 1.18 marks letters only. So the file is drawn without them, and a sign stands before the
/// first thing that an element has on a page. A sign is the one thing that is filled by the even-odd rule, in whatever colour is set: nothing of
/// it stays in the finished file.
extension CairoCanvas {
  /// Opens a structure element.
  func begin(
    _ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform
  ) throws(DrawingError) {
    guard drawsSigns else { return }
    try nesting.begin(element)
  }

  /// Closes the innermost structure element.
  func end(in transform: Transform) throws(DrawingError) {
    guard drawsSigns else { return }
    try nesting.end()
  }

  /// Checks that what is drawn next has a place in the structure, and draws a sign where it is the first in its place.
  func noteContent() throws(DrawingError) {
    guard drawsSigns, try nesting.content() else { return }
    drawSign { cairo_rectangle(context, signPlace.x.points, signPlace.y.points, Self.signSide, Self.signSide) }
  }

  /// Draws the sign of a place where each patient has a frame of their own: a shape of five corners.
  func drawSlotSign() {
    guard drawsSigns else { return }
    drawSign {
      for (x, y) in [(0, 0), (1, 0), (1, 1), (0.5, 1.5), (0, 1)] {
        cairo_line_to(context, signPlace.x.points + x * Self.signSide, signPlace.y.points + y * Self.signSide)
      }
      cairo_close_path(context)
    }
  }

  /// Draws a sign in the coordinates of the page.
  private func drawSign(_ path: () -> Void) {
    drawAsSign {
      let isTurned = pen.transform != .identity
      if isTurned {
        cairo_save(context)
        cairo_identity_matrix(context)
      }
      path()
      cairo_fill(context)
      if isTurned { cairo_restore(context) }
    }
  }

  /// Checks that a clickable area belongs to a link element.
  func noteLinkArea(to target: LinkTarget) throws(DrawingError) {
    guard drawsSigns else { return }
    try nesting.linkArea(to: target)
  }

  /// Adds a line to the current path where a rectangle would hide the whole page: Cairo takes that for the page's background and forgets all
  /// that was drawn before, signs too. A line has nothing that could be filled.
  ///
  /// - Returns: whether the path has that line.
  func keepsSigns(below path: Path, scale: Double = 1, at position: Point) -> Bool {
    guard drawsSigns, path.elements.count <= 6, let box = path.bounds else { return false }
    let placing = Transform.scale(scale).then(.translation(position)).then(pen.transform)
    guard placing.apply(to: box).contains(page, tolerance: .pt(1)) else { return false }
    cairo_move_to(context, 0, 0)
    cairo_line_to(context, 1, 0)
    return true
  }

  /// Draws something by the even-odd rule.
  func drawAsSign(_ draw: () -> Void) {
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_EVEN_ODD)
    cairo_new_path(context)
    draw()
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
  }

  /// The side of an element's sign in points: Cairo drops what becomes nothing when it is rounded.
  private static var signSide: Double { 1 }
}
