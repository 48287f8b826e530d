import HandoutGeometry
import HandoutPages
import Synchronization

/// Where a card's picture, its number and the numerals of its panels stand: no number on a figure or behind it.
struct PicturePlaces {
  /// Where each panel stands.
  var panels: [TightPicture.Place]
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
    var gap: Length
    var scale: Double
  }

  /// More bands are not kept; a batch with many layouts begins anew.
  private static let limit = 256

  private let known = Mutex<[Key: PicturePlaces]>([:])

  /// The places for a key, made by a closure where they are not known; nil where it finds none.
  func places(_ key: Key, _ make: () -> PicturePlaces?) -> PicturePlaces? {
    if let places = known.withLock({ $0[key] }) { return places }
    guard let places = make() else { return nil }
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
  /// The room between two panels.
  let gap: Length
  /// The box of the card's number.
  let disc: Rect
  /// The side of a numeral's box; zero for none.
  let numeralSize: Length

  /// The room that is kept between a number and ink.
  private static let clearance = Length.pt(1)
  /// How much smaller a picture is tried before it must leave the whole side to the numbers.
  private static let reductions = [0.97, 0.94, 0.91, 0.88, 0.85]
  /// How much smaller photographs are tried at a scale before figures are.
  private static let shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]
  /// How far the picture is moved to the right and down, as parts of what is free there.
  private static let shifts = [(0.0, 0.0), (0.5, 0), (1, 0), (0, 1), (0.5, 1), (1, 1)]

  /// The places at a scale, or at a smaller one where a picture fills the whole band.
  func places(scale: Double) -> PicturePlaces {
    wholePlaces(scale: scale) ?? smallerPlaces(scale: scale)
  }

  /// The places at a scale; nil where a number would touch ink.
  func wholePlaces(scale: Double) -> PicturePlaces? {
    let key = PlannedPlaces.Key(area: area, room: room, disc: disc, numeralSize: numeralSize, gap: gap, scale: scale)
    return picture.planned.places(key) { newPlaces(scale: scale) }
  }

  private func newPlaces(scale: Double) -> PicturePlaces? {
    for share in picture.tight.hasPhotograph ? Self.shares : [1] {
      let middle = panels(in: room, scale: scale, share: share)
      for shift in Self.shifts {
        if let places = places(of: middle, in: room, shift: shift) { return places }
      }
    }
    return nil
  }

  private func smallerPlaces(scale: Double) -> PicturePlaces {
    for reduction in Self.reductions {
      if let places = newPlaces(scale: scale * reduction) { return places }
    }
    // To the right of the card's number and below the numerals there is nothing to stand on.
    let top = numeralSize > .zero ? numeralSize + Self.clearance * 2 : .zero
    let left = max(.zero, disc.maxX + Self.clearance * 4 - room.minX)
    let rest = room.inset(by: Insets(top: top, right: .zero, bottom: .zero, left: left))
    let panels = panels(in: rest, scale: min(scale, greatestScale(fitting: rest.size)))
    return PicturePlaces(
      panels: panels.places,
      numerals: numeralSize > .zero ? stripNumerals(above: rest, panels) : [])
  }

  /// The numerals in a strip above the picture: of stacked panels one behind the other.
  private func stripNumerals(above rest: Rect, _ panels: Panels) -> [Point] {
    panels.places.enumerated().map { index, place in
      let left =
        panels.isStacked ? panels.places[0].box.minX + (numeralSize + .pt(4)) * Double(index) : place.box.minX
      return Point(x: left, y: room.minY)
    }
  }

  /// The panels at a scale.
  private struct Panels {
    var places: [TightPicture.Place]
    var isStacked: Bool

    func moved(by move: Point) -> Panels {
      var panels = self
      for index in places.indices {
        panels.places[index].box.origin = places[index].box.origin + move
        panels.places[index].inkOrigin = places[index].inkOrigin + move
      }
      return panels
    }
  }

  /// The panels in the middle of a box.
  private func panels(in box: Rect, scale: Double, share: Double = 1) -> Panels {
    Panels(
      places: picture.tight.scaledPlaces(in: box, scale: scale, gap: gap, share: share),
      isStacked: picture.tight.isStacked(in: box.size, scale: scale, gap: gap))
  }

  private func greatestScale(fitting box: Size) -> Double {
    picture.tight.greatestScale(fitting: box, gap: gap) ?? 1
  }

  /// The places with the picture moved from the middle of its room; nil when a number would touch ink.
  private func places(of middle: Panels, in room: Rect, shift: (x: Double, y: Double)) -> PicturePlaces? {
    guard let left = middle.places.map(\.box.minX).min(), let top = middle.places.map(\.box.minY).min() else {
      return PicturePlaces(panels: [], numerals: [])
    }
    // A picture that is too large for its room is not centred in it but beyond it.
    guard left >= room.minX - .pt(0.01), top >= room.minY - .pt(0.01) else { return nil }
    let panels = middle.moved(by: Point(x: (left - room.minX) * shift.x, y: (top - room.minY) * shift.y))
    guard isFree(disc, panels) else { return nil }
    var places = PicturePlaces(panels: panels.places, numerals: [])
    guard numeralSize > .zero, picture.panels.count > 1 else { return places }
    var taken = [disc]
    for index in picture.panels.indices {
      let candidates = candidates(index, panels)
      guard let place = candidates.first(where: { isFree($0, taken: taken, panels) }) else { return nil }
      taken.append(box(at: place))
      places.numerals.append(place)
    }
    return places
  }

  private func box(at place: Point) -> Rect {
    Rect(origin: place, size: Size(width: numeralSize, height: numeralSize))
  }

  private func isFree(_ place: Point, taken: [Rect], _ panels: Panels) -> Bool {
    let box = box(at: place)
    let inner = area.inset(by: Insets(all: .pt(2)))
    guard box.minX >= inner.minX, box.maxX <= inner.maxX, box.minY >= inner.minY, box.maxY <= inner.maxY else {
      return false
    }
    let wide = box.inset(by: Insets(all: -Self.clearance))
    return !taken.contains { $0.overlaps(wide) } && isFree(box, panels)
  }

  /// Whether a box touches no panel's ink.
  private func isFree(_ box: Rect, _ panels: Panels) -> Bool {
    let box = box.inset(by: Insets(all: -Self.clearance))
    return !zip(picture.ink, panels.places).contains { ink, place in
      ink.hasInk(
        in: Rect(
          origin: Point(
            x: (box.minX - place.inkOrigin.x) / place.scale, y: (box.minY - place.inkOrigin.y) / place.scale),
          size: Size(width: box.size.width / place.scale, height: box.size.height / place.scale)))
    }
  }

  /// The places tried for a panel's numeral, the likeliest first: below the card's number for stacked panels, on the edge where each begins
  /// for those side by side; then along the panel's top, its sides and its foot; at last above it.
  private func candidates(_ index: Int, _ panels: Panels) -> [Point] {
    let panel = panels.places[index].box
    let step = numeralSize / 2
    let right = panel.maxX - numeralSize
    let bottom = panel.maxY - numeralSize
    let side: Length
    var list: [Point]
    if panels.isStacked {
      side = disc.minX + (disc.size.width - numeralSize) / 2
      list = [Point(x: side, y: max(panel.minY, disc.maxY + .pt(4)))]
    } else {
      side = panel.minX - (index == 0 ? numeralSize : gap) / 2
      list = [Point(x: max(side, disc.maxX + .pt(4)), y: panel.minY)]
    }
    func along(_ low: Length, _ high: Length) -> [Length] {
      Array(stride(from: low.points, through: max(low, high).points, by: max(step.points, 1))).map(Length.pt)
    }
    list += along(min(side, panel.minX), right).map { Point(x: $0, y: panel.minY) }
    list += along(panel.minY, bottom).map { Point(x: side, y: $0) }
    list += along(min(side, panel.minX), right).map { Point(x: $0, y: bottom) }
    list += along(panel.minY, bottom).map { Point(x: panel.maxX, y: $0) }
    let above = panel.minY - numeralSize - Self.clearance
    list += along(panel.minX, right).map { Point(x: $0, y: above) }
    return list
  }
}
