import Glibc

/// The outlines of the body parts of a skeleton, as polygons in the model.
struct BodyOutlines {
  let skeleton: Skeleton

  init(_ skeleton: Skeleton) {
    self.skeleton = skeleton
  }

  /// The trunk.
  var trunk: [ModelPoint] {
    guard skeleton.view == .front else {
      return CatmullRom.closed(
        skeleton.spine.place(BodyTemplates.trunk.points, widthFactor: skeleton.widths.trunk))
    }
    let right = FrontTemplates.trunk.points
    let left = right.reversed().map { ModelPoint($0.x, -$0.y) }
    // The neckline dips below the corners of the collar.
    let outline = right + left + [ModelPoint(49.2, -3.2), ModelPoint(48, 0), ModelPoint(49.2, 3.2)]
    return CatmullRom.closed(skeleton.spine.place(outline, widthFactor: skeleton.widths.trunk))
  }

  /// Whether a leg is drawn with the outlines of the front view.
  func isFrontal(_ leg: SolvedLeg) -> Bool {
    (leg.style.profile ?? (skeleton.view == .front ? .front : .side)) == .front
  }

  /// The outline of a limb's segment in its own frame, as the limb is seen.
  func template(_ segment: Segment, _ side: LimbSide) -> Template {
    guard segment == .thigh || segment == .shank, isFrontal(skeleton.leg(side)) else {
      return skeleton.template(segment) ?? BodyTemplates.thigh
    }
    return segment == .thigh ? FrontTemplates.thigh : FrontTemplates.shank
  }

  /// The thigh of a side.
  func thigh(_ side: LimbSide) -> [ModelPoint] {
    let leg = skeleton.leg(side)
    let template = isFrontal(leg) ? FrontTemplates.thigh : BodyTemplates.thigh
    return CatmullRom.closed(leg.thigh.place(template.points, widthFactor: skeleton.widths.leg))
  }

  /// The lower leg of a side.
  func shank(_ side: LimbSide) -> [ModelPoint] {
    let leg = skeleton.leg(side)
    let template = isFrontal(leg) ? FrontTemplates.shank : BodyTemplates.shank
    return CatmullRom.closed(leg.shank.place(template.points, widthFactor: skeleton.widths.leg))
  }

  /// The upper arm of a side.
  func upperArm(_ side: LimbSide) -> [ModelPoint] {
    CatmullRom.closed(
      skeleton.arm(side).upperArm.place(BodyTemplates.upperArm.points, widthFactor: skeleton.widths.arm))
  }

  /// The forearm of a side.
  func forearm(_ side: LimbSide) -> [ModelPoint] {
    CatmullRom.closed(
      skeleton.arm(side).forearm.place(BodyTemplates.forearm.points, widthFactor: skeleton.widths.arm))
  }

  /// A part of a shoe: points beyond the ball turn up by the extension of the toes.
  func footPart(_ side: LimbSide, _ template: Template) -> [ModelPoint] {
    CatmullRom.closed(footPoints(side, template.points))
  }

  /// The image of points of a foot.
  func footPoints(_ side: LimbSide, _ points: [ModelPoint]) -> [ModelPoint] {
    let leg = skeleton.leg(side)
    guard leg.toe != 0 else { return leg.foot.place(points) }
    let pivot = ModelPoint(11, -6)
    return leg.foot.place(
      points.map { point in
        guard point.x > 10 else { return point }
        let angle = leg.toe * Spine.smoothStep((point.x - 10) / 3) * .pi / 180
        let arm = point - pivot
        return pivot
          + ModelPoint(
            arm.x * cos(angle) - arm.y * sin(angle), arm.x * sin(angle) + arm.y * cos(angle))
      })
  }

  /// The palm of a side.
  func palm(_ side: LimbSide) -> [ModelPoint] {
    let arm = skeleton.arm(side)
    return CatmullRom.closed(arm.hand.place(HandShape(arm.shape).palm.points))
  }

  /// Every outline that could lie on a surface.
  var all: [[ModelPoint]] {
    var outlines = [trunk, skeleton.placeHead(HeadTemplates.hair.points)]
    for side in LimbSide.allCases {
      outlines += [thigh(side), shank(side), upperArm(side), forearm(side), palm(side)]
      if !isFrontal(skeleton.leg(side)) {
        outlines += [footPart(side, BodyTemplates.shoe), footPart(side, BodyTemplates.sole)]
      }
    }
    return outlines
  }

  /// The lowest place of the whole body.
  var lowest: ModelPoint {
    all.joined().min { $0.y < $1.y } ?? skeleton.root
  }

  /// The lowest height of the trunk straight below a place.
  func lowestTrunk(below place: ModelPoint) -> Double {
    BodyOutlines.lowest(of: [trunk], at: place.x) ?? place.y
  }

  /// The lowest height of a leg straight below its knee.
  func lowestKnee(_ side: LimbSide) -> Double {
    let knee = skeleton.leg(side).shank.origin
    return BodyOutlines.lowest(of: [thigh(side), shank(side)], at: knee.x) ?? knee.y
  }

  private static func lowest(of outlines: [[ModelPoint]], at x: Double) -> Double? {
    var lowest: Double?
    for outline in outlines {
      for index in outline.indices {
        let start = outline[index]
        let end = outline[(index + 1) % outline.count]
        guard min(start.x, end.x) <= x, max(start.x, end.x) >= x, start.x != end.x else { continue }
        let height = start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x)
        lowest = min(lowest ?? height, height)
      }
    }
    return lowest
  }
}
