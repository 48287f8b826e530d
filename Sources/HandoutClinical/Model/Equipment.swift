/// A thing that an exercise needs. A mat may also be a firm bed.
package enum Equipment: String, CaseIterable, Hashable, Sendable {
  case mat
  case wall
  case strap
  case towel
  case chair
  case counter
  case step
  case stool
  case cushion
  case band
  case ball
  case roller
}
