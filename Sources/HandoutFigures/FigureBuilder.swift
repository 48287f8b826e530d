import HandoutGeometry
package import HandoutInput

/// Makes pictures from poses: solves, checks, draws and fits.
package struct FigureBuilder: Sendable {
  /// The build of the person.
  package let widths: BodyWidths
  /// Free room around a picture without a frame of its own, in centimetres.
  private static let margin = 4.0

  package init(widths: BodyWidths = .standard) {
    self.widths = widths
  }

  /// The picture of a pose, for a side of the body; nil draws the pose as it is written.
  ///
  /// For the other side the finished picture is flipped and the angles stay what they are, but the light still comes
  /// from the upper left.
  ///
  /// - Throws: `FigureError.unsound` when the body cannot be in these positions.
  package func figure(for pose: Pose, side: BodySide? = nil) throws(FigureError) -> Figure {
    // Whether a pose is possible is a matter of the pose: it is checked once, on the standard body.
    let problems = PoseLint().issues(of: pose).filter { !$0.isWarning }
    guard problems.isEmpty else { throw .unsound(pose: pose.id, problems) }
    return draw(pose, side: side)
  }

  /// The picture of a pose without any check, for authors who want to see what is wrong.
  package func draw(_ pose: Pose, side: BodySide? = nil) -> Figure {
    let isFlipped = side.map { $0 != pose.drawnSide } ?? pose.isMirrored
    let solver = PoseSolver(view: pose.view, widths: widths)
    let states = [pose.start] + (pose.end.map { [$0] } ?? [])
    let skeletons = states.map(solver.solve)
    let scene = PictureScene(pose: pose, skeletons: skeletons, states: states, isFlipped: isFlipped)
    let box = (pose.frame ?? scene.fittingBox(margin: Self.margin)).rounded
    let panels = scene.panels(in: box)
    return Figure(
      id: pose.id, arrangement: pose.arrangement, width: box.width, height: box.height, panels: panels,
      isFlipped: isFlipped)
  }

  /// The body in a position, for checks and tests.
  package func solve(_ state: PoseState, view: Pose.View) -> Skeleton {
    PoseSolver(view: view, widths: widths).solve(state)
  }
}

/// Why there is no picture.
package enum FigureError: Error, Hashable, Sendable {
  /// The pose or look file cannot be read.
  case unreadable(YAMLError)
  /// The body cannot be in these positions; the issues say where and by how many centimetres.
  case unsound(pose: String, [PoseIssue])
  /// A compiled picture is cut short, or of another version.
  case damaged(String)
}
