import HandoutGeometry
import HandoutPages
import Synchronization

/// Where a card's picture, its number and the numerals of its panels stand: no number on a figure or behind it.
struct PicturePlaces {
  /// The scale of the panels.
  var scale: Double
  /// Where each panel stands.
  var origins: [Point]
  /// Where the boxes of the numerals stand; none for a picture of one panel.
  var numerals: [Point]
}

/// The places found for one picture, so that a band of the same size is looked through once: filling a page tries every card many times.
final class PlannedPlaces: Sendable {
  /// What the places depend on, beside the picture.
  struct Key: Hashable {
    var area: Rect
    var room: Rect
    var disc: Rect
    var numeralSize: Length
    var scale: Double
  }

  /// More bands are not kept; a batch with many layouts begins anew.
  private static let limit = 256

  private let known = Mutex<[Key: PicturePlaces]>([:])

  /// The places for a key, made by a closure where they are not known.
  func places(_ key: Key, _ make: () -> PicturePlaces) -> PicturePlaces {
    if let places = known.withLock({ $0[key] }) { return places }
    let places = make()
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[key] = places
    }
    return places
  }
}

/// Looks for places for a picture and its numbers in the band of a card.
struct PicturePlanner {
  let picture: Picture
  /// The whole band.
  let area: Rect
  /// The part of the band that the picture may fill.
  let room: Rect
  /// The box of the card's number.
  let disc: Rect
  /// The side of a numeral's box; zero for none.
  let numeralSize: Length

  /// The room that is kept between a number and ink.
  private static let clearance = Length.pt(1)
  /// How much smaller a picture is tried before it must leave the whole side to the numbers.
  private static let reductions = [1, 0.97, 0.94, 0.91, 0.88, 0.85]
  /// How far the picture is moved to the right and down, as parts of what is free there.
  private static let shifts = [(0.0, 0.0), (0.5, 0), (1, 0), (0, 1), (0.5, 1), (1, 1)]

  /// The places at a scale, or at a smaller one where a picture fills the whole band.
  func places(scale: Double) -> PicturePlaces {
    let key = PlannedPlaces.Key(area: area, room: room, disc: disc, numeralSize: numeralSize, scale: scale)
    return picture.planned.places(key) { newPlaces(scale: scale) }
  }

  private func newPlaces(scale: Double) -> PicturePlaces {
    for reduction in Self.reductions {
      for shift in Self.shifts {
        if let places = places(in: room, scale: scale * reduction, shift: shift) { return places }
      }
    }
    // To the right of the card's number and below the numerals there is nothing to stand on.
    let top = numeralSize > .zero ? numeralSize + Self.clearance * 2 : .zero
    let left = max(.zero, disc.maxX + Self.clearance * 4 - room.minX)
    let rest = room.inset(by: Insets(top: top, right: .zero, bottom: .zero, left: left))
    let smaller = min(scale, picture.scale(fitting: rest.size))
    let origins = picture.origins(in: rest, scale: smaller)
    return PicturePlaces(
      scale: smaller, origins: origins,
      numerals: numeralSize > .zero ? stripNumerals(above: rest, origins) : [])
  }

  /// The numerals in a strip above the picture: of stacked panels one behind the other.
  private func stripNumerals(above rest: Rect, _ origins: [Point]) -> [Point] {
    origins.enumerated().map { index, origin in
      switch picture.arrangement {
      case .sideBySide: Point(x: origin.x, y: room.minY)
      case .stacked: Point(x: origin.x + (numeralSize + .pt(4)) * Double(index), y: room.minY)
      }
    }
  }

  /// The places with the picture moved from the middle of its room; nil when a number would touch ink.
  private func places(in room: Rect, scale: Double, shift: (x: Double, y: Double)) -> PicturePlaces? {
    var origins = picture.origins(in: room, scale: scale)
    guard let first = origins.first else { return PicturePlaces(scale: scale, origins: origins, numerals: []) }
    let move = Point(x: max(.zero, first.x - room.minX) * shift.x, y: max(.zero, first.y - room.minY) * shift.y)
    origins = origins.map { $0 + move }
    guard isFree(disc, origins, scale) else { return nil }
    var places = PicturePlaces(scale: scale, origins: origins, numerals: [])
    guard numeralSize > .zero, picture.panels.count > 1 else { return places }
    var taken = [disc]
    for index in picture.panels.indices {
      let candidates = candidates(index, origins, scale)
      guard let place = candidates.first(where: { isFree($0, taken: taken, origins, scale) }) else { return nil }
      taken.append(box(at: place))
      places.numerals.append(place)
    }
    return places
  }

  private func box(at place: Point) -> Rect {
    Rect(origin: place, size: Size(width: numeralSize, height: numeralSize))
  }

  private func isFree(_ place: Point, taken: [Rect], _ origins: [Point], _ scale: Double) -> Bool {
    let box = box(at: place)
    let inner = area.inset(by: Insets(all: .pt(2)))
    guard box.minX >= inner.minX, box.maxX <= inner.maxX, box.minY >= inner.minY, box.maxY <= inner.maxY else {
      return false
    }
    let wide = box.inset(by: Insets(all: -Self.clearance))
    return !taken.contains { $0.overlaps(wide) } && isFree(box, origins, scale)
  }

  /// Whether a box touches no panel's ink.
  private func isFree(_ box: Rect, _ origins: [Point], _ scale: Double) -> Bool {
    let box = box.inset(by: Insets(all: -Self.clearance))
    return !zip(picture.ink, origins).contains { ink, origin in
      ink.hasInk(
        in: Rect(
          origin: Point(x: (box.minX - origin.x) / scale, y: (box.minY - origin.y) / scale),
          size: Size(width: box.size.width / scale, height: box.size.height / scale)))
    }
  }

  /// The places tried for a panel's numeral, the likeliest first: below the card's number for stacked panels, on the edge where each begins
  /// for those side by side; then along the panel's top, its side and its foot.
  private func candidates(_ index: Int, _ origins: [Point], _ scale: Double) -> [Point] {
    let origin = origins[index]
    let panel = picture.panels[index].size
    let step = numeralSize / 2
    let right = origin.x + panel.width * scale - numeralSize
    let bottom = origin.y + panel.height * scale - numeralSize
    let side: Length
    var list: [Point]
    switch picture.arrangement {
    case .stacked:
      side = disc.minX + (disc.size.width - numeralSize) / 2
      list = [Point(x: side, y: max(origin.y, disc.maxY + .pt(4)))]
    case .sideBySide:
      side = origin.x - (index == 0 ? numeralSize : Picture.gap) / 2
      list = [Point(x: max(side, disc.maxX + .pt(4)), y: origin.y)]
    }
    func along(_ low: Length, _ high: Length) -> [Length] {
      Array(stride(from: low.points, through: max(low, high).points, by: max(step.points, 1))).map(Length.pt)
    }
    list += along(min(side, origin.x), right).map { Point(x: $0, y: origin.y) }
    list += along(origin.y, bottom).map { Point(x: side, y: $0) }
    list += along(min(side, origin.x), right).map { Point(x: $0, y: bottom) }
    return list
  }
}
