import CQPDF
package import HandoutGeometry
package import HandoutPages

/// Why the pages of a file cannot be told or cut out.
package enum PageReadingError: Error, Hashable, Sendable {
  /// The library that reads is not installed.
  case missingLibrary(String)
  /// The library is installed but lacks a function that every fitting version has.
  case missingFunction(String)
  /// Nobody without the password can read the pages.
  case encrypted
  /// The file is no PDF or a damaged one; the library's words.
  case damaged(String)
}

/// The pages of a finished PDF, of this program or of another: their sizes, the sides they are meant for, and some of them as a new file.
package final class PageReader {
  private let library: QPDFPages
  private let session: QPDFPages.Session
  package let pageCount: Int

  /// Opens a file; it is read piece by piece, so that its size does not matter.
  ///
  /// - Throws: `PageReadingError`; a file that would have to be repaired counts as damaged, for its last pages may be gone.
  package init(path: String, libraryName: String = PDFEncrypter.libraryName) throws(PageReadingError) {
    library = try QPDFPages(libraryName)
    session = try Self.begin(library)
    pageCount = try Self.open(path, library, session)
  }

  deinit {
    var ended: QPDFPages.Session? = session
    library.base.clean(&ended)
  }

  private static func begin(_ library: QPDFPages) throws(PageReadingError) -> QPDFPages.Session {
    guard let session = library.base.make() else { throw .damaged("there is no memory") }
    library.base.silenceErrors(session)
    library.base.suppressWarnings(session, 1)
    return session
  }

  /// Opens the file and gives the number of its pages.
  private static func open(
    _ path: String, _ library: QPDFPages, _ session: QPDFPages.Session
  ) throws(PageReadingError) -> Int {
    let code = path.withCString { library.read(session, $0, nil) }
    if code & QPDF_ERRORS != 0 {
      guard let error = library.base.nextError(session) else { throw .damaged("no reason was given") }
      let detail = library.base.errorDetail(session, error).map { String(cString: $0) } ?? ""
      throw detail.contains("password") ? .encrypted : .damaged(detail)
    }
    // A file with an owner password alone opens by itself; print filters read it too.
    let count = library.pageCount(session)
    _ = library.inheritAttributes(session)
    if let complaint = library.base.nextError(session) ?? library.base.nextWarning(session) {
      throw .damaged(library.base.errorDetail(session, complaint).map { String(cString: $0) } ?? "no reason was given")
    }
    guard count > 0 else { throw .damaged("it has no page") }
    return Int(count)
  }

  /// The sides that a page can have, in points: up to 200 inches (PDF 1.7, annex C).
  private static let sides = 1.0...14_400

  /// The size of each page as it is shown.
  package func sizes() throws(PageReadingError) -> [Size] {
    var sizes: [Size] = []
    for index in 0..<pageCount {
      guard let size = size(ofPage: index) else { throw .damaged("page \(index + 1) has no size that paper has") }
      sizes.append(size)
    }
    return sizes
  }

  /// Nil for a page that says no size, or one that no page can have.
  private func size(ofPage index: Int) -> Size? {
    let page = library.page(session, index)
    defer { library.release(session, page) }
    let box = library.entry(session, page, "/MediaBox")
    defer { library.release(session, box) }
    var corners: [Double] = []
    for place in 0..<Int32(4) {
      let item = library.item(session, box, place)
      defer { library.release(session, item) }
      var value = 0.0
      guard library.number(session, item, &value) != 0 else { return nil }
      corners.append(value)
    }
    let (width, height) = (abs(corners[2] - corners[0]), abs(corners[3] - corners[1]))
    return Self.sides.contains(width) && Self.sides.contains(height) ? Size(width, height) : nil
  }

  /// On which sides the file asks to be printed (PDF 1.7, §12.2); nil where it does not say.
  package func sides() -> PrintedSides? {
    let root = library.root(session)
    let preferences = library.entry(session, root, "/ViewerPreferences")
    let duplex = library.entry(session, preferences, "/Duplex")
    defer { for object in [root, preferences, duplex] { library.release(session, object) } }
    let names: [(String, PrintedSides)] = [
      ("/Simplex", .one), ("/DuplexFlipLongEdge", .longEdge), ("/DuplexFlipShortEdge", .shortEdge),
    ]
    return names.first { library.isName(session, duplex, $0.0) != 0 }?.1
  }

  /// A new file with some of the pages and nothing of the others: neither their structure nor their words.
  ///
  /// - Parameter pages: the pages' numbers from 0, in the wanted order.
  package func cut(_ pages: [Int]) throws(PageReadingError) -> [UInt8] {
    let cut = try Self.begin(library)
    defer {
      var ended: QPDFPages.Session? = cut
      library.base.clean(&ended)
    }
    try check(library.beginEmpty(cut), of: cut)
    for index in pages {
      let page = library.page(session, index)
      defer { library.release(session, page) }
      try check(library.add(cut, session, page, 0), of: cut)
    }
    try check(library.base.beginMemory(cut), of: cut)
    try check(library.base.write(cut), of: cut)
    guard let buffer = library.base.buffer(cut) else { throw .damaged("nothing was written") }
    return Array(UnsafeBufferPointer(start: buffer, count: library.base.bufferLength(cut)))
  }

  private func check(_ code: QPDF_ERROR_CODE, of session: QPDFPages.Session) throws(PageReadingError) {
    guard code != QPDF_SUCCESS else { return }
    let complaint = library.base.nextError(session) ?? library.base.nextWarning(session)
    let detail = complaint.flatMap { library.base.errorDetail(session, $0) }.map { String(cString: $0) }
    throw .damaged(detail ?? "no reason was given")
  }
}
