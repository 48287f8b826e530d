import CCairo
import HandoutGeometry
import HandoutPages

/// A Cairo surface: a file in the making, or pixels.
final class CairoSurface {
  let pointer: OpaquePointer
  /// Where a file's bytes go; Cairo writes into it until the surface is gone.
  private let stream: MemoryStream?

  /// Takes over a surface that Cairo made, which may be in error.
  init(_ pointer: OpaquePointer, stream: MemoryStream? = nil) throws(DrawingError) {
    self.pointer = pointer
    self.stream = stream
    try check("make a surface")
  }

  deinit { cairo_surface_destroy(pointer) }

  /// A PDF whose first page has the size.
  static func pdf(_ size: Size, into stream: MemoryStream) throws(DrawingError) -> CairoSurface {
    guard
      let pointer = cairo_pdf_surface_create_for_stream(
        MemoryStream.write, stream.closure, size.width.points, size.height.points)
    else { throw .cairo(doing: "make a PDF", reason: "no surface") }
    // Restricted to 1.4, Cairo does not say where a glyph stands for other letters than its font says, and the words would be lost.
    cairo_pdf_surface_restrict_to_version(pointer, CAIRO_PDF_VERSION_1_5)
    return try CairoSurface(pointer, stream: stream)
  }

  /// Opaque pixels, black until something is painted.
  static func pixels(width: Int32, height: Int32) throws(DrawingError) -> CairoSurface {
    guard let pointer = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height) else {
      throw .cairo(doing: "make an image", reason: "no surface")
    }
    return try CairoSurface(pointer)
  }

  /// Sets the facts that readers show; Cairo ignores a date it cannot read and would then write the clock's.
  func describe(_ metadata: PlacedDocument.Metadata) throws(DrawingError) {
    let facts = [
      (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
      (CAIRO_PDF_METADATA_SUBJECT, metadata.subject), (CAIRO_PDF_METADATA_CREATE_DATE, metadata.created),
    ]
    for (key, text) in facts where !text.isEmpty {
      cairo_pdf_surface_set_metadata(pointer, key, text)
    }
    try check("write the title and the date")
  }

  /// Adds the outline; the lines of a part stand below one for the part.
  func addOutline(of document: PlacedDocument) {
    guard !document.parts.isEmpty else {
      for entry in document.outline { add(entry, below: CAIRO_PDF_OUTLINE_ROOT) }
      return
    }
    for part in document.parts {
      let top = PlacedDocument.OutlineEntry(title: part.title, page: part.pages.lowerBound, y: .zero)
      let line = add(top, below: CAIRO_PDF_OUTLINE_ROOT)
      for entry in document.outline where part.pages.contains(entry.page) { add(entry, below: line) }
    }
  }

  /// Adds a line and gives its number; Cairo counts pages from 1.
  @discardableResult
  private func add(_ entry: PlacedDocument.OutlineEntry, below parent: Int32) -> Int32 {
    let attributes = "page=\(entry.page + 1) pos=[0 \(plainDecimal(entry.y.points))]"
    return cairo_pdf_surface_add_outline(pointer, parent, entry.title, attributes, CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Sets the size of the page that is drawn next.
  func setPageSize(_ size: Size) {
    cairo_pdf_surface_set_size(pointer, size.width.points, size.height.points)
  }

  /// Writes all that is still missing of a file.
  func finish() throws(DrawingError) {
    cairo_surface_finish(pointer)
    try check("finish the file")
  }

  /// Throws Cairo's own sentence when the surface is in error.
  func check(_ doing: String) throws(DrawingError) {
    try checkCairo(cairo_surface_status(pointer), doing: doing)
  }
}

/// Throws Cairo's own sentence for any status but success.
func checkCairo(_ status: cairo_status_t, doing: String) throws(DrawingError) {
  guard status != CAIRO_STATUS_SUCCESS else { return }
  throw .cairo(doing: doing, reason: String(cString: cairo_status_to_string(status)))
}

/// A number with at most three decimals and no exponent, as Cairo's attribute strings want it.
func plainDecimal(_ value: Double) -> String {
  let thousandths = Int((min(max(value, -1e9), 1e9) * 1000).rounded())
  let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
  let sign = thousandths < 0 ? "-" : ""
  guard part != 0 else { return "\(sign)\(whole)" }
  return "\(sign)\(whole).\(String(1000 + part).dropFirst())"
}
