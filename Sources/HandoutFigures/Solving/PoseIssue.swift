/// Something about a pose that cannot be, or looks wrong.
package struct PoseIssue: Hashable, Sendable {
  /// Which position it concerns.
  package enum Panel: String, Sendable, Hashable { case start, end }

  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// A foot or hand cannot get where it should; how far it misses in centimetres.
    case unreachable(String, centimetres: Double)
    /// A joint is bent farther than a joint bends: the angle and the range in degrees.
    case outOfRange(String, degrees: Double, lowest: Double, highest: Double)
    /// A contact does not touch its surface; positive above it, in centimetres.
    case hovering(String, centimetres: Double)
    /// The body is below the surface that carries it, by this many centimetres.
    case sunk(centimetres: Double)
    /// A contact moves a little between start and end, in centimetres.
    case slipping(String, centimetres: Double)
    /// An arrow runs over the body; its distance in centimetres.
    case arrowOnBody(index: Int, centimetres: Double)
    /// A force does not touch the body: how far it is away, negative inside, in centimetres.
    case forceOffBody(index: Int, centimetres: Double)
    /// A close-up hides a part of the body; how far it reaches over it in centimetres.
    case insetOnBody(centimetres: Double)
    /// A close-up's arrow leaves its window, in centimetres as the body has them.
    case arrowOutsideInset(index: Int, centimetres: Double)
    /// Something reaches beyond the frame, in centimetres.
    case cropped(String, centimetres: Double)
  }

  package var panel: Panel
  package var problem: Problem
  /// Whether the picture can still be used.
  package var isWarning: Bool

  package init(_ panel: Panel, _ problem: Problem, isWarning: Bool = false) {
    self.panel = panel
    self.problem = problem
    self.isWarning = isWarning
  }

  /// The issue as a sentence.
  package var message: String {
    let sentence =
      switch problem {
      case .unreachable(let limb, let distance):
        "\(limb) cannot reach its target: it is \(Self.rounded(distance)) cm too far"
      case .outOfRange(let joint, let degrees, let lowest, let highest):
        "\(joint) is at \(Self.rounded(degrees))°, its range is \(Self.rounded(lowest))° to \(Self.rounded(highest))°"
      case .hovering(let point, let distance):
        distance > 0
          ? "\(point) hovers \(Self.rounded(distance)) cm off its surface"
          : "\(point) is \(Self.rounded(-distance)) cm inside its surface"
      case .sunk(let distance): "the body is \(Self.rounded(distance)) cm below the surface"
      case .slipping(let point, let distance):
        "\(point) should stay where it is, but moves \(Self.rounded(distance)) cm between start and end"
      case .arrowOnBody(let index, let distance):
        "arrow \(index + 1) is only \(Self.rounded(distance)) cm from the body"
      case .forceOffBody(let index, let distance):
        distance > 0
          ? "arrow \(index + 1) is \(Self.rounded(distance)) cm away from the body, but a force touches it"
          : "arrow \(index + 1) reaches \(Self.rounded(-distance)) cm into the body"
      case .insetOnBody(let distance):
        "the inset covers the body by \(Self.rounded(distance)) cm: move it, or make its radius or scale smaller"
      case .arrowOutsideInset(let index, let distance):
        "arrow \(index + 1) of the inset leaves its window by \(Self.rounded(distance)) cm"
      case .cropped(let thing, let distance): "\(thing) reaches \(Self.rounded(distance)) cm out of the frame"
      }
    return "\(panel.rawValue): \(sentence)"
  }

  static func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() && abs(tenths) < 1e9 ? "\(Int(tenths))" : "\(tenths)"
  }
}
