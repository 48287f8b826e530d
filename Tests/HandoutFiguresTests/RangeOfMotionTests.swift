import Foundation
import HandoutFigures
import HandoutGeometry
import Testing

/// Extreme joint angles without hand tuning, as a picture of letters: a change of the outlines shows here first.
@Suite struct RangeOfMotionTests {
  struct Limbs {
    var hip = (0.0, 0.0)
    var knee = (0.0, 0.0)
    var ankle = (0.0, 0.0)
    var shoulder = (0.0, 0.0)
    var elbow = (8.0, 8.0)
    var hand = ArmPose.Hand.relaxed
  }

  private func state(pelvis: Double = 0, lumbar: Double = 0, thoracic: Double = 0, neck: Double = 0, _ limbs: Limbs)
    -> PoseState
  {
    var state = PoseState()
    state.position = ModelPoint(90, 100)
    state.spine.pelvis = pelvis
    state.spine.lumbar = lumbar
    state.spine.thoracic = thoracic
    state.spine.neck = neck
    state.near.leg.action = .angles(hip: limbs.hip.0, knee: limbs.knee.0, ankle: limbs.ankle.0)
    state.far.leg.action = .angles(hip: limbs.hip.1, knee: limbs.knee.1, ankle: limbs.ankle.1)
    state.near.arm.action = .angles(shoulder: limbs.shoulder.0, elbow: limbs.elbow.0, wrist: 0)
    state.far.arm.action = .angles(shoulder: limbs.shoulder.1, elbow: limbs.elbow.1, wrist: 0)
    state.near.arm.hand = limbs.hand
    state.far.arm.hand = limbs.hand
    return state
  }

  private var states: [(String, PoseState)] {
    [
      (
        "deep squat",
        state(
          pelvis: 30, lumbar: 10,
          Limbs(hip: (115, 112), knee: (135, 132), ankle: (22, 20), shoulder: (90, 88), elbow: (5, 5)))
      ),
      ("arms overhead", state(Limbs(shoulder: (178, 170), elbow: (5, 10)))),
      (
        "back bend",
        state(
          pelvis: -15, lumbar: -20, thoracic: -10, neck: -30,
          Limbs(hip: (-20, 15), knee: (20, 0), shoulder: (-40, 0), elbow: (20, 8)))
      ),
      ("march", state(Limbs(hip: (0, 90), knee: (0, 90), shoulder: (40, 0), elbow: (140, 8), hand: .fist))),
      (
        "toe touch",
        state(
          pelvis: 90, lumbar: 25, thoracic: 20, neck: 10, Limbs(hip: (95, 95), shoulder: (110, 110), elbow: (0, 8)))
      ),
      ("high knee", state(Limbs(hip: (125, 0), knee: (140, 0), shoulder: (60, 0), elbow: (60, 8)))),
      ("run", state(Limbs(hip: (-15, 30), knee: (60, 40), shoulder: (120, 0), elbow: (90, 8)))),
      ("stork", state(Limbs(hip: (60, 0), knee: (120, 0), shoulder: (-30, 0), elbow: (30, 8)))),
    ]
  }

  @Test func theRangeOfMotionSheetStaysAsItIs() throws {
    var sheet = ""
    for (name, state) in states {
      var pose = Pose(id: "test")
      pose.frame = ViewBox(x: 0, y: 0, width: 200, height: 200)
      pose.start = state
      let figure = FigureBuilder().draw(pose)
      sheet += "\(name)\n\(letters(figure))\n"
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "RangeOfMotion.txt")
    if ProcessInfo.processInfo.environment["HANDOUT_TEST"] == "accept" {
      try sheet.write(to: file, atomically: true, encoding: .utf8)
    }
    let reference = try String(contentsOf: file, encoding: .utf8)
    #expect(sheet == reference, "look at the pictures, then accept with HANDOUT_TEST=accept")
  }

  /// The uppermost filled shape at places 3 cm apart, a letter for each material.
  private func letters(_ figure: Figure) -> String {
    let shapes = figure.panels[0].shapes.filter { $0.fill != nil && $0.wardrobe.includes([.shortHair, .shorts]) }
    let outlines = shapes.map { outline($0.path) }
    let rows = stride(from: 1.5, to: 200, by: 3).map { y in
      stride(from: 1.5, to: 200, by: 3).map { x -> Character in
        guard let top = outlines.indices.last(where: { isInside(ModelPoint(x, y), outlines[$0]) }) else { return " " }
        return letter(shapes[top].fill)
      }
    }
    return rows.map { row in
      var line = String(row)
      while line.last == " " { line.removeLast() }
      return line
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func letter(_ role: PaintRole?) -> Character {
    switch role {
    case .skinNear, .skinNearShade: "s"
    case .skinFar, .skinFarShade: "S"
    case .shirtNear, .shirtNearShade: "t"
    case .shirtFar, .shirtFarShade: "T"
    case .legwearNear, .legwearNearShade: "l"
    case .legwearFar, .legwearFarShade: "L"
    case .shoeNear, .shoeNearShade, .soleNear: "f"
    case .shoeFar, .shoeFarShade, .soleFar: "F"
    case .hair, .hairShade: "h"
    default: "."
    }
  }

  private func outline(_ path: Path) -> [[ModelPoint]] {
    var lines: [[ModelPoint]] = [[]]
    func place(_ point: Point) -> ModelPoint { ModelPoint(point.x.points, point.y.points) }
    for element in path.elements {
      let last = lines.count - 1
      switch element {
      case .move(let point): lines.append([place(point)])
      case .line(let point): lines[last].append(place(point))
      case .curve(let first, let second, let end):
        let start = lines[last].last ?? .zero
        for step in 1...6 {
          let t = Double(step) / 6
          let rest = 1 - t
          let near = start * (rest * rest * rest) + place(first) * (3 * rest * rest * t)
          lines[last].append(near + place(second) * (3 * rest * t * t) + place(end) * (t * t * t))
        }
      case .close: break
      }
    }
    return lines
  }

  private func isInside(_ place: ModelPoint, _ lines: [[ModelPoint]]) -> Bool {
    var isInside = false
    for line in lines {
      for index in line.indices {
        let start = line[index]
        let end = line[(index + 1) % line.count]
        guard (start.y > place.y) != (end.y > place.y) else { continue }
        if place.x < start.x + (end.x - start.x) * (place.y - start.y) / (end.y - start.y) { isInside.toggle() }
      }
    }
    return isInside
  }
}
