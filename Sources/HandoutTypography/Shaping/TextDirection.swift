/// Which way the lines of a text begin.
package enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
  /// As the first letter that has a direction; from left to right where none has.
  case automatic
}
