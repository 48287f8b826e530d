/// The forms a phrase can have for a number, by the names of the Unicode CLDR.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  /// The general form, which every phrase has.
  case other
}
