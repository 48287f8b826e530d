import Glibc
import Synchronization

/// Lets threads draw side by side while Cairo's cache of glyphs has room, and one after the other from then on.
///
/// Cairo 1.16 keeps 512 pages of 32 glyphs for all scaled fonts of a process. To throw one out it locks the cache and then
/// the font that loses the page, while a thread that draws with this font holds it and waits for the cache: then both wait
/// for ever (cairo-scaled-font.c, `_cairo_scaled_glyph_page_pluck`). Nothing is thrown out of a cache that is not full, and
/// nobody waits for anybody where one thread draws. The cache is the process's, and so is `shared`.
package final class DrawingGate: Sendable {
  /// The gate of Cairo's cache.
  package static let shared = DrawingGate()

  /// Scaled fonts that may be made before the cache could be full.
  ///
  /// A face of letters shows less than 200 glyphs at one size, which are 7 pages; 48 of them take 336, and leave room for
  /// what is being drawn when the gate narrows.
  package static let roomyCount = 48

  private let lock: Lock
  private let fonts = Mutex<Set<Int>>([])
  private let isCrowded = Atomic(false)

  package init() {
    lock = Lock()
  }

  /// Draws, together with others or alone.
  ///
  /// - Parameter fillsCache: whether the drawing shows a face with thousands of glyphs, which fills the cache by itself.
  package func draw<Value, Failure: Error>(
    fillsCache: Bool, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if fillsCache { isCrowded.store(true, ordering: .relaxed) }
    lock.take(alone: isCrowded.load(ordering: .relaxed))
    // Others may have filled the cache while this one waited.
    if isCrowded.load(ordering: .relaxed) {
      lock.leave()
      lock.take(alone: true)
    }
    defer { lock.leave() }
    return try body()
  }

  /// How many scaled fonts were made before the gate narrowed.
  package var fontCount: Int { fonts.withLock { $0.count } }

  /// Takes note of a scaled font.
  ///
  /// - Parameter font: tells it from others; the same font counts once.
  package func note(font: Int) {
    guard !isCrowded.load(ordering: .relaxed) else { return }
    let count = fonts.withLock { fonts in
      fonts.insert(font)
      return fonts.count
    }
    if count >= Self.roomyCount { isCrowded.store(true, ordering: .relaxed) }
  }

  /// A lock that many may hold together, or one alone.
  private final class Lock: Sendable {
    private nonisolated(unsafe) let pointer: UnsafeMutablePointer<pthread_rwlock_t>

    init() {
      pointer = .allocate(capacity: 1)
      pthread_rwlock_init(pointer, nil)
    }

    deinit {
      pthread_rwlock_destroy(pointer)
      pointer.deallocate()
    }

    func take(alone: Bool) {
      if alone { pthread_rwlock_wrlock(pointer) } else { pthread_rwlock_rdlock(pointer) }
    }

    func leave() { pthread_rwlock_unlock(pointer) }
  }
}
