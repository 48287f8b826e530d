/// Checks poses: whether a body can be so, and whether it touches what it should.
package struct PoseLint: Sendable {
  let widths: BodyWidths
  /// How far a contact may be off, and how far the body may sink, in centimetres.
  static let tolerance = 0.8
  /// How far a force may be from the body, and twice how far inside it, in centimetres.
  private static let touch = 2.5

  package init(widths: BodyWidths = .standard) {
    self.widths = widths
  }

  /// Everything that is wrong with a pose, start first.
  package func issues(of pose: Pose) -> [PoseIssue] {
    let solver = PoseSolver(view: pose.view, widths: widths)
    let start = solver.solve(pose.start)
    var issues = check(start, pose.start, pose, .start)
    guard let state = pose.end else {
      return issues + arrows(of: pose, [start], [pose.start]) + cropped(pose, [start], [pose.start])
    }
    let end = solver.solve(state)
    issues += check(end, state, pose, .end)
    issues += slips(pose, start, end)
    return issues + arrows(of: pose, [start, end], [pose.start, state])
      + cropped(pose, [start, end], [pose.start, state])
  }

  private func check(_ skeleton: Skeleton, _ state: PoseState, _ pose: Pose, _ panel: PoseIssue.Panel)
    -> [PoseIssue]
  {
    var issues = reach(skeleton, panel) + JointRanges.issues(of: skeleton, panel)
    guard pose.view == .side else { return issues }
    let surfaces = Surfaces(props: pose.props + state.props)
    issues += state.contacts.compactMap { contact in
      let gap = surfaces.gap(of: skeleton.place(of: contact), isSeat: contact == .seat)
      guard abs(gap) > Self.tolerance else { return nil }
      return PoseIssue(panel, .hovering(contact.text, centimetres: gap))
    }
    let lowest = BodyOutlines(skeleton).lowest.y
    if lowest < -Self.tolerance, !surfaces.isPlan {
      issues.append(PoseIssue(panel, .sunk(centimetres: -lowest)))
    }
    return issues
  }

  private func reach(_ skeleton: Skeleton, _ panel: PoseIssue.Panel) -> [PoseIssue] {
    LimbSide.allCases.flatMap { side -> [PoseIssue] in
      [
        ("\(side.rawValue) foot", skeleton.leg(side).shortfall),
        ("\(side.rawValue) hand", skeleton.arm(side).shortfall),
      ].compactMap { limb, shortfall in
        guard shortfall > 0.05 else { return nil }
        return PoseIssue(
          panel, .unreachable(limb, centimetres: shortfall), isWarning: shortfall <= Self.tolerance)
      }
    }
  }

  /// Contacts that should stay: a small move shows as a sliver of the ghost.
  private func slips(_ pose: Pose, _ start: Skeleton, _ end: Skeleton) -> [PoseIssue] {
    guard let state = pose.end else { return [] }
    return pose.start.contacts.filter(state.contacts.contains).compactMap { contact in
      let distance = start.place(of: contact).distance(to: end.place(of: contact))
      guard distance > 0.3, distance < 3, pose.showsGhost else { return nil }
      return PoseIssue(.end, .slipping(contact.text, centimetres: distance))
    }
  }

  /// What a frame of the author's own leaves out.
  private func cropped(_ pose: Pose, _ skeletons: [Skeleton], _ states: [PoseState]) -> [PoseIssue] {
    guard let frame = pose.frame else { return [] }
    let scene = PictureScene(pose: pose, skeletons: skeletons, states: states, isFlipped: false)
    let box = scene.fittingBox(margin: 0)
    let over = [
      frame.x - box.x, frame.y - box.y, box.x + box.width - frame.x - frame.width,
      box.y + box.height - frame.y - frame.height,
    ]
    guard let most = over.max(), most > 0 else { return [] }
    return [PoseIssue(skeletons.count > 1 ? .end : .start, .cropped("the picture", centimetres: most))]
  }

  private func arrows(of pose: Pose, _ skeletons: [Skeleton], _ states: [PoseState]) -> [PoseIssue] {
    guard let last = skeletons.last else { return [] }
    let scene = PictureScene(pose: pose, skeletons: skeletons, states: states, isFlipped: false)
    let outlines = BodyOutlines(last).all
    let panel: PoseIssue.Panel = skeletons.count > 1 ? .end : .start
    func nearest(_ points: [ModelPoint]) -> Double {
      points.flatMap { point in outlines.map { Polygon.signedDistance(of: point, to: $0) } }.min() ?? .infinity
    }
    let issues: [PoseIssue] = zip(pose.arrows, scene.courses).enumerated().compactMap { index, arrow in
      let distance = nearest(arrow.1.points)
      guard !arrow.0.isForce else {
        // It ends on the body, or begins there where the body pushes.
        guard distance > Self.touch || distance < -Self.touch / 2 else { return nil }
        return PoseIssue(panel, .forceOffBody(index: index, centimetres: distance))
      }
      guard distance < 2 else { return nil }
      return PoseIssue(panel, .arrowOnBody(index: index, centimetres: distance))
    }
    guard let inset = pose.inset else { return issues }
    return issues + self.issues(of: inset, in: scene, panel, room: nearest([inset.place]))
  }

  /// What a close-up hides, and what of its own it loses; `room` is how far its middle is from the body.
  private func issues(of inset: Inset, in scene: PictureScene, _ panel: PoseIssue.Panel, room: Double) -> [PoseIssue] {
    let covered = inset.windowRadius - room
    let hidden = covered > Self.tolerance ? [PoseIssue(panel, .insetOnBody(centimetres: covered))] : []
    return hidden
      + scene.insetCourses.enumerated().compactMap { index, course in
        let farthest = course.points.map { $0.distance(to: inset.place) }.max() ?? 0
        guard farthest > inset.windowRadius else { return nil }
        let over = (farthest - inset.windowRadius) / inset.scale
        return PoseIssue(panel, .arrowOutsideInset(index: index, centimetres: over))
      }
  }
}
