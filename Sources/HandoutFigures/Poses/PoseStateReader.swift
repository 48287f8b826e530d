import HandoutInput

/// Reads one position; what it leaves out stays as in the position it is laid over.
enum PoseStateReader {
  private static let degrees = -360.0...360.0
  private static let scales = 0.1...1.2

  /// The position at a node, over another.
  static func state(_ node: YAMLNode, over base: PoseState) -> PoseState {
    let map = node.mapping(bodyKeys + ["contacts", "props"])
    var state = body(map, over: base)
    if let contacts = map.optional("contacts") {
      state.contacts = contacts.items(0...12).compactMap(PoseReader.point)
    }
    if let props = map.optional("props") {
      state.props = props.items(0...12).compactMap(PropReader.prop)
    }
    return state
  }

  /// The body alone at a node: what it rests on and uses is not asked for.
  static func body(_ node: YAMLNode, over base: PoseState) -> PoseState {
    body(node.mapping(bodyKeys), over: base)
  }

  private static let bodyKeys = ["place", "spine", "near", "far"]

  private static func body(_ map: YAMLMapping, over base: PoseState) -> PoseState {
    var state = base
    if let place = map.optional("place") {
      let items = place.items(3...3)
      if items.count == 3, let anchor = PoseReader.point(items[0]) {
        state.anchor = anchor
        state.position = ModelPoint(
          items[1].decimal(PoseReader.coordinates), items[2].decimal(PoseReader.coordinates))
      }
    }
    if let spine = map.optional("spine") { state.spine = self.spine(spine, over: base.spine) }
    if let near = map.optional("near") { state.near = limbs(near, over: base.near) }
    if let far = map.optional("far") { state.far = limbs(far, over: base.far) }
    return state
  }

  private static func spine(_ node: YAMLNode, over base: SpinePose) -> SpinePose {
    guard !node.isReference(to: "spine") else { return base }
    let map = node.mapping(["pelvis", "lumbar", "thoracic", "neck", "head"])
    var spine = base
    spine.pelvis = map.optional("pelvis")?.decimal(-180...180) ?? base.pelvis
    spine.lumbar = map.optional("lumbar")?.decimal(-60...60) ?? base.lumbar
    spine.thoracic = map.optional("thoracic")?.decimal(-60...60) ?? base.thoracic
    spine.neck = map.optional("neck")?.decimal(-70...70) ?? base.neck
    spine.head = map.optional("head")?.decimal(-60...60) ?? base.head
    return spine
  }

  private static func limbs(_ node: YAMLNode, over base: PoseState.Limbs) -> PoseState.Limbs {
    let map = node.mapping(["leg", "arm"])
    var limbs = base
    if let leg = map.optional("leg") { limbs.leg = self.leg(leg, over: base.leg) }
    if let arm = map.optional("arm") { limbs.arm = self.arm(arm, over: base.arm) }
    return limbs
  }

  // MARK: Legs

  private static func leg(_ node: YAMLNode, over base: LegPose) -> LegPose {
    let isOverFoot = if case .foot = base.action { true } else { false }
    guard !node.isReference(to: isOverFoot ? "end-leg" : "leg") else {
      // A survey knows legs already; the end of one with a foot may leave out where it stands.
      var leg = base
      leg.action = .foot(at: .zero, pitch: 0, contact: 0)
      return leg
    }
    let map = node.mapping([
      "hip", "knee", "ankle", "toe", "foot", "thigh_scale", "shank_scale", "foot_scale", "tone", "profile",
      "flip", "root",
    ])
    var leg = base
    let angles = ["hip", "knee", "ankle"]
    let stated = angles.map { map.optional($0)?.decimal(degrees) }
    for angle in angles { map.never([.init("foot"), .init(angle)]) }
    if let foot = map.optional("foot") {
      leg.action = self.foot(foot, over: base.action)
      for key in map.present(angles) { map.reject(key: key, "a leg has either a foot or joint angles, not both") }
    } else if !map.present(angles).isEmpty {
      var known = (hip: 0.0, knee: 0.0, ankle: 0.0)
      if case .angles(let hip, let knee, let ankle) = base.action { known = (hip, knee, ankle) }
      leg.action = .angles(
        hip: stated[0] ?? known.hip, knee: stated[1] ?? known.knee, ankle: stated[2] ?? known.ankle)
    }
    leg.toe = map.optional("toe")?.decimal(0...70) ?? base.toe
    style(map, ("thigh_scale", "shank_scale", "foot_scale"), into: &leg.style)
    leg.style.profile = map.optional("profile")?.enumeration() ?? leg.style.profile
    return leg
  }

