/// How stage 5 writes the drawings of a PDF.
package enum PictureDrawing: Hashable, Sendable {
  /// Path by path, through Cairo.
  case drawn
  /// As markers that stage 6 replaces by pictures it writes once for a file; see `PictureMarker`.
  case marked
}
