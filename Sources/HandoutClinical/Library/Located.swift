package import HandoutInput

/// A value with the place it was written at, so that a mistake found later can still be pointed at.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// Nil if the value came from the command line or from code.
  package var place: SourcePlace?

  package init(_ value: Value, at place: SourcePlace? = nil) {
    self.value = value
    self.place = place
  }
}
