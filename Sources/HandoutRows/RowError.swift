package import HandoutInput

/// Why a list of patients cannot be read from here on.
package enum RowError: Error, Hashable, Sendable {
  /// The list is not what its form demands, so where the next row starts is unknown.
  case refused([Diagnostic])
  /// The bytes could not be read; the cause in words.
  case unreadable(String)
}
