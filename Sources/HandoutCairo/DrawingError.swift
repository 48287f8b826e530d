/// Why stage 5 gave no bytes.
package enum DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The Cairo that is loaded writes other files than stage 6 reads.
  case version(String)
  /// Cairo refused something; `doing` names the step, `reason` is Cairo's own sentence.
  case cairo(doing: String, reason: String)
  /// The drawn file is longer than the renderer's limit, in bytes.
  case outputTooLarge(limit: Int)
  /// Cairo reported success, but the file's end is missing.
  case incompleteOutput
  /// A document without pages cannot be a file.
  case noPages
  /// A page's width or height is not a size a printer knows; both in points.
  case pageSize(width: Double, height: Double)
  /// The resolution would need more pixels than the limit, or is not a positive number.
  case resolution(dotsPerInch: Double, limit: Int)
  /// The creation date is not written `2026-11-21T00:00:00Z`.
  case creationDate(String)
  /// The structure tags of a page break the rules of a tagged file; the payload says which and where.
  case structure(String)
  /// An image's bytes are not what its reference says, or cannot be decoded.
  case image(String)
  /// An image has more pixels than the limit.
  case imageTooLarge(width: Int, height: Int, limit: Int)

  package var description: String {
    switch self {
    case .version(let version):
      "Cairo \(version) is loaded, whose files are not known; install Cairo 1.16 or 1.18, as Debian 12 and Debian 13 have them."
    case .cairo(let doing, let reason): "Cairo could not \(doing): \(reason)."
    case .outputTooLarge(let limit): "The drawn file is longer than \(limit) bytes."
    case .incompleteOutput: "The drawn file is incomplete: its end is missing."
    case .noPages: "The document has no pages."
    case .pageSize(let width, let height): "A page of \(width) by \(height) pt cannot be drawn."
    case .resolution(let dotsPerInch, let limit):
      "A page at \(dotsPerInch) dots per inch cannot be drawn; it may have at most \(limit) pixels."
    case .creationDate(let date): "The creation date \"\(date)\" is not written like 2026-11-21T00:00:00Z."
    case .structure(let problem): "The structure tags are wrong: \(problem)."
    case .image(let problem): "An image cannot be drawn: \(problem)."
    case .imageTooLarge(let width, let height, let limit):
      "An image of \(width) by \(height) pixels cannot be drawn; it may have at most \(limit) pixels."
    }
  }
}
