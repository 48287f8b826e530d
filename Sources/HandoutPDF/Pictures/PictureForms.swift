import HandoutGeometry
import HandoutPages
import Synchronization

/// The pictures written so far, kept for the next files that show them; the oldest go when there are too many.
package final class PictureForms: Sendable {
  /// What is kept, and in which order it came.
  private struct Cache {
    var forms: [PictureKey: PictureForm] = [:]
    var keys: [PictureKey] = []
    var bytes = 0
  }

  /// The pictures of the whole process.
  package static let shared = PictureForms(byteLimit: 16 << 20)

  private let cache = Mutex(Cache())
  /// The most bytes kept, the drawings that the pictures are known by included.
  private let byteLimit: Int

  package init(byteLimit: Int) {
    self.byteLimit = byteLimit
  }

  /// The bytes kept now.
  package var byteCount: Int { cache.withLock { $0.bytes } }

  /// The written picture, from the cache or made now; any number of tasks may ask at once.
  func form(_ key: PictureKey) throws(FinishingError) -> PictureForm {
    if let known = cache.withLock({ $0.forms[key] }) { return known }
    let form = try PictureForm(key)
    cache.withLock { keep(form, for: key, in: &$0) }
    return form
  }

  private func keep(_ form: PictureForm, for key: PictureKey, in cache: inout Cache) {
    let size = Self.size(form, key)
    // Another task may have made the same one meanwhile.
    guard size <= byteLimit, cache.forms[key] == nil else { return }
    cache.forms[key] = form
    cache.keys.append(key)
    cache.bytes += size
    var gone = 0
    while cache.bytes > byteLimit, gone < cache.keys.count {
      let oldest = cache.keys[gone]
      gone += 1
      guard let form = cache.forms.removeValue(forKey: oldest) else { continue }
      cache.bytes -= Self.size(form, oldest)
    }
    cache.keys.removeFirst(gone)
  }

  /// What a picture takes in the cache, in bytes.
  private static func size(_ form: PictureForm, _ key: PictureKey) -> Int {
    let steps = key.drawing.shapes.reduce(0) { $0 + $1.path.elements.count }
    return form.packed.count + steps * MemoryLayout<Path.Element>.stride
      + key.drawing.shapes.count * MemoryLayout<Shape>.stride
  }
}
