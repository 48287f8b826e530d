import CCairo
import HandoutPages

/// The images of a drawing as Cairo surfaces, each made once and kept until the drawing is done.
///
/// Cairo copies the pixels of a surface that goes while a page still shows it, so none goes before the file is finished.
final class ImageSurfaces {
  private var made: [ImageReference: CairoSurface] = [:]

  /// The most pixels an image may have: a small file can ask for gigabytes.
  static let pixelLimit = 16_000_000

  /// The surface of an image, in the image's own pixels.
  func surface(_ image: ImageReference) throws(DrawingError) -> CairoSurface {
    if let surface = made[image] { return surface }
    let header = try ImageHeader(image)
    guard header.width <= Self.pixelLimit, header.height <= Self.pixelLimit,
      header.width * header.height <= Self.pixelLimit
    else { throw .imageTooLarge(width: header.width, height: header.height, limit: Self.pixelLimit) }
    let surface =
      switch image.format {
      case .png: try decode(image)
      case .jpeg: try passThrough(image, header: header)
      }
    made[image] = surface
    return surface
  }

  /// Decodes a PNG.
  private func decode(_ image: ImageReference) throws(DrawingError) -> CairoSurface {
    let reader = ImageReader(bytes: image.bytes)
    let pointer = withExtendedLifetime(reader) {
      cairo_image_surface_create_from_png_stream(ImageReader.read, reader.closure)
    }
    guard let pointer else { throw .image("the PNG gave no picture") }
    let surface: CairoSurface
    do throws(DrawingError) {
      surface = try CairoSurface(pointer)
    } catch {
      // Cairo says "out of memory" of every PNG that ends too early or is damaged.
      throw .image("the PNG is damaged or needs too much memory")
    }
    guard Int(cairo_image_surface_get_width(pointer)) == image.pixelWidth,
      Int(cairo_image_surface_get_height(pointer)) == image.pixelHeight
    else { throw .image("the PNG is not of the size it was said to have") }
    return surface
  }

  /// An empty surface of a JPEG's size that carries the file itself; Cairo writes the file where it would write pixels.
  private func passThrough(_ image: ImageReference, header: ImageHeader) throws(DrawingError) -> CairoSurface {
    let surface = try CairoSurface.pixels(width: Int32(header.width), height: Int32(header.height))
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(image.bytes.count, 1), alignment: 1)
    image.bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
    let status = cairo_surface_set_mime_data(
      surface.pointer, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self), UInt(image.bytes.count),
      { $0?.deallocate() }, copy)
    if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
    try checkCairo(status, doing: "keep a JPEG")
    return surface
  }
}
