package import HandoutGeometry

/// One thing on a frame.
package indirect enum FrameItem: Hashable, Sendable {
  /// A frame within the frame, transformed about its own top left corner and clipped in its own coordinates.
  case group(Frame, Transform, clip: Path?)
  case text(GlyphRun)
  case shape(Shape)
  /// A picture of shapes; only its paths grow with the scale.
  case drawing(Drawing, scale: Double)
  case image(ImageReference, Size)
  /// A clickable area.
  case link(LinkTarget, Size)
  case tag(StructureTag)
}

/// Where a link leads.
package enum LinkTarget: Hashable, Sendable {
  /// An address outside of the file.
  case address(String)
  /// The element of this name in the same document.
  case element(String)
}
