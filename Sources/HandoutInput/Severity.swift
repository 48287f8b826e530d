/// How serious a diagnostic is.
package enum Severity: String, Hashable, Sendable {
  /// The file cannot be used.
  case error
  /// The file can be used, but someone should look at it.
  case warning
}
