package import HandoutDocument
package import HandoutTypography

/// Why a document could not be placed.
package enum EngineError: Error, Sendable {
  /// A text could not be shaped.
  case text(TypographyError)
  /// A block fits on no page; the sentence says how high it is and what a page holds.
  case tooLarge(path: BlockPath, reason: String)
  /// The picture source has no picture of this name.
  case missingPicture(name: String, path: BlockPath)
  /// The flow came to no end within the page limit.
  case tooManyPages(limit: Int)
}
