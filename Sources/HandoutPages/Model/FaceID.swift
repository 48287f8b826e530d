/// Which of the loaded font faces a glyph run is set in: an index into the press's fonts.
package struct FaceID: Hashable, Sendable {
  package var index: Int

  package init(index: Int) {
    self.index = index
  }
}
