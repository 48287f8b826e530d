/// The length of a session as the facts state it, in minutes.
package struct SessionMinutes: Hashable, Sendable {
  package var oneLeg: Int
  package var bothLegs: Int
}
