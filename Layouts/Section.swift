/// The parts of a handout, which a design chooses and orders.
package enum Section: String, CaseIterable, Hashable, Sendable {
  case letterhead
  case title
  case atAGlance = "at-a-glance"
  case redFlags = "red-flags"
  case whatIsGoingOn = "what-is-going-on"
  case painScale = "pain-scale"
  case exercises
  /// What to do for people who cannot get to the floor.
  case noFloor = "no-floor"
  case whatHelps = "what-helps"
  case callUs = "call-us"
  case checklist
  case log
  case notes
}
