/// What a picture points out on the body.
package enum Highlight: Hashable, Sendable {
  /// Which outline of a segment a patch hugs.
  package enum Edge: String, Sendable, CaseIterable, Hashable { case front, back }

  /// A patch on a segment: its range along the bone or the spine, the edge it hugs and its depth, in centimetres.
  case patch(LimbSide, Segment, from: Double, to: Double, edge: Edge, depth: Double)
  /// The course of the sciatic nerve, from the buttock to the calf.
  case nerve(LimbSide)
  /// The kneecap.
  case kneecap(LimbSide)

  /// The words by which exercises name what this points out.
  package func targets(in view: Pose.View) -> Set<String> {
    if case .kneecap = self { return ["thigh-front"] }
    guard case .patch(_, let segment, let from, _, let edge, _) = self else { return ["nerve"] }
    switch (segment, edge) {
    case (.thigh, .back): return ["hamstrings"]
    case (.thigh, .front): return from < 0 ? ["hip-front", "thigh-front"] : ["thigh-front"]
    case (.shank, .back): return ["calf"]
    case (.shank, .front): return ["shin"]
    case (.pelvis, _): return view == .front ? ["outer-hip", "buttocks"] : ["buttocks", "deep-buttock"]
    case (.trunk, .front): return view == .front ? ["side-trunk"] : ["tummy"]
    case (.trunk, .back): return view == .front ? ["side-trunk"] : ["low-back"]
    case (.upperArm, _), (.forearm, _): return ["arm"]
    }
  }
}
