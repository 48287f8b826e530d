import HandoutGeometry
import HandoutImages
package import HandoutPages
import Synchronization

/// Images in the sizes they have on paper, each made once and then shared by all files: shrinking a photograph takes longer than drawing
/// a page.
package final class ImageRenditions: Sendable {
  /// An image at a size.
  package struct Rendition: Sendable {
    enum Content: Sendable {
      /// A JPEG, which a PDF takes as it is.
      case jpeg([UInt8])
      case pixels(Raster)
    }

    var width: Int
    var height: Int
    var content: Content

    /// The room it takes.
    package var byteCount: Int {
      switch content {
      case .jpeg(let bytes): bytes.count
      case .pixels(let raster): raster.pixels.count
      }
    }
  }

  private struct Key: Hashable {
    var image: ImageReference
    var width: Int
    var height: Int
    var isEncoded: Bool
  }

  /// More pixels to the inch than this are not seen on paper.
  static let pixelsPerInch = 300.0
  /// Photographs grow with their page, a little from patient to patient; sizes are rounded down to multiples of these, so that few are made.
  private static func step(of side: Int) -> Int { side < 256 ? 8 : 32 }

  private struct State {
    var known: [Key: Rendition] = [:]
    var byteCount = 0
  }

  private let state = Mutex(State())
  /// More bytes are not kept; a batch with many sizes begins anew. A photograph over a whole page takes up to 18 MB as pixels.
  private let limit: Int

  /// - Parameter limit: the most bytes that are kept.
  package init(limit: Int = 128 << 20) { self.limit = limit }

  /// How many bytes are kept.
  package var byteCount: Int { state.withLock { $0.byteCount } }

  /// The image for a place.
  ///
  /// - Parameters:
  ///   - size: the size of the place on paper, in points.
  ///   - isEncoded: whether a photograph stays a JPEG.
  package func rendition(
    of image: ImageReference, width: Double, height: Double, isEncoded: Bool
  ) throws(DrawingError) -> Rendition {
    let (pixelWidth, pixelHeight) = Self.pixels(of: image, width: width, height: height)
    let key = Key(
      image: image, width: pixelWidth, height: pixelHeight, isEncoded: isEncoded && image.format == .jpeg)
    // Two tasks that want the same at once would both work for it.
    return try state.withLock { state throws(DrawingError) in
      if let rendition = state.known[key] { return rendition }
      do throws(ImageError) {
        let rendition = try Self.made(key)
        if state.byteCount + rendition.byteCount > limit { state = State() }
        state.known[key] = rendition
        state.byteCount += rendition.byteCount
        return rendition
      } catch {
        throw .image(error.problem)
      }
    }
  }

  private static func made(_ key: Key) throws(ImageError) -> Rendition {
    let content: Rendition.Content =
      key.isEncoded
      ? .jpeg(try ImageFile.jpeg(of: key.image, width: key.width, height: key.height))
      : .pixels(try ImageFile.pixels(of: key.image, width: key.width, height: key.height))
    return Rendition(width: key.width, height: key.height, content: content)
  }

  /// How many pixels an image has in a place.
  private static func pixels(of image: ImageReference, width: Double, height: Double) -> (width: Int, height: Int) {
    let longest = Double(max(image.pixelWidth, image.pixelHeight, 1))
    let share = min(
      width / 72 * pixelsPerInch / Double(max(image.pixelWidth, 1)),
      height / 72 * pixelsPerInch / Double(max(image.pixelHeight, 1)))
    guard share < 1 else { return (image.pixelWidth, image.pixelHeight) }
    let wanted = Int(longest * share)
    let step = step(of: wanted)
    let side = Double(wanted >= step ? wanted / step * step : max(wanted, 1)) / longest
    return (max(1, Int(Double(image.pixelWidth) * side)), max(1, Int(Double(image.pixelHeight) * side)))
  }
}
