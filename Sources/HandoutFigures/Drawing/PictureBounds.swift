/// The places that a picture must hold.
enum PictureBounds {
  /// The body, with its outlines' width.
  static func points(of skeleton: Skeleton) -> [ModelPoint] {
    let outlines = BodyOutlines(skeleton)
    let hair = HeadTemplates.hair.points + HeadTemplates.bun.points + HeadTemplates.ponytail.points
    let front = FrontTemplates.hair.points + FrontTemplates.head.points
    var points =
      outlines.all.flatMap { $0 }
      + (skeleton.view == .front
        ? skeleton.placeHead(front, scale: Proportions.frontHeadScale) : skeleton.placeHead(hair))
    for side in LimbSide.allCases {
      points += CatmullRom.closed(
        skeleton.arm(side).hand.place(HandShape(skeleton.arm(side).shape).thumb.points))
      let leg = skeleton.leg(side)
      if outlines.isFrontal(leg) {
        var frame = leg.shank
        frame.origin = leg.foot.origin
        points += [frame.point(9.6, -6), frame.point(9.6, 6)]
      }
    }
    return points
  }

  /// The corners of a thing; a wall only asks for its width.
  static func points(of prop: Prop, skeleton: Skeleton) -> [ModelPoint] {
    switch prop {
    case .chair(let x, let facing):
      let direction = facing == .right ? 1.0 : -1.0
      return [ModelPoint(x - 7 * direction, 90), ModelPoint(x + 43 * direction, 0)]
    case .chairBack(let x): return [ModelPoint(x - 17, 0), ModelPoint(x + 17, 93)]
    case .wall(let x, let facing): return [ModelPoint(x + (facing == .left ? 5 : -5), 0)]
    case .counter(let x, let width, let height), .table(let x, let width, let height),
      .rail(let x, let width, let height):
      return [ModelPoint(x, 0), ModelPoint(x + width, height)]
    case .bike(let bike): return bike.corners
    case .step(let x, let width, let height):
      return [ModelPoint(x - 1.5, 0), ModelPoint(x + width + 1.5, height)]
    case .mat(let from, let to): return [ModelPoint(from, -2.6), ModelPoint(to, 0)]
    case .matArea(let near, let far, let bottom, let top):
      return [
        ModelPoint(near.x, bottom - 2), ModelPoint(near.y, bottom), ModelPoint(far.x, top), ModelPoint(far.y, top),
      ]
    case .floor(let from, let to, let bottom, let top): return [ModelPoint(from, bottom), ModelPoint(to, top)]
    case .plinth(let from, let to, let height): return [ModelPoint(from, 0), ModelPoint(to, height)]
    case .pillow(let place, let width, let height, _):
      let centre = place ?? ModelPoint(skeleton.head.x - 0.4, height / 2)
      return [centre - ModelPoint(width / 2, height / 2), centre + ModelPoint(width / 2, height / 2)]
    case .ball(let x, let y, let radius):
      let centre = ModelPoint(x, y ?? radius)
      return [centre - ModelPoint(radius, radius), centre + ModelPoint(radius, radius)]
    case .roll(let x, let y, let radius): return [ModelPoint(x - radius, y), ModelPoint(x + radius, y + 2 * radius)]
    case .cushion(let x, let y, let width, let height):
      return [ModelPoint(x - width / 2, y), ModelPoint(x + width / 2, y + height)]
    case .strap(let hand, let foot, let along):
      let grip = skeleton.place(of: .limb(hand, .grip))
      let sole = skeleton.leg(foot).foot.point(along, -8.2)
      return [sole, grip + (grip - sole) * 0.16]
    case .band(_, _, let anchor): return [anchor, anchor + ModelPoint(3, 3.5)]
    case .belt(_, _, let anchor): return [anchor - ModelPoint(1.8, 0), anchor + ModelPoint(1.8, 3)]
    case .loop: return []
    }
  }
}
