/// The parts of a handout, which a design chooses and orders.
package enum Section: String, CaseIterable, Hashable, Sendable {
  case letterhead
  case title
  case atAGlance = "at-a-glance"
  case redFlags = "red-flags"
  case whatIsGoingOn = "what-is-going-on"
  case painScale = "pain-scale"
  case exercises
  case whatHelps = "what-helps"
  case callUs = "call-us"
  case checklist
  case log
  case notes
}
