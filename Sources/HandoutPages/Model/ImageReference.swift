/// A raster image of the clinic's: a logo or a photograph. Its bytes are kept once, however often it is placed.
package final class ImageReference: Hashable, Sendable {
  /// The file format the bytes are in.
  package enum Format: Hashable, Sendable { case png, jpeg }

  package let format: Format
  /// The file as it was given.
  package let bytes: [UInt8]
  /// The size in pixels, read from the header.
  package let pixelWidth: Int
  package let pixelHeight: Int

  package init(format: Format, bytes: [UInt8], pixelWidth: Int, pixelHeight: Int) {
    self.format = format
    self.bytes = bytes
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
  }

  package static func == (left: ImageReference, right: ImageReference) -> Bool {
    left === right || (left.format == right.format && left.bytes == right.bytes)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    hasher.combine(pixelWidth)
    hasher.combine(pixelHeight)
  }
}
