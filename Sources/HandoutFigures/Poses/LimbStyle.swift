/// How a limb is drawn, whatever its angles are.
package struct LimbStyle: Hashable, Sendable {
  /// Which tones a limb takes and whether it lies in front of the trunk.
  package enum Tone: String, Sendable, CaseIterable, Hashable {
    /// The tones of the near side, in front of the trunk.
    case near
    /// The darker tones of the far side, behind the trunk.
    case far
  }

  /// Which outlines a leg takes in a front view.
  package enum Profile: String, Sendable, CaseIterable, Hashable { case side, front }

  /// The foreshortening of the upper bone (thigh, upper arm), 0.1 to 1.
  package var upperScale = 1.0
  /// The foreshortening of the lower bone (shank, forearm), 0.1 to 1.
  package var lowerScale = 1.0
  /// The foreshortening of the foot or the hand, 0.1 to 1.
  package var endScale = 1.0
  /// The tones; nil for those of the side and the view.
  package var tone: Tone?
  /// The outlines; nil for those of the view.
  package var profile: Profile?
  /// Whether front and back of the limb are exchanged; nil for the habit of the view.
  package var flip: Bool?
  /// Where the limb begins, (distance along the spine, distance to the front or the side); nil for the joint's own place.
  package var root: ModelPoint?

  package init() {}

  /// Whether a bone points out of the page.
  var isForeshortened: Bool { upperScale < 0.95 || lowerScale < 0.95 }
}
