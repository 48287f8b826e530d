import HandoutFigures
import HandoutGeometry
import HandoutInput
import Testing

/// Close-ups, pushes and the things that are tied to a body.
@Suite struct InsetTests {
  private static func pose(_ rest: String) throws -> Pose {
    try Library.pose(
      text: """
        schema: pose/1
        id: standing
        start:
          place: [hip, 60, 92.7]
          near: {leg: {hip: 0, knee: 0, ankle: 0}}
          far: {leg: {hip: -4, knee: 2, ankle: 0}}
        \(rest)
        """)
  }

  private static func issues(_ rest: String) throws -> [String] {
    PoseLint().issues(of: try pose(rest)).map(\.message)
  }

  /// The shapes from the window's paper to its ring.
  private func window(of figure: Figure) throws -> ArraySlice<FigureShape> {
    let shapes = try #require(figure.panels.last).shapes
    let paper = try #require(shapes.firstIndex { $0.fill == .paper })
    let ring = try #require(shapes.lastIndex { $0.path == shapes[paper].path })
    #expect(ring > paper + 10)
    return shapes[paper...ring]
  }

  /// The places that a path goes through; handles may stand out farther.
  private static func places(on path: Path) -> [Point] {
    path.elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point), .curve(_, _, let point): point
      case .close: nil
      }
    }
  }

  @Test(arguments: BodySide.allCases, ["A", "B"]) func shapesEndAtTheWindow(side: BodySide, look: String) throws {
    let pose = try Self.pose("inset: {of: near.knee, radius: 14, at: [120, 60], scale: 2}")
    let figure = FigureBuilder(widths: try Library.look(look).widths).draw(pose, side: side)
    let shapes = try window(of: figure)
    let disc = try #require(shapes.first?.path.bounds)
    #expect(abs(disc.size.width.points - 56) < 0.1)
    let centre = Point(
      x: disc.origin.x + disc.size.width * 0.5, y: disc.origin.y + disc.size.height * 0.5)
    for place in shapes.flatMap({ Self.places(on: $0.path) }) {
      let way = ((place.x - centre.x).points, (place.y - centre.y).points)
      #expect(way.0 * way.0 + way.1 * way.1 < 28.1 * 28.1, "\(place)")
    }
    // The pen is the same inside and outside; skin, trousers and their shade are all there.
    #expect(shapes.allSatisfy { ($0.stroke?.width ?? 0) < 1 })
    #expect(Set(shapes.compactMap(\.fill)).isSuperset(of: [.skinNear, .skinFar, .legwearNear]))
  }

  /// What lies whole in the window is the same outline, twice as large.
  @Test func theWindowEnlarges() throws {
    let pose = try Self.pose(
      """
      props: [{kind: ball, x: 90, y: 50, radius: 4}]
      inset: {of: [90, 50], radius: 10, at: [130, 60], scale: 2.5}
      """)
    let shapes = FigureBuilder().draw(pose).panels[0].shapes.filter { $0.fill == .ball }
    let sizes = try shapes.map { try #require($0.path.bounds).size.width.points }
    #expect(sizes.count == 2 && abs(sizes[0] - 8) < 0.05 && abs(sizes[1] - 20) < 0.05)
  }

  @Test func aWindowMayShowABodyOfItsOwn() throws {
    let pose = try Self.pose(
      """
      highlight: [{kneecap: near}]
      inset:
        of: near.knee
        radius: 12
        at: [120, 60]
        view: front
        pose: {place: [hip, 0, 91], far: {leg: {hip: 40}}}
      """)
    let figure = FigureBuilder().draw(pose)
    let kneecaps = try window(of: figure).filter { $0.fill == .highlight }
    let box = try #require(kneecaps.first?.path.bounds)
    // Seen from the front, the kneecap is whole: 7.8 cm by 6.6 cm, and handles stand out a little farther.
    let (height, width) = (box.size.height.points, box.size.width.points)
    #expect((14...22).contains(height) && (11.5...21).contains(width), "\(height) by \(width)")
  }

  @Test func aWindowIsOnlyInTheLastPanel() throws {
    let pose = try Self.pose(
      "end: {near: {leg: {hip: 20}}}\nghost: true\ninset: {of: near.knee, radius: 12, at: [130, 60]}")
    let panels = FigureBuilder().draw(pose).panels
    #expect(!panels[0].shapes.contains { $0.fill == .paper })
    #expect(try window(of: FigureBuilder().draw(pose)).allSatisfy { !$0.isGhost })
  }

  @Test func badWindowsAreNamed() throws {
    #expect(try Self.issues("inset: {of: near.knee, radius: 12, at: [120, 60]}").isEmpty)
    let covering = try Self.issues("inset: {of: near.knee, radius: 12, at: [60, 60]}")
    #expect(covering.contains { $0.hasPrefix("start: the inset covers the body by") })
    let leaving = try Self.issues(
      "inset: {of: [66, 50], radius: 10, at: [120, 60], arrows: [{arc: [[66, 50], [70, 50], [90, 50]]}]}")
    #expect(leaving == ["start: arrow 1 of the inset leaves its window by 14 cm"])
  }

  @Test func aForceTouchesTheBody() throws {
    #expect(try Self.issues("arrows: [{force: [[90, 50], [67, 50]]}]").isEmpty)
    #expect(try Self.issues("arrows: [{force: [[67, 50], [90, 50]]}]").isEmpty)
    let away = try Self.issues("arrows: [{force: [[90, 50], [75, 50]]}]")
    #expect(away.count == 1 && away[0].hasSuffix("cm away from the body, but a force touches it"))
    let inside = try Self.issues("arrows: [{force: [[90, 50], [60, 50]]}]")
    #expect(inside.count == 1 && inside[0].hasSuffix("cm into the body"))
  }

  /// A push is broader than a movement, so that grey prints tell the two apart.
  @Test func aForceIsBroad() throws {
    let shapes = FigureBuilder().draw(try Self.pose("arrows: [{force: [[90, 50], [67, 50]]}]")).panels[0].shapes
    let arrow = try #require(shapes.last { $0.fill == .arrow })
    #expect(try #require(arrow.path.bounds).size.height.points > 9)
    #expect(!shapes.contains { $0.stroke?.role == .arrow })
  }

  // MARK: Things

  @Test func aBikeCarriesSeatAndFeet() throws {
    let pose = try Library.pose("exercise-bike")
    #expect(pose.start.contacts == [.seat, .limb(.near, .ball), .limb(.far, .ball)])
    #expect(PoseLint().issues(of: pose).isEmpty)
  }

  /// A band lies around the far side of a knee; a ring spans both legs.
  @Test func bandsGoAroundLegs() throws {
    let shapes = FigureBuilder().draw(
      try Self.pose("props: [{kind: band, from: near.knee, anchor: [110, 50]}, {kind: loop, around: thigh, u: 36}]")
    ).panels[0].shapes
    let boxes = shapes.filter { $0.stroke?.role == .band }.compactMap(\.path.bounds)
    try #require(boxes.count == 2)
    #expect(boxes[0].size.width.points > 53)
    #expect(boxes[1].size.width.points > 11 && boxes[1].size.width.points < 18)
  }

  @Test func beltsHaveNoPlate() throws {
    let shapes = FigureBuilder().draw(
      try Self.pose("props: [{kind: belt, from: near.ankle, anchor: [40, 10]}]")
    ).panels[0].shapes
    #expect(shapes.contains { $0.stroke?.role == .strap })
    #expect(!shapes.contains { $0.fill == .propDark })
  }
}
