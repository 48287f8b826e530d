/// What may stand between braces in the pattern of file names.
enum NamePlaceholder: String, CaseIterable, Hashable, Sendable {
  case id
  case condition
  case routine
  case side
  case language
  case row
  case date
  case name
}
