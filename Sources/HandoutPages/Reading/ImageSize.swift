/// The size in pixels that an image's own bytes give, read without decoding anything.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Nil when the bytes do not begin as the format does.
  package init?(of bytes: [UInt8], format: ImageReference.Format) {
    let found =
      switch format {
      case .png: Self.png(bytes)
      case .jpeg: Self.jpeg(bytes)
      }
    guard let found else { return nil }
    (width, height) = found
  }

  /// The first chunk of a PNG is IHDR: width and height are its first eight bytes.
  private static func png(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    guard bytes.count >= 24, bytes.starts(with: start) else { return nil }
    return (number(bytes[16..<20]), number(bytes[20..<24]))
  }

  /// The size stands in the frame header (markers C0 to CF but for C4, C8 and CC; ITU T.81, table B.1).
  private static func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var position = 2
    while position + 9 <= bytes.count {
      guard bytes[position] == 0xFF else { return nil }
      let marker = bytes[position + 1]
      switch marker {
      case 0xFF:
        position += 1
      case 0x01, 0xD0...0xD7:
        position += 2
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return (number(bytes[position + 7..<position + 9]), number(bytes[position + 5..<position + 7]))
      case 0xD9, 0xDA:
        return nil
      default:
        let length = number(bytes[position + 2..<position + 4])
        guard length >= 2 else { return nil }
        position += 2 + length
      }
    }
    return nil
  }

  /// A big-endian number.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension ImageReference {
  /// An image from a file's bytes; nil when they are neither PNG nor JPEG.
  package convenience init?(bytes: [UInt8]) {
    for format in [Format.png, .jpeg] {
      guard let size = ImageSize(of: bytes, format: format) else { continue }
      self.init(format: format, bytes: bytes, pixelWidth: size.width, pixelHeight: size.height)
      return
    }
    return nil
  }
}
