import CCairo
import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Draws tiny pages and gives their pixels as letters: `_` white, `K` black, `R`, `G`, `B`, `?` anything else.
struct PixelArt {
  let fonts: FontBook
  let face: TestFace

  init() throws {
    fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    face = try TestFace(id: bold.id, path: bold.path)
  }

  /// The rows of a page of the size, in points and pixels, that the items are placed on.
  func rows(
    _ width: Double, _ height: Double, dotsPerInch: Double = 72, _ place: (inout Frame) -> Void
  ) throws -> [String] {
    let size = Size(width, height)
    var frame = Frame(size: size)
    place(&frame)
    let page = PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
    let bytes = try CairoRenderer(fonts: fonts).png(page, dotsPerInch: dotsPerInch)
    return try Self.letters(bytes)
  }

  /// The rows of a PNG's pixels.
  static func letters(_ bytes: [UInt8]) throws -> [String] {
    let source = Source(bytes: bytes)
    let read: cairo_read_func_t = { closure, data, count in
      guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
      let source = Unmanaged<Source>.fromOpaque(closure).takeUnretainedValue()
      guard source.bytes.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
      for (index, byte) in source.bytes.prefix(Int(count)).enumerated() { data[index] = byte }
      source.bytes.removeFirst(Int(count))
      return CAIRO_STATUS_SUCCESS
    }
    let surface = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(read, Unmanaged.passUnretained(source).toOpaque())
    }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface)
    else { throw MissingTool("the PNG cannot be read") }
    let stride = Int(cairo_image_surface_get_stride(surface))
    let width = Int(cairo_image_surface_get_width(surface))
    return (0..<Int(cairo_image_surface_get_height(surface))).map { row in
      String((0..<width).map { letter(Array(UnsafeBufferPointer(start: data + row * stride + $0 * 4, count: 3))) })
    }
  }

  /// The letter of a pixel in Cairo's order: blue, green, red.
  private static func letter(_ pixel: [UInt8]) -> Character {
    switch pixel.map({ $0 < 96 ? 0 : $0 > 160 ? 2 : 1 }) {
    case [2, 2, 2]: "_"
    case [0, 0, 0]: "K"
    case [0, 0, 2]: "R"
    case [0, 2, 0]: "G"
    case [2, 0, 0]: "B"
    default: "?"
    }
  }

  /// The bytes still to read.
  private final class Source {
    var bytes: [UInt8]
    init(bytes: [UInt8]) { self.bytes = bytes }
  }
}
