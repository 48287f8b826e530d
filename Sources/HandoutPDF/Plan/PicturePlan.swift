import HandoutGeometry
import HandoutPages

/// The document's pictures in the order in which they are drawn, each drawing and scale once.
struct PicturePlan {
  /// The different pictures, in the order in which they come first.
  private(set) var pictures: [PictureKey] = []
  /// By page: the pictures that stand on it.
  private(set) var pages: [[PlacedPicture]] = []
  private var places: [PictureKey: Int] = [:]

  init(_ document: PlacedDocument) {
    for page in document.pages {
      pages.append([])
      walk(page.frame, transform: .identity)
    }
  }

  /// The different pictures of a page, in order of number.
  func pictures(onPage page: Int) -> [Int] { Set(pages[page].map(\.picture)).sorted() }

  private mutating func walk(_ frame: Frame, transform: Transform) {
    for placed in frame.items {
      switch placed.item {
      case .group(let inner, let map, _):
        walk(inner, transform: map.then(.translation(placed.position)).then(transform))
      case .drawing(let drawing, let scale) where PictureMarker.stands(for: drawing, scale: scale):
        let own = Transform.translation(placed.position).then(transform)
        let corners = PictureMarker.corners(of: drawing, scale: scale).map(own.apply(to:))
        let picture = number(of: PictureKey(drawing: drawing, scale: scale))
        pages[pages.count - 1].append(PlacedPicture(picture: picture, transform: own, corners: corners))
      case .text, .shape, .drawing, .image, .link, .tag: break
      }
    }
  }

  private mutating func number(of key: PictureKey) -> Int {
    if let known = places[key] { return known }
    places[key] = pictures.count
    pictures.append(key)
    return pictures.count - 1
  }
}
