/// The outlines of clothes, made from those of the body.
struct Garments {
  let skeleton: Skeleton
  let outlines: BodyOutlines

  init(_ skeleton: Skeleton) {
    self.skeleton = skeleton
    outlines = BodyOutlines(skeleton)
  }

  /// The sleeve of a side: the cap of the upper arm, 0.7 cm wider, with a hem.
  func sleeve(_ side: LimbSide) -> [ModelPoint] {
    let bone = skeleton.arm(side).upperArm
    let cap = BodyTemplates.upperArm.top(before: 12.5).map { ModelPoint($0.x, $0.y + ($0.y < 0 ? -0.7 : 0.7)) }
    let hem = CatmullRom.open([
      ModelPoint(15.1, 6), ModelPoint(16.3, 3), ModelPoint(16.7, 0), ModelPoint(16.6, -3), ModelPoint(16.1, -6),
    ])
    return bone.place(Garments.filled(CatmullRom.open(cap) + hem), widthFactor: skeleton.widths.arm)
  }

  /// The same closed line with points at most a centimetre apart, so that parts of it can be drawn.
  private static func filled(_ line: [ModelPoint]) -> [ModelPoint] {
    line.indices.flatMap { index in
      let next = line[(index + 1) % line.count]
      let count = max(1, Int(line[index].distance(to: next).rounded(.up)))
      return (0..<count).map { line[index].mixed(with: next, Double($0) / Double(count)) }
    }
  }

  private func thighTemplate(_ side: LimbSide) -> Template {
    outlines.isFrontal(skeleton.leg(side)) ? FrontTemplates.thigh : BodyTemplates.thigh
  }

  private func shankTemplate(_ side: LimbSide) -> Template {
    outlines.isFrontal(skeleton.leg(side)) ? FrontTemplates.shank : BodyTemplates.shank
  }

  /// The hem of the shorts of a side, from front to back.
  func shortsHem(_ side: LimbSide) -> [ModelPoint] {
    skeleton.leg(side).thigh.place(shortsHemPoints(side), widthFactor: skeleton.widths.leg)
  }

  private func shortsHemPoints(_ side: LimbSide) -> [ModelPoint] {
    let template = thighTemplate(side)
    let hem = Proportions.shortsHem
    let front = template.width(at: hem, front: true)
    let back = template.width(at: hem, front: false)
    return CatmullRom.open([
      ModelPoint(hem, front + 1.15), ModelPoint(hem + 1.3, front / 2), ModelPoint(hem + 1.9, 0),
      ModelPoint(hem + 1.9, -back / 2), ModelPoint(hem + 1.2, -(back + 1.15)),
    ])
  }

  /// The leg of the shorts of a side.
  func shortsLeg(_ side: LimbSide) -> [ModelPoint] {
    let top = thighTemplate(side).top(before: Proportions.shortsHem - 2).map {
      ModelPoint($0.x, $0.y + ($0.y < 0 ? -0.45 : 0.45))
    }
    return skeleton.leg(side).thigh.place(
      CatmullRom.open(top) + shortsHemPoints(side), widthFactor: skeleton.widths.leg)
  }

  /// The part of the trunk below the waist, 0.35 cm wider, cut at the waist.
  var pelvis: [ModelPoint] {
    let waist = 9.0
    func widened(_ point: ModelPoint) -> ModelPoint {
      guard point.x < waist else { return point }
      return ModelPoint(point.x, point.y + (point.y < 0 ? -0.35 : 0.35))
    }
    var points = BodyTemplates.trunk.points.map(widened)
    if skeleton.view == .front {
      let right = FrontTemplates.trunk.points.map(widened)
      points = right + right.reversed().map { ModelPoint($0.x, -$0.y) }
    }
    let samples = CatmullRom.closed(points)
    var kept: [ModelPoint] = []
    for index in samples.indices {
      let point = samples[index]
      let next = samples[(index + 1) % samples.count]
      if point.x <= waist { kept.append(point) }
      if (point.x <= waist) != (next.x <= waist) {
        kept.append(point.mixed(with: next, (waist - point.x) / (next.x - point.x)))
      }
    }
    // The waist bends with the spine, so its straight edge needs points of its own.
    return skeleton.spine.place(kept, widthFactor: skeleton.widths.trunk)
  }

  /// The thigh of the leggings of a side.
  func leggingsThigh(_ side: LimbSide) -> [ModelPoint] {
    let points = thighTemplate(side).points.map { ModelPoint($0.x, $0.y + ($0.y < 0 ? -0.3 : 0.3)) }
    return CatmullRom.closed(skeleton.leg(side).thigh.place(points, widthFactor: skeleton.widths.leg))
  }

  /// The lower leg of the leggings of a side, down to the hem.
  func leggingsShank(_ side: LimbSide) -> [ModelPoint] {
    let hem = Proportions.leggingsHem
    let template = shankTemplate(side)
    let front = template.width(at: hem, front: true) + 0.3
    let back = template.width(at: hem, front: false) + 0.3
    let top = template.top(before: hem - 2).map { ModelPoint($0.x, $0.y + ($0.y < 0 ? -0.3 : 0.3)) }
    let outline =
      CatmullRom.open(top)
      + CatmullRom.open([
        ModelPoint(hem, front), ModelPoint(hem + 0.5, front / 2), ModelPoint(hem + 0.5, -back / 2),
        ModelPoint(hem, -back),
      ])
    return skeleton.leg(side).shank.place(outline, widthFactor: skeleton.widths.leg)
  }

  /// The bare ankle below the leggings of a side.
  func ankle(_ side: LimbSide) -> [ModelPoint] {
    let template = shankTemplate(side)
    let places = stride(from: Proportions.leggingsHem - 2, through: 45, by: 2)
    let front = places.map { ModelPoint($0, template.width(at: $0, front: true)) }
    let back = places.map { ModelPoint($0, -template.width(at: $0, front: false)) }
    return skeleton.leg(side).shank.place(front + back.reversed(), widthFactor: skeleton.widths.leg)
  }
}
