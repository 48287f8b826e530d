import HandoutDocument
import HandoutTypography
import Synchronization

/// Shaped texts of running heads and feet that are the same for many patients: the clinic, the title, the widest page number.
final class SharedTexts: Sendable {
  /// What makes two texts the same.
  private struct Key: Hashable {
    var inlines: [Inline]
    var language: String
    var isAutomatic: Bool
  }

  private let texts = Mutex<[Key: BrokenText]>([:])
  /// More texts than this are not kept: no batch has them.
  private let limit = 256

  /// The shaped text, from here where it is known.
  ///
  /// - Parameter isAutomatic: whether its lines begin as it is written, whatever the language of the sheet.
  func shape(
    _ inlines: [Inline], path: BlockPath, isAutomatic: Bool = false, preparer: Preparer
  ) throws(EngineError) -> BrokenText {
    let key = Key(inlines: inlines, language: preparer.language, isAutomatic: isAutomatic)
    if let known = texts.withLock({ $0[key] }) { return known }
    let text = try preparer.shape(inlines, path: path, direction: isAutomatic ? .automatic : nil)
    texts.withLock { texts in
      if texts.count < limit { texts[key] = text }
    }
    return text
  }
}
