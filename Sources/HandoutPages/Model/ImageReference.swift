/// A raster image: the clinic's logo or a photograph, ready to be placed. Its bytes are kept once, however often it is placed.
package final class ImageReference: Hashable, Sendable {
  /// The file format the bytes are in.
  package enum Format: Hashable, Sendable { case png, jpeg }

  package let format: Format
  /// The picture as a file.
  package let bytes: [UInt8]
  /// The size in pixels.
  package let pixelWidth: Int
  package let pixelHeight: Int
  /// Whether only the brightness is drawn.
  package let isGrey: Bool

  package init(format: Format, bytes: [UInt8], pixelWidth: Int, pixelHeight: Int, isGrey: Bool = false) {
    self.format = format
    self.bytes = bytes
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
    self.isGrey = isGrey
  }

  /// The image in shades of grey.
  package var grey: ImageReference {
    ImageReference(format: format, bytes: bytes, pixelWidth: pixelWidth, pixelHeight: pixelHeight, isGrey: true)
  }

  package static func == (left: ImageReference, right: ImageReference) -> Bool {
    left === right
      || (left.format == right.format && left.isGrey == right.isGrey && left.pixelWidth == right.pixelWidth
        && left.pixelHeight == right.pixelHeight && left.bytes == right.bytes)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    hasher.combine(pixelWidth)
    hasher.combine(pixelHeight)
    hasher.combine(isGrey)
  }
}
