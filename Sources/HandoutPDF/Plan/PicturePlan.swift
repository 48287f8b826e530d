import HandoutGeometry
import HandoutPages

/// The document's pictures in the order in which they are drawn, each drawing and scale once.
struct PicturePlan: FrameVisitor {
  /// The different pictures, in the order in which they come first.
  private(set) var pictures: [PictureKey] = []
  /// By page: the pictures that stand on it.
  private(set) var pages: [[PlacedPicture]] = []
  private var places: [PictureKey: Int] = [:]

  init(_ document: PlacedDocument) {
    for page in document.pages {
      pages.append([])
      page.frame.walk(&self)
    }
  }

  /// The different pictures of a page, in order of number.
  func pictures(onPage page: Int) -> [Int] { Set(pages[page].map(\.picture)).sorted() }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    guard case .drawing(let drawing, let scale) = item, PictureMarker.stands(for: drawing, scale: scale) else { return }
    let own = Transform.translation(position).then(transform)
    let corners = PictureMarker.corners(of: drawing, scale: scale).map(own.apply(to:))
    let picture = number(of: PictureKey(drawing: drawing, scale: scale))
    pages[pages.count - 1].append(PlacedPicture(picture: picture, transform: own, corners: corners))
  }

  private mutating func number(of key: PictureKey) -> Int {
    if let known = places[key] { return known }
    places[key] = pictures.count
    pictures.append(key)
    return pictures.count - 1
  }
}

/// What makes two written pictures the same: lines keep their width on paper, so the scale counts too.
struct PictureKey: Hashable, Sendable {
  let drawing: Drawing
  let scale: Double
}
