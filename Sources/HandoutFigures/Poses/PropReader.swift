import HandoutInput

/// Reads the things that stand in a picture.
enum PropReader {
  private enum Kind: String, CaseIterable {
    case chair, wall, counter, step, mat, plinth, pillow, ball, strap, band, roll, cushion
    case chairBack = "chair-back"
    case matArea = "mat-area"
  }

  private static let sizes = 1.0...300.0

  /// The thing at a node.
  static func prop(_ node: YAMLNode) -> Prop? {
    guard !node.isReference(to: "prop") else { return nil }
    let map = node.mapping([
      "kind", "x", "y", "facing", "from", "to", "width", "height", "radius", "near", "far", "bottom", "top",
      "under", "at", "turn", "u", "anchor",
    ])
    guard let kind = map.required("kind").choice(Kind.self) else { return nil }
    refuseUnused(map, kind)
    switch kind {
    case .chair, .chairBack, .wall, .counter, .step, .plinth: return furniture(map, kind)
    case .mat, .matArea, .pillow, .ball, .roll, .cushion: return softThing(map, kind)
    case .strap, .band: return tie(map, kind)
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
    guard let from = limb(map.required("from"), .hand) else { return nil }
    guard kind == .strap else {
      return PoseReader.place(map.required("anchor")).map { .band(from: from, anchor: $0) }
    }
    guard let to = limb(map.required("to"), .sole) else { return nil }
    return .strap(from: from, to: to, along: map.optional("u")?.decimal(-8...21) ?? 10)
  }

  /// The side of `near.hand` or `far.sole`.
  private static func limb(_ node: YAMLNode, _ wanted: BodyPoint.LimbPoint) -> LimbSide? {
    guard !node.describes(.words(LimbSide.allCases.map { "\($0.rawValue).\(wanted.rawValue)" })) else { return .near }
    guard let point = PoseReader.point(node) else { return nil }
    guard case .limb(let side, let found) = point, found == wanted else {
      node.reject("\(node.field) must be near.\(wanted.rawValue) or far.\(wanted.rawValue)")
      return nil
    }
    return side
  }

  /// Reports keys that the kind has no use for.
  private static func refuseUnused(_ map: YAMLMapping, _ kind: Kind) {
    let used: [String] =
      switch kind {
      case .chair, .wall: ["x", "facing"]
      case .chairBack: ["x"]
      case .counter, .step: ["x", "width", "height"]
      case .mat: ["from", "to"]
      case .plinth: ["from", "to", "height"]
      case .matArea: ["near", "far", "bottom", "top"]
      case .pillow: ["under", "at", "width", "height", "turn"]
      case .ball, .roll: ["x", "y", "radius"]
      case .cushion: ["x", "y", "width", "height"]
      case .strap: ["from", "to", "u"]
      case .band: ["from", "anchor"]
      }
    let all = [
      "x", "y", "facing", "from", "to", "width", "height", "radius", "near", "far", "bottom", "top", "under",
      "at", "turn", "u", "anchor",
    ]
    map.refuse(all.filter { !used.contains($0) }, help: "it has \(used.joined(separator: ", "))") {
      "a \(kind.rawValue) has no \($0)"
    }
  }
}
