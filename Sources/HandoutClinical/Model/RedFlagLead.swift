/// Words that the sheet prints before a warning line; the phrases file holds them.
package enum RedFlagLead: String, CaseIterable, Hashable, Sendable {
  case newForYou = "new-for-you"
  case underSeventeen = "under-17"
}
