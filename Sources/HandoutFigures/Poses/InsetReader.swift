import HandoutInput

/// Reads close-ups.
enum InsetReader {
  /// The close-up at a node; `view` is that of the picture.
  static func inset(_ node: YAMLNode, view: Pose.View) -> Inset? {
    let map = node.mapping(["of", "radius", "at", "scale", "arrows", "view", "pose"])
    let of = map.required("of")
    let radius = map.required("radius").decimal(4...40)
    let place = PoseReader.place(map.required("at"))
    let scale = map.optional("scale")?.decimal(1.2...4) ?? 2
    let arrows = map.optional("arrows")?.items(0...3).compactMap(PoseReader.arrow) ?? []
    let sight = sight(map, view)
    guard let subject = subject(of, hasSight: sight != nil), let place else { return nil }
    var inset = Inset(subject: subject, radius: radius, place: place, scale: scale)
    inset.arrows = arrows
    inset.sight = sight
    return inset
  }

  /// The body of a window that shows another one than the panel.
  private static func sight(_ map: YAMLMapping, _ view: Pose.View) -> Inset.Sight? {
    let own: Pose.View? = map.optional("view")?.enumeration()
    guard let pose = map.required("pose", with: "view") else { return nil }
    return Inset.Sight(view: own ?? view, state: PoseStateReader.body(pose, over: PoseState()))
  }

  private static func subject(_ node: YAMLNode, hasSight: Bool) -> Inset.Subject? {
    guard node.isSequence else { return PoseReader.point(node).map { .body($0) } }
    if hasSight {
      node.reject(
        "an inset with a pose of its own must show a body point, found a place",
        help: "use a point that both bodies have, such as near.knee")
    }
    return PoseReader.place(node).map { .place($0) }
  }
}
