import Foundation
import HandoutCairo
import Synchronization
import Testing

/// Cairo's cache of glyphs is never used by two threads once it may be full.
@Suite struct DrawingGateTests {
  /// The most drawings that were under way at one time, when three threads draw and each waits a while for the others.
  private func most(_ gate: DrawingGate, fillsCache: Bool = false) -> Int {
    let counts = Mutex((now: 0, most: 0))
    let done = DispatchGroup()
    for _ in 0..<3 {
      done.enter()
      Thread.detachNewThread {
        gate.draw(fillsCache: fillsCache) {
          counts.withLock { counts in
            counts.now += 1
            counts.most = max(counts.most, counts.now)
          }
          // Long enough for a thread of a busy machine to come in, where it may.
          for _ in 0..<200 where counts.withLock({ $0.most }) == 1 { usleep(1_000) }
          counts.withLock { $0.now -= 1 }
        }
        done.leave()
      }
    }
    done.wait()
    return counts.withLock { $0.most }
  }

  @Test func manyDrawWhileThereIsRoom() {
    let gate = DrawingGate()
    for font in 1..<DrawingGate.roomyCount { gate.note(font: font) }
    // The same font counts once.
    for _ in 0..<100 { gate.note(font: 1) }
    #expect(gate.fontCount == DrawingGate.roomyCount - 1)
    #expect(most(gate) > 1)
  }

  @Test func oneDrawsWhenTheCacheMayBeFull() {
    let gate = DrawingGate()
    for font in 1...DrawingGate.roomyCount { gate.note(font: font) }
    #expect(most(gate) == 1)
  }

  @Test func aFaceOfThousandsOfGlyphsNeedsTheCacheForItself() {
    #expect(most(DrawingGate(), fillsCache: true) == 1)
  }
}
