import Glibc

/// The bent axis of the trunk: two smooth bends over the lower and the upper spine.
package struct Spine: Sendable {
  private static let first = -14.0
  private static let step = 0.5
  private static let count = 149

  private let pose: SpinePose
  /// Places on the axis from q = −14 in steps of 0.5 cm.
  private let centres: [ModelPoint]

  /// The axis of a spine whose hip joint is at `root`.
  init(pose: SpinePose, root: ModelPoint) {
    self.pose = pose
    var centres = [ModelPoint](repeating: .zero, count: Spine.count)
    let zero = Int((0 - Spine.first) / Spine.step)
    centres[zero] = root
    for index in (zero + 1)..<Spine.count {
      let middle = Spine.first + (Double(index) - 0.5) * Spine.step
      centres[index] = centres[index - 1] + ModelPoint.up(lean: Spine.lean(pose, at: middle)) * Spine.step
    }
    for index in (0..<zero).reversed() {
      let middle = Spine.first + (Double(index) + 0.5) * Spine.step
      centres[index] = centres[index + 1] - ModelPoint.up(lean: Spine.lean(pose, at: middle)) * Spine.step
    }
    self.centres = centres
  }

  /// The lean in degrees at a distance from the hip joint along the spine.
  func lean(at distance: Double) -> Double { Spine.lean(pose, at: distance) }

  /// The place on the axis at a distance from the hip joint.
  func centre(at distance: Double) -> ModelPoint {
    let place = (distance - Spine.first) / Spine.step
    let index = min(max(Int(place.rounded(.down)), 0), Spine.count - 2)
    return centres[index].mixed(with: centres[index + 1], place - Double(index))
  }

  /// A place at a distance along the spine and a distance to its front.
  func surface(_ distance: Double, _ depth: Double) -> ModelPoint {
    centre(at: distance) + ModelPoint.front(lean: lean(at: distance)) * depth
  }

  /// The image of points written as (distance along the spine, distance to the front).
  func place(_ points: [ModelPoint], widthFactor: Double = 1) -> [ModelPoint] {
    points.map { surface($0.x, $0.y * widthFactor) }
  }

  private static func lean(_ pose: SpinePose, at distance: Double) -> Double {
    pose.pelvis + pose.lumbar * smoothStep((distance - 4) / 22)
      + pose.thoracic * smoothStep((distance - 24) / 24)
  }

  /// The curve x²(3 − 2x) between 0 and 1.
  static func smoothStep(_ value: Double) -> Double {
    let x = min(max(value, 0), 1)
    return x * x * (3 - 2 * x)
  }
}
