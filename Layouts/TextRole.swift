/// The texts of a page that have a style of their own.
package enum TextRole: String, CaseIterable, Hashable, Sendable {
  case title
  case subtitle
  case section
  case subheading
  case body
  case label
  case value
  case clinic
  case warningTitle = "warning-title"
  case warningHeading = "warning-heading"
  case warning
  case cardName = "card-name"
  case cardNumber = "card-number"
  case pictureNumeral = "picture-numeral"
  case pill
  case step
  case cardNote = "card-note"
  case scale
  case log
  case logHead = "log-head"
  case furniture
  case closing
}
