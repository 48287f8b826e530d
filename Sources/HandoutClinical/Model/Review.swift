/// Who read a text as a clinician, and when.
package struct Review: Hashable, Sendable {
  package var by: String
  package var date: CalendarDate
}
