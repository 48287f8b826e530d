import CCairo
import HandoutImages
import HandoutPages

/// The images of a drawing as Cairo surfaces, each made once for a size and kept until the drawing is done.
///
/// Cairo copies the pixels of a surface that goes while a page still shows it, so none goes before the file is finished.
final class ImageSurfaces {
  /// A surface and its size in pixels.
  struct Sized {
    var surface: CairoSurface
    var width: Int
    var height: Int
  }

  private struct Key: Hashable {
    var image: ImageReference
    var width: Int
    var height: Int
  }

  private let renditions: ImageRenditions
  private var made: [Key: Sized] = [:]

  init(renditions: ImageRenditions) {
    self.renditions = renditions
  }

  /// The surface of an image for a place.
  ///
  /// - Parameters:
  ///   - width: the width of the place on paper, in points.
  ///   - height: its height.
  ///   - takesJPEG: whether Cairo writes a JPEG as it is, so that nothing decodes it.
  func surface(_ image: ImageReference, width: Double, height: Double, takesJPEG: Bool) throws(DrawingError) -> Sized {
    let limit = ImageError.pixelLimit
    guard image.pixelWidth <= limit, image.pixelHeight <= limit, image.pixelWidth * image.pixelHeight <= limit else {
      throw .imageTooLarge(width: image.pixelWidth, height: image.pixelHeight, limit: limit)
    }
    let rendition = try renditions.rendition(of: image, width: width, height: height, isEncoded: takesJPEG)
    let key = Key(image: image, width: rendition.width, height: rendition.height)
    if let known = made[key] { return known }
    let surface = try CairoSurface.pixels(width: Int32(rendition.width), height: Int32(rendition.height))
    switch rendition.content {
    case .jpeg(let bytes): try surface.carry(jpeg: bytes)
    case .pixels(let raster): surface.fill(with: raster)
    }
    let sized = Sized(surface: surface, width: rendition.width, height: rendition.height)
    made[key] = sized
    return sized
  }
}

extension CairoSurface {
  /// Gives an empty surface a JPEG of its size, which Cairo writes where it would write pixels.
  fileprivate func carry(jpeg bytes: [UInt8]) throws(DrawingError) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
    let status = cairo_surface_set_mime_data(
      pointer, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self), UInt(bytes.count),
      { $0?.deallocate() }, copy)
    if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
    try checkCairo(status, doing: "keep a JPEG")
  }

  /// Copies pixels of the surface's size: four bytes each, blue first, as the machine's words of red, green and blue lie in memory.
  fileprivate func fill(with raster: Raster) {
    guard let data = cairo_image_surface_get_data(pointer) else { return }
    let stride = Int(cairo_image_surface_get_stride(pointer))
    raster.pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<raster.height {
        var target = data + row * stride
        var source = row * raster.width * raster.channels
        for _ in 0..<raster.width {
          target[0] = pixels[source + raster.channels - 1]
          target[1] = pixels[source + raster.channels / 2]
          target[2] = pixels[source]
          target += 4
          source += raster.channels
        }
      }
    }
    cairo_surface_mark_dirty(pointer)
  }
}
