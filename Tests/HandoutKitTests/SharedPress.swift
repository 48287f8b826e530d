import HandoutKit

/// One press for all tests of the target: fonts are opened once.
enum SharedPress {
  private static let opened: Result<HandoutPress, HandoutError> = Result { () throws(HandoutError) in
    try HandoutPress()
  }

  /// The press; throws what opening it threw.
  static func press() throws -> HandoutPress { try opened.get() }
}
