import HandoutGeometry
import HandoutImages
import HandoutPages
import Synchronization

/// Images in the sizes they have on paper, each made once and then shared by all files: shrinking a photograph takes longer than drawing
/// a page.
final class ImageRenditions: Sendable {
  /// An image at a size.
  struct Rendition: Sendable {
    enum Content: Sendable {
      /// A JPEG, which a PDF takes as it is.
      case jpeg([UInt8])
      case pixels(Raster)
    }

    var width: Int
    var height: Int
    var content: Content
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
  /// More renditions are not kept; a batch with many begins anew.
  private static let limit = 256

  private let known = Mutex<[Key: Rendition]>([:])

  /// The image for a place.
  ///
  /// - Parameters:
  ///   - size: the size of the place on paper, in points.
  ///   - isEncoded: whether a photograph stays a JPEG.
  func rendition(
    of image: ImageReference, width: Double, height: Double, isEncoded: Bool
  ) throws(DrawingError) -> Rendition {
    let (pixelWidth, pixelHeight) = Self.pixels(of: image, width: width, height: height)
    let key = Key(
      image: image, width: pixelWidth, height: pixelHeight, isEncoded: isEncoded && image.format == .jpeg)
    // Two tasks that want the same at once would both work for it.
    let result: Result<Rendition, DrawingError> = known.withLock { known in
      if let rendition = known[key] { return .success(rendition) }
      do throws(ImageError) {
        let rendition = try Self.made(key)
        if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
        known[key] = rendition
        return .success(rendition)
      } catch {
        return .failure(.image(error.problem))
      }
    }
    return try result.get()
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
