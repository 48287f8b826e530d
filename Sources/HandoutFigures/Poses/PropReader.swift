import HandoutInput

/// Reads the things that stand in a picture.
enum PropReader {
  private enum Kind: String, CaseIterable {
    case chair, wall, counter, step, table, rail, bike, mat, floor, plinth, pillow, ball, roll, cushion
    case strap, band, belt, loop
    case chairBack = "chair-back"
    case matArea = "mat-area"
  }

  private static let sizes = 1.0...300.0

  /// The thing at a node.
  static func prop(_ node: YAMLNode) -> Prop? {
    guard !node.isReference(to: "prop") else { return nil }
    let map = node.mapping([
      "kind", "x", "y", "facing", "from", "to", "width", "height", "radius", "near", "far", "bottom", "top",
      "under", "at", "turn", "u", "anchor", "seat", "around",
    ])
    guard let kind = map.required("kind").choice(Kind.self) else { return nil }
    refuseUnused(map, kind)
    switch kind {
    case .chair, .chairBack, .wall, .counter, .step, .table, .rail, .bike, .plinth: return furniture(map, kind)
    case .mat, .matArea, .floor, .pillow, .ball, .roll, .cushion: return softThing(map, kind)
    case .strap, .band, .belt, .loop: return tie(map, kind)
    }
  }

  private static func number(
    _ map: YAMLMapping, _ key: String, _ range: ClosedRange<Double> = PoseReader.coordinates,
    else value: Double? = nil
  ) -> Double {
    guard let value else { return map.required(key).decimal(range) }
    return map.optional(key)?.decimal(range) ?? value
  }

  private static func furniture(_ map: YAMLMapping, _ kind: Kind) -> Prop? {
    func facing(_ value: Prop.Facing) -> Prop.Facing { map.optional("facing")?.enumeration() ?? value }
    switch kind {
    case .chair: return .chair(x: number(map, "x"), facing: facing(.right))
    case .chairBack: return .chairBack(x: number(map, "x"))
    case .wall: return .wall(x: number(map, "x"), facing: facing(.left))
    case .counter:
      return .counter(
        x: number(map, "x"), width: number(map, "width", sizes, else: 44),
        height: number(map, "height", sizes, else: 90))
    case .step:
      return .step(
        x: number(map, "x"), width: number(map, "width", sizes), height: number(map, "height", sizes))
    case .table:
      return .table(
        x: number(map, "x"), width: number(map, "width", sizes, else: 90),
        height: number(map, "height", sizes, else: 74))
    case .rail:
      return .rail(
        x: number(map, "x"), width: number(map, "width", sizes, else: 60),
        height: number(map, "height", sizes, else: 92))
    case .bike:
      return .bike(
        ExerciseBike(
          x: number(map, "x"), seat: number(map, "seat", 60...110, else: 90),
          turn: number(map, "turn", -180...180, else: 0)))
    case .plinth:
      return .plinth(
        from: number(map, "from"), to: number(map, "to"), height: number(map, "height", sizes))
    default: return nil
    }
  }

  private static func softThing(_ map: YAMLMapping, _ kind: Kind) -> Prop? {
    switch kind {
    case .mat: return .mat(from: number(map, "from"), to: number(map, "to"))
    case .matArea:
      guard let near = PoseReader.place(map.required("near")), let far = PoseReader.place(map.required("far"))
      else { return nil }
      return .matArea(near: near, far: far, bottom: number(map, "bottom"), top: number(map, "top"))
    case .floor:
      return .floor(
        from: number(map, "from"), to: number(map, "to"), bottom: number(map, "bottom"), top: number(map, "top"))
    case .pillow:
      map.optional("under")?.constant("head")
      return .pillow(
        at: map.optional("at").flatMap(PoseReader.place), width: number(map, "width", sizes, else: 32),
        height: number(map, "height", sizes, else: 6.5), turn: number(map, "turn", -180...180, else: 0))
    case .ball:
      return .ball(
        x: number(map, "x"), y: map.optional("y")?.decimal(PoseReader.coordinates),
        radius: number(map, "radius", sizes))
    case .roll:
      return .roll(x: number(map, "x"), y: number(map, "y", else: 0), radius: number(map, "radius", sizes))
    case .cushion:
      return .cushion(
        x: number(map, "x"), y: number(map, "y", else: 0), width: number(map, "width", sizes),
        height: number(map, "height", sizes))
    default: return nil
    }
  }

  private static func tie(_ map: YAMLMapping, _ kind: Kind) -> Prop? {
    switch kind {
    case .loop:
      let leg: Leg? = map.required("around").enumeration()
      let along = map.optional("u")?.decimal(0...44)
      return leg.map { .loop(around: $0 == .thigh ? .thigh : .shank, along: along ?? 34) }
    case .band, .belt:
      guard let (side, point) = limb(map.required("from"), [.hand, .knee, .ankle]),
        let anchor = PoseReader.place(map.required("anchor"))
      else { return nil }
      return kind == .band ? .band(from: side, point, anchor: anchor) : .belt(from: side, point, anchor: anchor)
    default:
      guard let (from, _) = limb(map.required("from"), [.hand]), let (to, _) = limb(map.required("to"), [.sole])
      else { return nil }
      return .strap(from: from, to: to, along: map.optional("u")?.decimal(-8...21) ?? 10)
    }
  }

  /// The parts of legs that a ring of band lies around.
  private enum Leg: String, CaseIterable { case thigh, shank }

  /// The side and the point of `near.hand` or `far.sole`.
  private static func limb(_ node: YAMLNode, _ wanted: [BodyPoint.LimbPoint])
    -> (LimbSide, BodyPoint.LimbPoint)?
  {
    let words = wanted.flatMap { point in LimbSide.allCases.map { "\($0.rawValue).\(point.rawValue)" } }
    guard !node.describes(.words(words)) else { return wanted.first.map { (.near, $0) } }
    guard let point = PoseReader.point(node) else { return nil }
    guard case .limb(let side, let found) = point, wanted.contains(found) else {
      node.reject("\(node.field) must be \(words.joined(separator: " or ")), found \"\(point.text)\"")
      return nil
    }
    return (side, found)
  }

  /// Reports keys that the kind has no use for.
  private static func refuseUnused(_ map: YAMLMapping, _ kind: Kind) {
    let used: [String] =
      switch kind {
      case .chair, .wall: ["x", "facing"]
      case .chairBack: ["x"]
      case .counter, .step, .table, .rail: ["x", "width", "height"]
      case .bike: ["x", "seat", "turn"]
      case .mat: ["from", "to"]
      case .plinth: ["from", "to", "height"]
      case .matArea: ["near", "far", "bottom", "top"]
      case .floor: ["from", "to", "bottom", "top"]
      case .pillow: ["under", "at", "width", "height", "turn"]
      case .ball, .roll: ["x", "y", "radius"]
      case .cushion: ["x", "y", "width", "height"]
      case .strap: ["from", "to", "u"]
      case .band, .belt: ["from", "anchor"]
      case .loop: ["around", "u"]
      }
    let all = [
      "x", "y", "facing", "from", "to", "width", "height", "radius", "near", "far", "bottom", "top", "under",
      "at", "turn", "u", "anchor", "seat", "around",
    ]
    map.refuse(all.filter { !used.contains($0) }, help: "it has \(used.joined(separator: ", "))") {
      "a \(kind.rawValue) has no \($0)"
    }
  }
}
