import HandoutImages
import HandoutInput
import HandoutPages
import Synchronization

/// The clinic's photographs, each read, decoded and shrunk once for all patients; so is what is wrong with one.
final class ImageCache: Sendable {
  private let known = Mutex<[String: Result<ImageReference, ImageError>]>([:])

  /// The image of a file.
  ///
  /// - Parameters:
  ///   - file: the path, under which it is known.
  ///   - subject: what the file is, in a word for complaints.
  ///   - place: where complaints point; nil for the file itself.
  ///   - read: the file's bytes.
  func image(
    _ file: String, subject: String, namedAt place: SourcePlace?, read: () throws(LoadError) -> [UInt8]
  ) throws(LoadError) -> ImageReference {
    // A batch begins with several tasks that want the same photograph: one decodes it, the others wait.
    let result = try known.withLock { known throws(LoadError) in
      if let result = known[file] { return result }
      let bytes = try read()
      let result = Result { () throws(ImageError) in try ImageFile.read(bytes) }
      known[file] = result
      return result
    }
    return try Self.image(result, file: file, subject: subject, namedAt: place)
  }

  /// The image that a file's bytes hold.
  ///
  /// - Throws: `LoadError` of the kind `content` with what is wrong and how to mend it.
  static func decoded(_ bytes: [UInt8], file: String, subject: String) throws(LoadError) -> ImageReference {
    try image(
      Result { () throws(ImageError) in try ImageFile.read(bytes) }, file: file, subject: subject, namedAt: nil)
  }

  private static func image(
    _ result: Result<ImageReference, ImageError>, file: String, subject: String, namedAt place: SourcePlace?
  ) throws(LoadError) -> ImageReference {
    do throws(ImageError) {
      return try result.get()
    } catch {
      let message: Message =
        place == nil
        ? "the \(words: subject) \(words: error.problem)" : "the \(words: subject) \(file) \(words: error.problem)"
      throw LoadError(
        .content,
        [Diagnostic(at: place ?? SourcePlace(file: file, origin: .library), message, help: Message(words: error.cure))])
    }
  }
}
