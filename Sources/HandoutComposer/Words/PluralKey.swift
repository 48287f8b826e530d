/// The phrases that change with a number.
package enum PluralKey: String, CaseIterable, Hashable, Sendable {
  case sets
  case times
  case daysAWeek = "days-a-week"
  case seconds
  case minutes
  case pages
  case patients
  case rowsWithoutHandout = "rows-without-handout"
  case exercisesOnBack = "exercises-on-back"
  case exercisesOnPage = "exercises-on-page"
  case exercisesOnPages = "exercises-on-pages"
  case exercisesOfPage = "exercises-of-page"
  case weeksRange = "weeks-range"
  case weeksPair = "weeks-pair"
}
