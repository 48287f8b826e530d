/// Why stage 6 gave no file. Most cases mean that Cairo wrote something this stage does not know.
package enum FinishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes do not begin as a PDF does.
  case notPDF
  /// The end of the file (startxref, offset, `%%EOF`) is missing or wrong.
  case truncated
  /// Something else stands at an offset than must stand there.
  case syntax(offset: Int, expected: String)
  /// An object is referred to that the file does not have, or that is of the wrong kind.
  case object(number: Int, expected: String)
  /// A stream ends before or after its length says.
  case streamLength(object: Int)
  /// A stream cannot be unpacked, or packed.
  case compression(object: Int)
  /// The file has another number of pages than the document.
  case pageCount(found: Int, expected: Int)
  /// The drawing of a page (counted from 1) has something this stage does not know, at a byte of its unpacked drawing.
  case drawing(page: Int, offset: Int, problem: String)
  /// A page (counted from 1) has another number of signs for elements than the document has elements there.
  case marks(page: Int)
  /// A picture, counted as an element from 0, has no words for those who cannot see it.
  case missingAlternateText(element: Int)
  /// The area of a link, which says what is given, has a number that cannot be written.
  case linkArea(words: String)
  /// A link leads to an element that its document does not have.
  case missingDestination(String)
  /// A page (counted from 1) has another number of markers for pictures than the document has pictures there.
  case pictureCount(page: Int, found: Int, expected: Int)
  /// The marker of a picture (counted from 0 on its page) does not stand where the picture does.
  case picturePlace(page: Int, picture: Int)
  /// A drawing has a number that is no number, or dashes that never move on.
  case picture(name: String)
  /// The document lacks what every accessible file says about itself: its "title" or "language".
  case missingFact(String)
  /// The file would be larger than its own table of objects can say.
  case tooLarge
  /// An image of an archived file is in CMYK.
  case archivedColor
  /// A font of a packet's page is not among the packet's fonts.
  case packetFont(String)

  package var description: String {
    switch self {
    case .notPDF: "The drawn file does not begin as a PDF."
    case .truncated: "The drawn file has no end."
    case .syntax(let offset, let expected): "The drawn file has no \(expected) at byte \(offset)."
    case .object(let number, let expected): "Object \(number) of the drawn file is not \(expected)."
    case .streamLength(let object): "The stream of object \(object) of the drawn file has not the length it says."
    case .compression(let object): "The stream of object \(object) of the drawn file cannot be unpacked or packed."
    case .pageCount(let found, let expected): "The drawn file has \(found) pages, the document \(expected)."
    case .drawing(let page, let offset, let problem): "Page \(page) of the drawn file has \(problem) at byte \(offset)."
    case .marks(let page): "Page \(page) of the drawn file has not as many signs as the document has elements there."
    case .missingAlternateText(let element): "The picture that is structure element \(element) has no alternate text."
    case .linkArea(let words): "The area of the link \"\(words)\" has a number that cannot be written."
    case .missingDestination(let name): "A link leads to \"\(name)\", which the document does not have."
    case .pictureCount(let page, let found, let expected):
      "Page \(page) of the drawn file has \(found) markers for pictures, the document has \(expected) pictures there."
    case .picturePlace(let page, let picture):
      "The marker of picture \(picture) on page \(page) of the drawn file does not stand where the document has it."
    case .picture(let name): "The drawing \"\(name)\" has a number that cannot be written."
    case .missingFact(let fact): "The document has no \(fact)."
    case .tooLarge: "The file would be larger than 4 GB."
    case .archivedColor: "An archived file has RGB colors only, and an image is in CMYK."
    case .packetFont(let name): "A page of the packet uses the font \(name), which the packet does not have."
    }
  }
}
