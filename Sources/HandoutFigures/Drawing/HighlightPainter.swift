import Glibc

/// Draws highlighted muscles: a patch along an outline, hatched so that it survives a photocopy.
struct HighlightPainter {
  let painter: BodyPainter
  /// The distance between two hatch lines and their width, in centimetres.
  private static let hatchSpacing = 1.9
  private static let hatchWidth = 0.62

  private var skeleton: Skeleton { painter.skeleton }
  private var canvas: FigureCanvas { painter.canvas }

  /// Draws highlights.
  func draw(_ highlights: [Highlight]) {
    for highlight in highlights {
      switch highlight {
      case .patch(let side, let segment, let from, let to, let edge, let depth):
        let patch = Patch(side: side, segment: segment, from: from, to: to, edge: edge, depth: depth)
        for (wardrobe, area) in areas(of: patch) { draw(patch, in: area, wardrobe: wardrobe) }
      case .nerve(let side): drawNerve(side)
      case .kneecap(let side): drawKneecap(side)
      }
    }
    canvas.wardrobe = .any
  }

  /// A patch as the pose file gives it.
  private struct Patch {
    let side: LimbSide
    let segment: Segment
    let from: Double
    let to: Double
    let edge: Highlight.Edge
    let depth: Double

    var isOnTrunk: Bool { segment == .trunk || segment == .pelvis }
  }

  // MARK: Area

  /// The outline of a patch, and its inner border.
  private func outline(of patch: Patch) -> (outline: [ModelPoint], inner: [ModelPoint]) {
    let isFrontal = skeleton.view == .front && patch.isOnTrunk
    let template = template(of: patch)
    let factor = skeleton.widthFactor(patch.segment)
    let sign = (patch.edge == .front ? 1.0 : -1.0) * factor
    let exponent = patch.isOnTrunk ? 0.7 : 0.75
    var inner: [ModelPoint] = []
    var outer: [ModelPoint] = []
    for index in 0..<13 {
      let share = Double(index) / 12
      let along = patch.from + (patch.to - patch.from) * share
      // Beyond the last control point the outline closes, and its width there would be that of the tip.
      let width = template.width(at: min(max(along, -7.5), 52), front: patch.edge == .front || isFrontal)
      let depth = width + 1.5 - (patch.depth + 1.5) * pow(max(0, sin(.pi * share)), exponent)
      inner.append(place(patch, along, sign * depth))
      outer.append(place(patch, along, sign * (width + 3)))
    }
    return (inner + outer.reversed(), inner)
  }

  private func template(of patch: Patch) -> Template {
    if patch.isOnTrunk { return skeleton.view == .front ? FrontTemplates.trunk : BodyTemplates.trunk }
    return painter.outlines.template(patch.segment, patch.side)
  }

  private func place(_ patch: Patch, _ along: Double, _ across: Double) -> ModelPoint {
    patch.isOnTrunk
      ? skeleton.spine.surface(along, across) : skeleton.bone(patch.side, patch.segment).point(along, across)
  }

  /// The visible part of a patch for each choice of clothes: inside its segment and inside the ink line.
  private func areas(of patch: Patch) -> [(Wardrobe, DistanceField)] {
    let outline = outline(of: patch).outline
    guard let grid = FieldGrid(over: [outline], step: 0.4, margin: 1) else { return [] }
    let field = DistanceField(grid: grid, polygon: outline)
    if patch.segment == .trunk {
      let body = DistanceField(grid: grid, polygon: painter.outlines.trunk).inset(by: FigureCanvas.inkWidth * 0.4)
      return [(.any, field.intersection(body))]
    }
    return [Wardrobe.shorts, .leggings].compactMap { legwear in
      guard let body = silhouette(patch.side, legwear, on: grid) else { return nil }
      var segment = segmentField(patch, grid)
      // Seen from the front, the outer buttock goes on over the thigh.
      let reachesThigh = patch.segment == .thigh || (patch.segment == .pelvis && skeleton.view == .front)
      if legwear == .shorts, reachesThigh {
        segment = segment.union(DistanceField(grid: grid, polygon: painter.garments.shortsLeg(patch.side)), blend: 0)
      }
      let area = field.intersection(segment.inset(by: -0.4))
        .intersection(body.inset(by: FigureCanvas.inkWidth * 0.4))
      return ([.anyHair, legwear], area)
    }
  }

  private func segmentField(_ patch: Patch, _ grid: FieldGrid) -> DistanceField {
    let outline =
      switch patch.segment {
      case .thigh: painter.outlines.thigh(patch.side)
      case .pelvis, .trunk: painter.garments.pelvis
      case .shank: painter.outlines.shank(patch.side)
      case .upperArm: painter.outlines.upperArm(patch.side)
      case .forearm: painter.outlines.forearm(patch.side)
      }
    return DistanceField(grid: grid, polygon: outline)
  }

  /// Skin and clothes together, as they are seen.
  private func silhouette(_ side: LimbSide, _ legwear: Wardrobe, on grid: FieldGrid) -> DistanceField? {
    guard let skin = painter.legField(side)?.resampled(on: grid) else { return nil }
    let cloth =
      legwear == .shorts ? painter.shortsField(sides: [side]) : painter.leggingsField(side, withPelvis: true)
    return cloth.map { $0.resampled(on: grid).union(skin, blend: 0) } ?? skin
  }

