package import HandoutPages

extension ImageReference {
  /// An image from a file's bytes; nil when they are neither PNG nor JPEG.
  package convenience init?(bytes: [UInt8]) {
    if let size = ImageHeader.png(bytes) {
      self.init(format: .png, bytes: bytes, pixelWidth: size.width, pixelHeight: size.height)
    } else if let size = ImageHeader.jpeg(bytes) {
      self.init(format: .jpeg, bytes: bytes, pixelWidth: size.width, pixelHeight: size.height)
    } else {
      return nil
    }
  }
}
