import FoundationEssentials
import HandoutCairo
import HandoutGeometry
import HandoutInput
import HandoutPages
import Synchronization

extension HandoutPress {
  /// One page as a PNG image.
  ///
  /// - Parameters:
  ///   - page: the page's number from 1.
  ///   - dotsPerInch: the resolution, 10 to 1200.
  public func png(_ placed: PlacedHandout, page: Int, dotsPerInch: Double) throws(HandoutError) -> [UInt8] {
    guard placed.document.pages.indices.contains(page - 1) else {
      throw HandoutError(.usage, "there is no page \(words: page); the handout has \(words: placed.pageCount) pages")
    }
    do throws(DrawingError) {
      return try renderer.png(placed.document.pages[page - 1], dotsPerInch: dotsPerInch)
    } catch {
      throw HandoutError(error)
    }
  }

  /// Every page as a PNG image, several at a time.
  ///
  /// - Parameter dotsPerInch: the resolution, 10 to 1200.
  public func pngs(_ placed: PlacedHandout, dotsPerInch: Double) throws(HandoutError) -> [[UInt8]] {
    let largest = placed.document.pages.map { $0.size.width.points * $0.size.height.points }.max() ?? 0
    let pixels = largest * (dotsPerInch / 72) * (dotsPerInch / 72)
    // So many at a time as take no more memory than one of the largest that there may be.
    let together = max(1, Int(Double(CairoRenderer.pagePixelLimit) / max(pixels, 1)))
    var images: [[UInt8]] = []
    while images.count < placed.pageCount {
      let first = images.count
      let count = min(together, placed.pageCount - first)
      let made = Mutex([Result<[UInt8], HandoutError>?](repeating: nil, count: count))
      let next = Atomic(0)
      WorkerThreads.run(min(count, ProcessInfo.processInfo.activeProcessorCount)) {
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < count {
          let image = Result { () throws(HandoutError) in
            try png(placed, page: first + index + 1, dotsPerInch: dotsPerInch)
          }
          made.withLock { $0[index] = image }
        }
      }
      for image in made.withLock(\.self).compactMap(\.self) { images.append(try image.get()) }
    }
    return images
  }
}
