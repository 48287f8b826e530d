import CCairo
import HandoutGeometry
package import HandoutPages

extension CairoRenderer {
  /// One page as an SVG drawing.
  package func svg(_ page: PageModel) throws(DrawingError) -> [UInt8] {
    try check(page.size)
    let drawn = try file(ending: Array("</svg>\n".utf8), fillsCache: true) { (stream) throws(DrawingError) in
      let surface = try CairoSurface.svg(page.size, into: stream)
      let canvas = try CairoCanvas(surface: surface, fonts: fonts, images: images, drawsSigns: false)
      try canvas.draw(page.frame)
      try canvas.finish()
    }
    return Self.renumbered(drawn)
  }

  /// The drawing with its images and surfaces numbered from 0.
  ///
  /// Cairo names them by a counter of the whole process, which would make every drawing's bytes different. Letters of the
  /// page are drawn as outlines, so nothing else looks like such a name.
  private static func renumbered(_ drawing: [UInt8]) -> [UInt8] {
    let words = ["image", "surface"].map { Array($0.utf8) }
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var result: [UInt8] = []
    result.reserveCapacity(drawing.count)
    var copied = 0
    for start in drawing.indices where drawing[start] == UInt8(ascii: "#") || drawing[start] == UInt8(ascii: "\"") {
      let rest = drawing[(start + 1)...]
      guard let word = words.first(where: rest.starts(with:)) else { continue }
      let digits = rest.dropFirst(word.count).prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { continue }
      let number = numbers[digits, default: numbers.count]
      numbers[digits] = number
      result += drawing[copied..<digits.startIndex]
      result += "\(number)".utf8
      copied = digits.endIndex
    }
    return result + drawing[copied...]
  }
}

extension CairoSurface {
  /// An SVG drawing of the size, in points.
  fileprivate static func svg(_ size: Size, into stream: MemoryStream) throws(DrawingError) -> CairoSurface {
    guard
      let pointer = cairo_svg_surface_create_for_stream(
        MemoryStream.write, stream.closure, size.width.points, size.height.points)
    else { throw .cairo(doing: "make an SVG", reason: "no surface") }
    cairo_svg_surface_set_document_unit(pointer, CAIRO_SVG_UNIT_PT)
    return try CairoSurface(pointer, stream: stream)
  }
}
