package import HandoutPages

/// Where the engine gets the pictures and images that a document names.
package protocol PictureSource: Sendable {
  /// The picture of this name, or nil when there is none.
  func picture(named name: String) -> Picture?

  /// The raster image of this name, or nil when there is none.
  func image(named name: String) -> ImageReference?
}
