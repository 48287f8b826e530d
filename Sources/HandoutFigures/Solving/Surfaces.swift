/// What bodies rest on and lean against in a picture.
struct Surfaces {
  private let props: [Prop]

  init(props: [Prop]) {
    self.props = props
  }

  /// Whether the picture shows the floor from above, so that there is no ground line.
  var isPlan: Bool {
    props.contains { $0.isPlan }
  }

  /// The distance of a place from the nearest surface, negative inside it, in centimetres.
  func gap(of place: ModelPoint, isSeat: Bool) -> Double {
    var gaps = isSeat ? [] : [place.y]
    for prop in props { gaps += gap(of: place, to: prop) }
    return gaps.min { abs($0) < abs($1) } ?? place.y
  }

  private func gap(of place: ModelPoint, to prop: Prop) -> [Double] {
    func level(_ height: Double, _ from: Double, _ to: Double) -> [Double] {
      place.x >= from - 2 && place.x <= to + 2 ? [place.y - height] : []
    }
    switch prop {
    case .chair(let x, let facing):
      let range = facing == .right ? (x, x + 42) : (x - 42, x)
      let back = facing == .right ? x - place.x : place.x - x
      return level(45, range.0, range.1) + (place.y > 45 && place.y < 95 ? [back] : [])
    case .wall(let x, let facing): return [facing == .left ? x - place.x : place.x - x]
    case .counter(let x, let width, let height), .table(let x, let width, let height),
      .rail(let x, let width, let height):
      return level(height, x, x + width)
    case .bike(let bike):
      return bike.surfaces.flatMap { level($0.height, $0.from, $0.to) }
    case .step(let x, let width, let height): return level(height, x - 1.5, x + width + 1.5)
    case .plinth(let from, let to, let height): return level(height, from, to)
    case .cushion(let x, let y, let width, let height): return level(y + height, x - width / 2, x + width / 2)
    case .ball(let x, let y, let radius): return [place.distance(to: ModelPoint(x, y ?? radius)) - radius]
    case .roll(let x, let y, let radius): return [place.distance(to: ModelPoint(x, y + radius)) - radius]
    case .mat(let from, let to): return level(0, from, to)
    case .chairBack, .matArea, .floor, .pillow, .strap, .band, .belt, .loop: return []
    }
  }
}
