import CCairo
import HandoutGeometry
import HandoutPages

extension CairoCanvas {
  /// Opens a structure element.
  ///
  /// - Parameters:
  ///   - index: the number of its begin among the items of the frame; behind it stand a link's areas.
  ///   - frame: the frame.
  func begin(
    _ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform
  ) throws(DrawingError) {
    guard drawsTags else { return }
    try nesting.begin(element)
    var attributes = ""
    if element.role == .link {
      let toPage = Transform.translation(origin).then(pen.transform)
      attributes = try LinkAreas(behind: index, of: frame, transform: toPage).cairoAttributes
    }
    cairo_tag_begin(context, element.role.cairoTagName, attributes)
  }

  /// Closes the innermost structure element.
  func end(in transform: Transform) throws(DrawingError) {
    guard drawsTags else { return }
    cairo_tag_end(context, try nesting.end().cairoTagName)
  }

  /// Checks that what is drawn next has a place in the structure.
  func noteContent() throws(DrawingError) {
    guard drawsTags else { return }
    try nesting.content()
  }

  /// Checks that a clickable area belongs to a link element, which has written it already.
  func checkLinkArea() throws(DrawingError) {
    guard drawsTags else { return }
    guard nesting.isInLink else { throw .structure("a link area stands outside every link element") }
  }
}
