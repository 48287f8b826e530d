import Foundation
import HandoutFigures
import HandoutGeometry
import HandoutInput
import HandoutPages
import Testing

/// Every shipped pose, drawn.
@Suite struct PictureTests {
  @Test func everyExerciseHasAPicture() {
    let exercises = Library.names("Exercises", ".yaml")
    #expect(Set(exercises).subtracting(Library.poseIDs).isEmpty)
  }

  @Test(arguments: Library.poseIDs) func posesAreSound(id: String) throws {
    let pose = try Library.pose(id)
    #expect(pose.id == id)
    let errors = PoseLint().issues(of: pose).filter { !$0.isWarning }
    #expect(errors.isEmpty, "\(errors.map(\.message))")
  }

  /// The highlighted part is one that the exercise names.
  @Test(arguments: Library.poseIDs) func highlightsShowWhatTheExerciseNames(id: String) throws {
    let text = String(decoding: try Library.bytes("Assets/Exercises/\(id).yaml"), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("targets:") })
    let named = Set(line.dropFirst(8).split { " [],".contains($0) }.map(String.init))
    let pose = try Library.pose(id)
    if pose.highlights.isEmpty {
      #expect(named == ["whole-leg"])
    }
    for highlight in pose.highlights {
      #expect(!highlight.targets(in: pose.view).isDisjoint(with: named), "\(named)")
    }
  }

  @Test(arguments: Library.poseIDs) func picturesStayInTheirFrame(id: String) throws {
    let pose = try Library.pose(id)
    let look = try Library.look("A")
    for side in BodySide.allCases {
      let figure = FigureBuilder().draw(pose, side: side)
      let frame = Rect(origin: .zero, size: figure.panelSize)
      for index in figure.panels.indices {
        for shape in figure.shapes(panel: index, look: look) {
          // Handles may stand out farther than the curve itself.
          guard let box = shape.inkBounds else { continue }
          #expect(frame.contains(box, tolerance: .pt(0.8)), "\(side) panel \(index): \(box) outside \(frame)")
        }
      }
    }
  }

  /// The other side is the mirror image: the same outlines, with only the rims of the light on their other side.
  @Test(arguments: Library.poseIDs) func theOtherSideIsTheMirrorImage(id: String) throws {
    let pose = try Library.pose(id)
    let right = FigureBuilder().draw(pose, side: .right)
    let left = FigureBuilder().draw(pose, side: .left)
    #expect(right.isFlipped != left.isFlipped)
    #expect(right.isFlipped == (pose.drawnSide == .left))
    let shades: Set<PaintRole> = [
      .skinNearShade, .skinFarShade, .shirtNearShade, .shirtFarShade, .legwearNearShade, .legwearFarShade,
      .shoeNearShade,
      .shoeFarShade, .hairShade,
    ]
    func inked(_ figure: Figure) -> [[FigureShape]] {
      figure.panels.map { $0.shapes.filter { shape in shape.stroke?.role == .ink && shape.fill != nil } }
    }
    for (first, second) in zip(inked(right), inked(left)) {
      #expect(Set(first) == Set(second))
    }
    #expect(left.panels.flatMap(\.shapes).contains { $0.fill.map(shades.contains) ?? false })
  }

  @Test func linesKeepTheirWidthOnPaper() throws {
    let figure = FigureBuilder().draw(try Library.pose("bridge"))
    let look = try Library.look("A")
    let small = figure.shapes(panel: 0, look: look, scale: 0.6)
    let large = figure.shapes(panel: 0, look: look, scale: 1.4)
    #expect(small.map(\.stroke?.width) == large.map(\.stroke?.width))
    #expect(small.compactMap(\.stroke).allSatisfy { $0.width >= .pt(0.35) })
    #expect(large.contains { abs(($0.stroke?.width.points ?? 0) - 0.54) < 0.01 })
  }

  /// 22 bytes of deflated PDF for each curve: 18 KB for a card, 24 KB with a ghost.
  @Test(arguments: Library.poseIDs) func picturesAreEconomical(id: String) throws {
    let pose = try Library.pose(id)
    let figure = FigureBuilder().draw(pose)
    for look in [try Library.look("A"), try Library.look("B")] {
      let curves = figure.panels.indices.map { index in
        figure.shapes(panel: index, look: look).reduce(0) { sum, shape in
          sum
            + shape.path.elements.count {
              if case .curve = $0 { true } else { false }
            }
        }
      }.reduce(0, +)
      #expect(curves <= (pose.showsGhost ? 1020 : 850), "\(curves) curves")
    }
  }

  @Test(arguments: Library.lookIDs) func everyLookDrawsEveryPicture(id: String) throws {
    let look = try Library.look(id)
    for pose in Library.poseIDs.shuffled().prefix(6) {
      let figure = FigureBuilder(widths: look.widths).draw(try Library.pose(pose))
      for index in figure.panels.indices {
        #expect(figure.shapes(panel: index, look: look).count > 30)
      }
    }
  }

  /// Adjoining areas must differ in a photocopy, by points of grey in a hundred.
  @Test(arguments: Library.lookIDs) func looksSurviveAPhotocopy(id: String) throws {
    let look = try Library.look(id)
    func grey(_ role: PaintRole) -> Double {
      let color = look.color(of: role)
      return (0.299 * Double(color.red) + 0.587 * Double(color.green) + 0.114 * Double(color.blue)) / 2.55
    }
    for (first, second) in [
      (PaintRole.skinNear, PaintRole.shirtNear), (.shirtNear, .legwearNear), (.legwearNear, .skinNear),
      (.highlight, .legwearNear), (.highlightInk, .highlight),
    ] {
      #expect(abs(grey(first) - grey(second)) >= 12, "\(first) and \(second)")
    }
    for (near, far) in [
      (PaintRole.skinNear, PaintRole.skinFar), (.shirtNear, .shirtFar), (.legwearNear, .legwearFar),
    ] {
      let difference = grey(near) - grey(far)
      #expect(difference >= 5 && difference <= 14, "\(near): \(difference)")
    }
  }

  /// An arrow that follows a movement runs outside the way of the point, from near its start to near its end.
  @Test func arrowsCanFollowAMovement() throws {
    let text = """
      schema: pose/1
      id: traced
      start:
        place: [hip, 60, 95]
        near: {leg: {hip: 0, knee: 0}}
      end:
        near: {leg: {hip: 60, knee: 0}}
      arrows: [{trace: near.toe, about: hip, offset: 7}]
      """
    let figure = FigureBuilder().draw(try Library.pose(text: text))
    let shaft = try #require(figure.panels[1].shapes.first { $0.stroke?.role == .arrow })
    let box = try #require(shaft.path.bounds)
    #expect(box.size.width > .pt(30) && box.size.height > .pt(15))
    #expect(figure.panels[0].shapes.allSatisfy { $0.stroke?.role != .arrow })
  }

  @Test func dashedAndTwoHeadedArrows() throws {
    let text = """
      schema: pose/1
      id: arrows
      start: {place: [hip, 60, 95]}
      arrows: [{arc: [[100, 20], [104, 40], [100, 60]], style: dashed, heads: 2}]
      """
    let shapes = FigureBuilder().draw(try Library.pose(text: text)).panels[0].shapes
    #expect(shapes.contains { $0.stroke?.role == .arrow && $0.stroke?.dashes == [4, 2.6] })
    #expect(shapes.count { $0.fill == .arrow } == 2)
  }
}
