package import HandoutInput
import HandoutPages

/// Reads pose files (`schema: pose/1`).
package enum PoseReader {
  /// The pose in a file.
  ///
  /// - Throws: `FigureError.unreadable` with every complaint, each with file, line and column.
  package static func read(name: String, bytes: [UInt8]) throws(FigureError) -> Pose {
    do throws(YAMLError) {
      return try YAMLDocument(name: name, bytes: bytes, origin: .library).decode(pose)
    } catch {
      throw .unreadable(error)
    }
  }

  /// What a pose file may hold.
  package static var form: FileForm { FormSurvey.form(of: pose) }

  /// Coordinates in pose files, in centimetres.
  static let coordinates = -400.0...400.0

  private static func pose(_ node: YAMLNode) -> Pose {
    let map = node.mapping([
      "schema", "id", "title", "view", "mirror", "drawn_side", "look", "layout", "frame", "props", "start",
      "end", "highlight", "arrows", "inset", "ghost", "contacts",
    ])
    map.required("schema").constant("pose/1")
    var pose = Pose(id: map.required("id").identifier())
    for (language, title) in map.optional("title")?.entries() ?? [] {
      pose.title[language.identifier()] = title.text(longest: 200)
    }
    pose.view = map.optional("view")?.enumeration() ?? .side
    pose.isMirrored = map.optional("mirror")?.boolean() ?? false
    pose.drawnSide = map.optional("drawn_side")?.enumeration() ?? .right
    pose.look = map.optional("look")?.identifier()
    pose.arrangement = map.optional("layout")?.enumeration() ?? .sideBySide
    pose.frame = map.optional("frame").flatMap(frame)
    pose.props = map.optional("props")?.items(0...12).compactMap(PropReader.prop) ?? []
    let contacts = map.optional("contacts")?.items(0...12).compactMap(point) ?? []
    var base = PoseState()
    base.contacts = contacts
    pose.start = PoseStateReader.state(map.required("start"), over: base)
    pose.end = map.optional("end").map { PoseStateReader.state($0, over: pose.start) }
    pose.highlights = map.optional("highlight")?.items(0...6).compactMap(highlight) ?? []
    pose.arrows = map.optional("arrows")?.items(0...3).compactMap(arrow) ?? []
    pose.inset = map.optional("inset").flatMap { InsetReader.inset($0, view: pose.view) }
    pose.showsGhost = map.optional("ghost")?.boolean() ?? false
    return pose
  }

  /// `auto`, or `[x, y, width, height]`.
  private static func frame(_ node: YAMLNode) -> ViewBox? {
    if node.isScalar {
      node.constant("auto")
      return nil
    }
    let items = node.items(4...4)
    guard items.count == 4 else { return nil }
    return ViewBox(
      x: items[0].decimal(coordinates), y: items[1].decimal(coordinates), width: items[2].decimal(20...500),
      height: items[3].decimal(20...500))
  }

  /// A place written `[x, y]`.
  static func place(_ node: YAMLNode) -> ModelPoint? {
    let items = node.items(2...2)
    guard items.count == 2 else { return nil }
    return ModelPoint(items[0].decimal(coordinates), items[1].decimal(coordinates))
  }

  /// A named body point.
  static func point(_ node: YAMLNode) -> BodyPoint? {
    let words = "a body point: hip, seat, back, front, head, lowest, or one of a limb such as near.sole"
    guard !node.describes(.pattern(BodyPoint.pattern, words: words)) else { return .hip }
    guard let text = node.scalarText, let point = BodyPoint(text) else {
      node.reject(
        "\(node.field) is not a body point",
        help: "use hip, seat, back, front, or a limb such as near.sole, far.hand, near.thigh:0.6")
      return nil
    }
    return point
  }

  /// `[side, segment, from, to, edge, depth]`, `{nerve: side}`, `{kneecap: side}` or `{muscle: name, side: side}`.
  private static func highlight(_ node: YAMLNode) -> Highlight? {
    guard node.isSequence else {
      let map = node.mapping(["nerve", "kneecap", "muscle", "side"])
      let key = map.exactlyOne(of: ["nerve", "kneecap", "muscle"]) {
        _ = map.required("muscle")
      } double: { extra, count in
        map.reject(
          key: extra,
          "a highlight has a nerve, a kneecap or a muscle, found \(count == 2 ? "two" : "all") of them",
          help: "keep one of them")
      }
      if let key, key != "muscle" {
        map.never([.init(key), .init("side")])
        map.refuse(["side"]) { _ in "the side of a \(key) is its value" }
        return map.required(key).enumeration(LimbSide.self).map(key == "nerve" ? Highlight.nerve : Highlight.kneecap)
      }
      let muscle = map.optional("muscle")?.enumeration(MusclePatch.self)
      let side = map.optional("side")?.enumeration(LimbSide.self) ?? .near
      return muscle?.highlight(side)
    }
    let items = node.items(6...6)
    guard items.count == 6, let side = items[0].enumeration(LimbSide.self),
      let segment = items[1].enumeration(Segment.self),
      let edge = items[4].enumeration(Highlight.Edge.self)
    else { return nil }
    let from = items[2].decimal(-15...60)
    let to = items[3].decimal(-15...60)
    if to <= from { items[3].reject("a highlight must end after it begins, found \(from) to \(to)") }
    return .patch(side, segment, from: from, to: to, edge: edge, depth: items[5].decimal(1...20))
  }

  /// An arrow of the picture or of its close-up.
  static func arrow(_ node: YAMLNode) -> MovementArrow? {
    guard !node.isReference(to: "arrow") else { return nil }
    let map = node.mapping(["arc", "trace", "force", "about", "offset", "style", "heads"])
    guard let course = course(map) else { return nil }
    var arrow = MovementArrow(course: course)
    arrow.isDashed = map.optional("style")?.enumeration(ArrowStyle.self) == .dashed
    arrow.hasTwoHeads = map.optional("heads")?.wholeNumber(1...2) == 2
    return arrow
  }

  private enum ArrowStyle: String, CaseIterable { case solid, dashed }

  private static func course(_ map: YAMLMapping) -> MovementArrow.Course? {
    let key = map.exactlyOne(of: ["arc", "trace", "force"]) {
      _ = map.required("arc")
    } double: { extra, count in
      map.reject(
        key: extra, "an arrow has an arc, a trace or a force, found \(count == 2 ? "two" : "all") of them",
        help: "keep one of them")
    }
    guard let key else { return nil }
    if key == "trace" {
      guard let point = point(map.required("trace")) else { return nil }
      let about = map.optional("about").flatMap { self.point($0) } ?? .hip
      return .trace(point, about: about, offset: map.optional("offset")?.decimal(0...30) ?? 7)
    }
    for extra in ["about", "offset"] { map.never([.init(key), .init(extra)]) }
    map.refuse(["about", "offset"]) { "\(words: $0) is for an arrow with a trace" }
    guard key == "arc" else { return force(map) }
    let items = map.required("arc").items(3...3)
    guard items.count == 3, let first = place(items[0]), let second = place(items[1]),
      let third = place(items[2])
    else { return nil }
    return .arc(first, second, third)
  }

  private static func force(_ map: YAMLMapping) -> MovementArrow.Course? {
    for extra in ["style", "heads"] { map.never([.init("force"), .init(extra)]) }
    map.refuse(["style", "heads"]) { "\(words: $0) is for an arrow of a movement, not for a force" }
    let items = map.required("force").items(2...2)
    guard items.count == 2, let tail = place(items[0]), let tip = place(items[1]) else { return nil }
    if tail.distance(to: tip) < 6 {
      items[1].reject(
        "a force must be at least 6 cm long, found \(PoseIssue.rounded(tail.distance(to: tip))) cm",
        help: "move its beginning, the first place, away from the body")
    }
    return .force(tail, tip)
  }
}