  // MARK: Ink

  private func draw(_ patch: Patch, in area: DistanceField, wardrobe: Wardrobe) {
    canvas.wardrobe = wardrobe
    let lines = ContourTracer(area).closedLines().filter { abs(Polygon.doubleArea($0)) > 4 }
    guard !lines.isEmpty else { return }
    var fitter = CurveFitter(tolerance: 0.08)
    canvas.add(FigurePath.closed(lines.map { fitter.closed($0) }), fill: .highlight)
    drawHatch(lines, angle: direction(of: patch) + 45)
    let inner = outline(of: patch).inner
    for run in Polygon.runs(of: inner, isClosed: false, where: { area.value(at: inner[$0]) < 0.35 }) {
      canvas.line(CatmullRom.open(run), .highlightInk, width: FigureCanvas.inkWidth * 0.6)
    }
    guard patch.segment == .thigh, wardrobe.contains(.shorts) else { return }
    let hem = painter.garments.shortsHem(patch.side)
    for run in Polygon.runs(of: hem, isClosed: false, where: { area.value(at: hem[$0]) < 0 }) {
      canvas.line(run, .ink, width: FigureCanvas.inkWidth)
    }
  }

  /// The page direction of the segment in degrees, counter-clockwise from the right.
  private func direction(of patch: Patch) -> Double {
    let way =
      patch.isOnTrunk
      ? ModelPoint.up(lean: skeleton.spine.lean(at: (patch.from + patch.to) / 2))
      : ModelPoint.along(limb: skeleton.bone(patch.side, patch.segment).angle)
    return atan2(way.y, way.x) * 180 / .pi
  }

  private func drawHatch(_ outlines: [[ModelPoint]], angle: Double) {
    let along = ModelPoint(cos(angle * .pi / 180), sin(angle * .pi / 180))
    let across = along.leftNormal
    let heights = outlines.joined().map { $0.dot(across) }
    guard let low = heights.min(), let high = heights.max() else { return }
    var lines: [(ModelPoint, ModelPoint)] = []
    var height = low + Self.hatchSpacing / 2
    while height < high {
      let middle = across * height
      let ends = outlines.joined().map { $0.dot(along) }
      if let first = ends.min(), let last = ends.max() {
        lines += Polygon.spans(from: middle + along * (first - 1), to: middle + along * (last + 1), inside: outlines)
      }
      height += Self.hatchSpacing
    }
    canvas.add(
      FigurePath.lines(lines), stroke: FigureStroke(.highlightInk, width: Self.hatchWidth, hasFlatEnds: true))
  }

  // MARK: Kneecap

  /// The kneecap: an oval in the middle of a knee seen from the front, else at its front edge.
  private func drawKneecap(_ side: LimbSide) {
    let leg = skeleton.leg(side)
    var frame = leg.shank
    frame.angle = 0.55 * leg.thigh.angle + 0.45 * leg.shank.angle
    let depth = painter.outlines.isFrontal(leg) ? 0 : 4.6
    let oval = stride(from: 0.0, to: 360, by: 15).map { turn in
      frame.point(-0.6 + 3.9 * cos(turn * .pi / 180), depth + 3.3 * sin(turn * .pi / 180))
    }
    guard let grid = FieldGrid(over: [oval], step: 0.3, margin: 1) else { return }
    let field = DistanceField(grid: grid, polygon: oval)
    for legwear in [Wardrobe.shorts, .leggings] {
      guard let body = silhouette(side, legwear, on: grid) else { continue }
      let lines = ContourTracer(field.intersection(body.inset(by: FigureCanvas.inkWidth * 0.4))).closedLines()
      canvas.wardrobe = [.anyHair, legwear]
      var fitter = CurveFitter(tolerance: 0.08)
      canvas.add(
        FigurePath.closed(lines.map { fitter.closed($0) }), fill: .highlight,
        stroke: FigureStroke(.highlightInk, width: FigureCanvas.inkWidth * 0.6))
      let way = ModelPoint.along(limb: frame.angle)
      drawHatch(lines, angle: atan2(way.y, way.x) * 180 / .pi + 45)
    }
  }

  // MARK: Nerve

  /// The course of the sciatic nerve: a line, not a muscle.
  private func drawNerve(_ side: LimbSide) {
    let leg = skeleton.leg(side)
    let course =
      skeleton.spine.place([ModelPoint(5, -6.5), ModelPoint(-1, -7)])
      + [leg.thigh.point(8, -4.5), leg.thigh.point(22, -3.6), leg.thigh.point(36, -2.6)]
      + [leg.shank.point(4, -2.6), leg.shank.point(16, -3.8), leg.shank.point(32, -1.6)]
    var fitter = CurveFitter()
    let path = FigurePath.open([fitter.open(CatmullRom.open(course))])
    canvas.add(path, stroke: FigureStroke(.highlightInk, width: 2.5))
    canvas.add(path, stroke: FigureStroke(.highlight, width: 1.5))
    canvas.add(
      path, stroke: FigureStroke(.highlightInk, width: 1.5, dashes: [0.5, 1.4], hasFlatEnds: true))
  }
}

extension Highlight {
  /// Whether it lies on the shirt, below the legs.
  var isOnTrunk: Bool {
    if case .patch(_, .trunk, _, _, _, _) = self { true } else { false }
  }
}
