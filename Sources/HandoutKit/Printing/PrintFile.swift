import Glibc
import HandoutGeometry
import HandoutInput
import HandoutPDF
import HandoutPages

/// A PDF on its way to a print queue: its bytes, and what the queue must be told of paper and sides.
///
/// What was looked at is what is printed: the file is opened once, so nobody can put another under its name meanwhile.
public final class PrintFile {
  /// Where the bytes are that are printed.
  public enum Content {
    /// All of the open file, which is closed when this goes.
    case file(descriptor: Int32)
    /// Here, where pages were cut out.
    case bytes([UInt8])
  }

  /// The file as the user wrote it.
  public let path: String
  /// The number of pages that are printed.
  public let pageCount: Int
  /// The paper of all pages.
  public let paper: PrintPaper
  /// On which sides of the paper the pages are printed.
  public let sides: PrintSides
  public let content: Content
  private let descriptor: Int32

  /// Opens a file and looks at its pages.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - pages: the pages that are wanted, which are cut into a file of their own; nil for all.
  /// - Throws: `HandoutError` of the kind `missingFile`; `content` for what is no sound PDF, has a password or mixes papers; `usage`
  ///   for pages that it does not have; `missingService` where the library that reads is not installed.
  public init(path: String, pages: PageRange? = nil) throws(HandoutError) {
    self.path = path
    let descriptor = try Self.opened(path)
    self.descriptor = descriptor
    // Through the descriptor, so that the same file is looked at and printed.
    let reader = try Self.reading(path) { () throws(PageReadingError) in
      try PageReader(path: "/proc/self/fd/\(descriptor)")
    }
    let wanted = try pages?.indices(ofPages: reader.pageCount, in: path) ?? 0..<reader.pageCount
    let sizes = try Self.reading(path) { () throws(PageReadingError) in try reader.sizes() }
    paper = try Self.paper(of: sizes, pages: wanted, path: path)
    // A queue may print on both sides of its own accord, and another patient's page could stand on the back of one.
    sides = PrintSides(reader.sides() ?? .one)
    content =
      pages == nil
      ? .file(descriptor: descriptor)
      : .bytes(try Self.reading(path) { () throws(PageReadingError) in try reader.cut(Array(wanted)) })
    pageCount = wanted.count
  }

  deinit { try? SystemFileCalls().close(descriptor) }

  private static func opened(_ path: String) throws(HandoutError) -> Int32 {
    let calls = SystemFileCalls()
    let (descriptor, kind): (Int32, FileStatus.Kind)
    do throws(CallFailure) {
      descriptor = try calls.uninterrupted { () throws(CallFailure) in
        // A pipe without a writer would be waited for.
        try calls.open(path, in: AT_FDCWD, flags: O_RDONLY | O_CLOEXEC | O_NONBLOCK, mode: 0)
      }
      kind = try calls.status(descriptor).kind
    } catch {
      throw FileFailure.reading(path, error)
    }
    if kind == .regular { return descriptor }
    try? calls.close(descriptor)
    if kind == .folder { throw FileFailure.reading(path, CallFailure(code: EISDIR)) }
    throw HandoutError(.inputOutput, "this is not a plain file", file: path)
  }

  /// The one paper of some pages, whichever way they lie.
  private static func paper(of sizes: [Size], pages: Range<Int>, path: String) throws(HandoutError) -> PrintPaper {
    let papers = sizes[pages].map(PrintPaper.init)
    guard let other = papers.firstIndex(where: { $0 != papers[0] }) else { return papers[0] }
    let first = pages.lowerBound + 1
    let place = first + other
    throw HandoutError(
      .content,
      "page \(words: first) is on \(words: papers[0].name) paper and page \(words: place) on \(words: papers[other].name); one job has one paper",
      file: path, help: "print the pages of each paper by themselves: --pages \(words: first)-\(words: place - 1)")
  }

  private static func reading<Value>(
    _ path: String, _ body: () throws(PageReadingError) -> Value
  ) throws(HandoutError) -> Value {
    do throws(PageReadingError) {
      return try body()
    } catch {
      throw HandoutError(error, path: path)
    }
  }
}

/// Pages that follow one another, by their numbers in the file: `6-11`, or one: `3`.
public struct PageRange: Hashable, Sendable {
  private let numbers: ClosedRange<Int>

  /// Nil for a text that is no page and no two pages in rising order.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 1, last >= first
    else { return nil }
    numbers = first...last
  }

  /// The places of the pages in a file, from 0.
  fileprivate func indices(ofPages count: Int, in path: String) throws(HandoutError) -> Range<Int> {
    guard numbers.upperBound <= count else {
      throw HandoutError(
        .usage, "there is no page \(words: numbers.upperBound); the file has \(words: count) pages", file: path)
    }
    return numbers.lowerBound - 1..<numbers.upperBound
  }
}

extension HandoutError {
  /// The error of looking at the pages of a file.
  fileprivate init(_ error: PageReadingError, path: String) {
    switch error {
    case .missingLibrary(let name):
      self.init(
        .missingService, "files cannot be printed: the library \(words: name) is not installed",
        help: "apt-get install \(words: PDFEncrypter.libraryPackage)")
    case .missingFunction(let name):
      self.init(
        .missingService, "files cannot be printed: the installed library has no function \(words: name)",
        help: "install \(words: PDFEncrypter.libraryPackage) of version 11 or 12")
    case .encrypted:
      self.init(
        .content, "the file has a password, and printers do not know it", file: path,
        help: "make it again without --password-file, print that, and remove it")
    case .damaged(let reason):
      self.init(
        .content, "this is no sound PDF: \(words: reason)", file: path, help: "make it again, or choose another file")
    }
  }
}
