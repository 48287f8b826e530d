import CCairo
package import Foundation

/// A picture in shades of grey, one byte a pixel: small enough to keep, and all that comparing a layout needs.
package struct GreyImage: Hashable, Sendable {
  /// How much the shade of one pixel may differ before it counts as different, of 255: font rasterisers round differently.
  package static let pixelTolerance = 40
  /// The share of pixels that may differ.
  package static let differingShare = 0.004

  package let width: Int
  package let height: Int
  /// The shades, row by row; 255 is white.
  let shades: [UInt8]

  /// Reads a PNG file; nil where it is none.
  package init?(png: Data) {
    var source = PNGSource(bytes: Array(png))
    let surface = withUnsafeMutablePointer(to: &source) { pointer in
      cairo_image_surface_create_from_png_stream(
        { closure, target, count in
          guard let target, let source = closure?.assumingMemoryBound(to: PNGSource.self) else {
            return CAIRO_STATUS_READ_ERROR
          }
          return source.pointee.read(Int(count), into: target) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
        }, pointer)
    }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(surface)
    else { return nil }
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    var shades: [UInt8] = []
    shades.reserveCapacity(width * height)
    for row in 0..<height {
      for column in 0..<width {
        let pixel = data + row * stride + column * 4
        // Cairo keeps blue, green, red; the weights are those of ITU-R BT.601.
        let sum = 114 * Int(pixel[0]) + 587 * Int(pixel[1]) + 299 * Int(pixel[2])
        shades.append(UInt8(sum / 1_000))
      }
    }
    self.shades = shades
  }

  /// Whether all pixels of a box are white; what lies outside of the picture counts as white.
  package func isWhite(x: Int, y: Int, width boxWidth: Int, height boxHeight: Int) -> Bool {
    for row in max(0, y)..<max(0, min(y + boxHeight, height)) {
      for column in max(0, x)..<max(0, min(x + boxWidth, width)) where shades[row * width + column] < 250 {
        return false
      }
    }
    return true
  }

  /// The picture as a PNG file of one byte a pixel: Cairo writes a mask so.
  package func png() -> Data {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(width), Int32(height))
    defer { cairo_surface_destroy(surface) }
    guard let data = cairo_image_surface_get_data(surface) else { return Data() }
    cairo_surface_flush(surface)
    let stride = Int(cairo_image_surface_get_stride(surface))
    for row in 0..<height {
      for column in 0..<width { data[row * stride + column] = shades[row * width + column] }
    }
    cairo_surface_mark_dirty(surface)
    var bytes = Data()
    withUnsafeMutablePointer(to: &bytes) { pointer in
      _ = cairo_surface_write_to_png_stream(
        surface,
        { closure, source, count in
          guard let source, let bytes = closure?.assumingMemoryBound(to: Data.self) else {
            return CAIRO_STATUS_WRITE_ERROR
          }
          bytes.pointee.append(source, count: Int(count))
          return CAIRO_STATUS_SUCCESS
        }, pointer)
    }
    return bytes
  }

  /// The share of pixels that differ by more than the tolerance; 1 for pictures of different sizes.
  package func differingShare(from other: GreyImage) -> Double {
    guard width == other.width, height == other.height, !shades.isEmpty else { return 1 }
    let differing = zip(shades, other.shades).count { abs(Int($0) - Int($1)) > GreyImage.pixelTolerance }
    return Double(differing) / Double(shades.count)
  }
}

/// Hands out the bytes of a PNG file one piece after the other.
private struct PNGSource {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read(_ count: Int, into target: UnsafeMutablePointer<UInt8>) -> Bool {
    guard position + count <= bytes.count else { return false }
    for index in 0..<count { target[index] = bytes[position + index] }
    position += count
    return true
  }
}