  private static func foot(_ node: YAMLNode, over base: LegPose.Action) -> LegPose.Action {
    let map = node.mapping(["at", "pitch", "ref"])
    var known = (at: ModelPoint.zero, pitch: 0.0, contact: 0.0)
    var place = map.optional("at")
    if case .foot(let at, let pitch, let contact) = base {
      known = (at, pitch, contact)
    } else {
      place = map.required("at")
    }
    return .foot(
      at: place.flatMap(PoseReader.place) ?? known.at,
      pitch: map.optional("pitch")?.decimal(degrees) ?? known.pitch,
      contact: map.optional("ref")?.decimal(-8...21) ?? known.contact)
  }

  // MARK: Arms

  private static func arm(_ node: YAMLNode, over base: ArmPose) -> ArmPose {
    let isOverReach = if case .reach = base.action { true } else { false }
    guard !node.isReference(to: isOverReach ? "end-arm" : "arm") else {
      // As for legs: the end of a reach may leave out what it was for.
      var arm = base
      arm.action = .reach(.place(.zero), handDirection: nil)
      return arm
    }
    let map = node.mapping([
      "shoulder", "elbow", "wrist", "reach", "hand", "upper_scale", "fore_scale", "hand_scale", "lift", "tone",
      "flip", "root",
    ])
    var arm = base
    let angles = ["shoulder", "elbow", "wrist"]
    let stated = angles.map { map.optional($0)?.decimal(degrees) }
    for angle in angles { map.never([.init("reach"), .init(angle)]) }
    if let reach = map.optional("reach") {
      arm.action = self.reach(reach, over: base.action)
      for key in map.present(angles) { map.reject(key: key, "an arm has either a reach or joint angles, not both") }
    } else if !map.present(angles).isEmpty {
      var known = (shoulder: 0.0, elbow: 8.0, wrist: 0.0)
      if case .angles(let shoulder, let elbow, let wrist) = base.action { known = (shoulder, elbow, wrist) }
      arm.action = .angles(
        shoulder: stated[0] ?? known.shoulder, elbow: stated[1] ?? known.elbow, wrist: stated[2] ?? known.wrist)
    }
    arm.hand = map.optional("hand")?.enumeration() ?? base.hand
    arm.lift = map.optional("lift").flatMap(PoseReader.place) ?? base.lift
    style(map, ("upper_scale", "fore_scale", "hand_scale"), into: &arm.style)
    return arm
  }

  private static func reach(_ node: YAMLNode, over base: ArmPose.Action) -> ArmPose.Action {
    let map = node.mapping(["to", "offset", "hand_dir"])
    var known: (target: ArmPose.Target, direction: Double?) = (.place(.zero), nil)
    if case .reach(let target, let direction) = base { known = (target, direction) }
    // Over another reach the target may stay as it was.
    let isKnown = if case .reach = base { true } else { false }
    if let to = isKnown ? map.optional("to") : map.required("to") {
      if to.isSequence {
        known.target = .place(PoseReader.place(to) ?? .zero)
      } else if let point = PoseReader.point(to) {
        known.target = .body(point, offset: .zero)
      }
    }
    if let offset = map.optional("offset").flatMap(PoseReader.place) {
      switch known.target {
      case .place(let place): known.target = .place(place + offset)
      case .body(let point, _): known.target = .body(point, offset: offset)
      }
    }
    return .reach(known.target, handDirection: map.optional("hand_dir")?.decimal(degrees) ?? known.direction)
  }

  private static func style(
    _ map: YAMLMapping, _ scaleKeys: (String, String, String), into style: inout LimbStyle
  ) {
    style.upperScale = map.optional(scaleKeys.0)?.decimal(scales) ?? style.upperScale
    style.lowerScale = map.optional(scaleKeys.1)?.decimal(scales) ?? style.lowerScale
    style.endScale = map.optional(scaleKeys.2)?.decimal(scales) ?? style.endScale
    style.tone = map.optional("tone")?.enumeration() ?? style.tone
    style.flip = map.optional("flip")?.boolean() ?? style.flip
    style.root = map.optional("root").flatMap(PoseReader.place) ?? style.root
  }
}
