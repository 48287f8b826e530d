import HandoutFigures
import HandoutInput
import Testing

/// Bad pose files are refused with place and reason.
@Suite struct PoseReaderTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var text: String
    var line: Int
    var reason: String
  }

  private static func start(_ body: String) -> String { "schema: pose/1\nid: a\nstart:\n\(body)\n" }

  static let cases: [Case] = [
    Case(
      description: "schema", text: "schema: pose/2\nid: a\nstart: {place: [hip, 0, 0]}\n", line: 1, reason: "pose/1"),
    Case(description: "no start", text: "schema: pose/1\nid: a\n", line: 1, reason: "\"start\" is missing"),
    Case(
      description: "no id", text: "schema: pose/1\nstart: {place: [hip, 0, 0]}\n", line: 1, reason: "\"id\" is missing"),
    Case(description: "id", text: "schema: pose/1\nid: a b\nstart: {place: [hip, 0, 0]}\n", line: 2, reason: "an id"),
    Case(description: "key", text: start("  place: [hip, 0, 0]\n  spline: {pelvis: 3}"), line: 5, reason: "spline"),
    Case(description: "anchor", text: start("  place: [nose, 0, 0]"), line: 4, reason: "not a body point"),
    Case(description: "place count", text: start("  place: [hip, 0]"), line: 4, reason: "3"),
    Case(description: "number", text: start("  place: [hip, high, 0]"), line: 4, reason: "number"),
    Case(description: "too far", text: start("  place: [hip, 4000, 0]"), line: 4, reason: "400"),
    Case(description: "lean", text: start("  spine: {pelvis: 270}"), line: 4, reason: "180"),
    Case(
      description: "foot and angles", text: start("  near: {leg: {hip: 3, foot: {at: [3, 0]}}}"), line: 4,
      reason: "not both"),
    Case(
      description: "reach and angles", text: start("  near: {arm: {elbow: 3, reach: {to: [3, 0]}}}"), line: 4,
      reason: "not both"),
    Case(
      description: "foot without place", text: start("  near: {leg: {foot: {pitch: 3}}}"), line: 4, reason: "\"at\""),
    Case(
      description: "reach without target", text: start("  near: {arm: {reach: {hand_dir: 3}}}"), line: 4,
      reason: "\"to\""),
    Case(description: "hand", text: start("  near: {arm: {hand: claw}}"), line: 4, reason: "relaxed"),
    Case(description: "scale", text: start("  near: {leg: {thigh_scale: 3}}"), line: 4, reason: "1.2"),
    Case(description: "tone", text: start("  near: {leg: {tone: dark}}"), line: 4, reason: "near"),
    Case(
      description: "view", text: "schema: pose/1\nid: a\nview: top\nstart: {place: [hip, 0, 0]}\n", line: 3,
      reason: "side"),
    Case(
      description: "layout", text: "schema: pose/1\nid: a\nlayout: over\nstart: {place: [hip, 0, 0]}\n", line: 3,
      reason: "stacked"),
    Case(
      description: "frame", text: "schema: pose/1\nid: a\nframe: [0, 0, 5]\nstart: {place: [hip, 0, 0]}\n", line: 3,
      reason: "4"),
    Case(
      description: "prop kind",
      text: "schema: pose/1\nid: a\nprops: [{kind: sofa, x: 3}]\nstart: {place: [hip, 0, 0]}\n",
      line: 3, reason: "chair"),
    Case(
      description: "prop key",
      text: "schema: pose/1\nid: a\nprops: [{kind: wall, x: 3, radius: 4}]\nstart: {place: [hip, 0, 0]}\n", line: 3,
      reason: "has no radius"),
    Case(
      description: "prop place", text: "schema: pose/1\nid: a\nprops: [{kind: wall}]\nstart: {place: [hip, 0, 0]}\n",
      line: 3, reason: "\"x\" is missing"),
    Case(
      description: "strap",
      text:
        "schema: pose/1\nid: a\nprops: [{kind: strap, from: near.knee, to: near.sole}]\nstart: {place: [hip, 0, 0]}\n",
      line: 3, reason: "near.hand"),
    Case(
      description: "highlight segment",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nhighlight: [[near, ear, 3, 8, back, 6]]\n", line: 4,
      reason: "thigh"),
    Case(
      description: "highlight order",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nhighlight: [[near, thigh, 30, 8, back, 6]]\n", line: 4,
      reason: "must end after"),
    Case(
      description: "arrow",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\narrows: [{arc: [[1, 2], [3, 4]]}]\n",
      line: 4, reason: "3"),
    Case(
      description: "two courses",
      text:
        "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\narrows: [{arc: [[1, 2], [3, 4], [5, 6]], trace: hip}]\n",
      line: 4,
      reason: "an arc, a trace or a force, found two"),
    Case(
      description: "short force",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\narrows: [{force: [[1, 2], [3, 4]]}]\n", line: 4,
      reason: "at least 6 cm long, found 2.8"),
    Case(
      description: "dashed force",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\narrows: [{force: [[1, 2], [3, 14]], style: dashed}]\n",
      line: 4,
      reason: "not for a force"),
    Case(
      description: "two highlights",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nhighlight: [{nerve: near, kneecap: near}]\n", line: 4,
      reason: "found two of them"),
    Case(
      description: "kneecap side",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nhighlight: [{kneecap: near, side: far}]\n", line: 4,
      reason: "the side of a kneecap is its value"),
    Case(
      description: "inset without place",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\ninset: {of: near.knee, radius: 12}\n", line: 4,
      reason: "\"at\" is missing"),
    Case(
      description: "inset scale",
      text:
        "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\ninset: {of: near.knee, radius: 12, at: [9, 9], scale: 9}\n",
      line: 4,
      reason: "1.2 to 4"),
    Case(
      description: "inset view",
      text:
        "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\ninset: {of: near.knee, radius: 12, at: [9, 9], view: front}\n",
      line: 4,
      reason: "\"pose\""),
    Case(
      description: "inset place",
      text:
        "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\ninset: {of: [3, 4], radius: 12, at: [9, 9], pose: {place: [hip, 0, 0]}}\n",
      line: 4,
      reason: "must show a body point, found a place"),
    Case(
      description: "inset things",
      text:
        "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\ninset: {of: hip, radius: 12, at: [9, 9], pose: {props: []}}\n",
      line: 4,
      reason: "props"),
    Case(
      description: "band",
      text:
        "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nprops: [{kind: band, from: near.sole, anchor: [3, 4]}]\n",
      line: 4,
      reason: "near.ankle or far.ankle, found"),
    Case(
      description: "loop",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nprops: [{kind: loop, around: waist}]\n", line: 4,
      reason: "shank"),
    Case(
      description: "bike",
      text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nprops: [{kind: bike, x: 3, seat: 20}]\n", line: 4,
      reason: "60 to 110"),
    Case(
      description: "contact", text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\ncontacts: [near.thigh:1.5]\n",
      line: 4, reason: "not a body point"),
    Case(
      description: "ghost", text: "schema: pose/1\nid: a\nstart: {place: [hip, 0, 0]}\nghost: yes\n", line: 4,
      reason: "true or false"),
  ]

  @Test(arguments: cases) func badFilesAreRefused(bad: Case) {
    do {
      _ = try PoseReader.read(name: "bad.yaml", bytes: Array(bad.text.utf8))
      Issue.record("\(bad.description) is not noticed")
    } catch .unreadable(let error) {
      let found = error.diagnostics.map { "\($0.line): \($0.message) \($0.help ?? "")" }
      #expect(
        error.diagnostics.contains { diagnostic in
          diagnostic.line == bad.line && (diagnostic.message + (diagnostic.help ?? "")).contains(bad.reason)
        }, "\(found)")
      #expect(error.diagnostics.allSatisfy { $0.file == "bad.yaml" && $0.column > 0 })
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func theEndIsLaidOverTheStart() throws {
    let pose = try Library.pose(
      text: """
        schema: pose/1
        id: a
        start:
          place: [hip, 50, 91]
          spine: {pelvis: 10, neck: 5}
          near: {leg: {foot: {at: [50, 0], pitch: 3}}, arm: {reach: {to: [70, 90], hand_dir: 90}, hand: flat}}
        end:
          spine: {pelvis: 20}
          near: {leg: {hip: 30}, arm: {hand: fist}}
        """)
    let end = try #require(pose.end)
    #expect(end.position == pose.start.position)
    #expect(end.spine.pelvis == 20)
    #expect(end.spine.neck == 5)
    #expect(end.near.leg.action == .angles(hip: 30, knee: 0, ankle: 0))
    #expect(end.near.arm.action == pose.start.near.arm.action)
    #expect(end.near.arm.hand == .fist)
  }

  @Test func anyBytesAreReadOrRefused() throws {
    let seed = UInt64.random(in: 1...1_000_000)
    var random = Generator(state: seed)
    let original = try Library.bytes("Assets/Poses/bird-dog.yaml")
    for _ in 0..<Generator.count(1_000) {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 32...126, using: &random)
      }
      guard let pose = try? PoseReader.read(name: "random.yaml", bytes: bytes) else { continue }
      // Whatever could be read can be drawn, or is refused with reasons.
      _ = try? FigureBuilder().figure(for: pose)
    }
  }
}
