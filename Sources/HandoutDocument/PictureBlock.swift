/// A picture by name: the engine asks its picture source for the drawing.
package struct PictureBlock: Hashable, Sendable {
  /// The name the picture source knows it by.
  package var name: String
  /// What the picture shows, for those who do not see it.
  package var alternateText: String

  package init(name: String, alternateText: String) {
    self.name = name
    self.alternateText = alternateText
  }
}
