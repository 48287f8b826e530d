import HandoutImages
import HandoutInput
import HandoutPages
import Synchronization

/// The clinic's photographs, each read, decoded and shrunk once for all patients; so are the mistakes in them.
final class ImageCache: Sendable {
  private let known = Mutex<[String: Result<ImageReference, LoadError>]>([:])

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
    let result = known.withLock { known in
      if let result = known[file] { return result }
      let result: Result<ImageReference, LoadError>
      do throws(LoadError) {
        result = .success(try Self.decoded(try read(), file: file, subject: subject, namedAt: place))
      } catch {
        result = .failure(error)
      }
      known[file] = result
      return result
    }
    return try result.get()
  }

  /// The image that a file's bytes hold.
  ///
  /// - Throws: `LoadError` of the kind `content` with what is wrong and how to mend it.
  static func decoded(
    _ bytes: [UInt8], file: String, subject: String, namedAt place: SourcePlace? = nil
  ) throws(LoadError) -> ImageReference {
    do throws(ImageError) {
      return try ImageFile.read(bytes)
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
