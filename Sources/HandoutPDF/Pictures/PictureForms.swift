import HandoutGeometry
import HandoutPages
import Synchronization

/// The pictures written so far, kept for the next files that show them; the oldest go when there are too many.
package final class PictureForms: Sendable {
  /// What is kept, and in which order it came.
  private struct Shelf {
    var forms: [PictureKey: PictureForm] = [:]
    var keys: [PictureKey] = []
    var bytes = 0
  }

  /// The pictures of the whole process.
  package static let shared = PictureForms(byteLimit: 16 << 20)

  private let shelf = Mutex(Shelf())
  /// The most bytes kept, the drawings that the pictures are known by included.
  private let byteLimit: Int

  package init(byteLimit: Int) {
    self.byteLimit = byteLimit
  }

  /// The bytes kept now.
  package var byteCount: Int { shelf.withLock { $0.bytes } }

  /// The written picture, from the shelf or made now; any number of tasks may ask at once.
  func form(_ key: PictureKey) throws(FinishingError) -> PictureForm {
    if let known = shelf.withLock({ $0.forms[key] }) { return known }
    let form = try PictureForm(key)
    shelf.withLock { keep(form, for: key, in: &$0) }
    return form
  }

  private func keep(_ form: PictureForm, for key: PictureKey, in shelf: inout Shelf) {
    let size = Self.size(form, key)
    // Another task may have made the same one meanwhile.
    guard size <= byteLimit, shelf.forms[key] == nil else { return }
    shelf.forms[key] = form
    shelf.keys.append(key)
    shelf.bytes += size
    var gone = 0
    while shelf.bytes > byteLimit, gone < shelf.keys.count {
      let oldest = shelf.keys[gone]
      gone += 1
      guard let form = shelf.forms.removeValue(forKey: oldest) else { continue }
      shelf.bytes -= Self.size(form, oldest)
    }
    shelf.keys.removeFirst(gone)
  }

  /// What a picture takes on the shelf, in bytes.
  private static func size(_ form: PictureForm, _ key: PictureKey) -> Int {
    let steps = key.drawing.shapes.reduce(0) { $0 + $1.path.elements.count }
    return form.packed.count + steps * MemoryLayout<Path.Element>.stride
      + key.drawing.shapes.count * MemoryLayout<Shape>.stride
  }
}
