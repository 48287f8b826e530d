import CCairo
import HandoutGeometry
import HandoutPages

extension CairoCanvas {
  /// Opens a structure element.
  ///
  /// - Parameters:
  ///   - following: the items after the tag in its frame; a link's areas stand there.
  ///   - origin: where the frame stands, in the context's coordinates.
  func begin(
    _ element: StructureElement, before following: ArraySlice<Frame.Placed>, origin: Point
  ) throws(DrawingError) {
    guard drawsTags else { return }
    try nesting.begin(element)
    var attributes = ""
    if element.role == .link {
      let toPage = Transform.translation(origin).then(pen.transform)
      attributes = try LinkAreas(following, transform: toPage).cairoAttributes
    }
    cairo_tag_begin(context, element.role.cairoTagName, attributes)
  }

  /// Closes the innermost structure element.
  func end() throws(DrawingError) {
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
