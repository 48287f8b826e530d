/// One position of a picture.
package struct FigurePanel: Hashable, Sendable {
  /// The shapes from back to front.
  package var shapes: [FigureShape]

  package init(shapes: [FigureShape]) {
    self.shapes = shapes
  }
}
