/// A system call that failed.
package struct CallFailure: Error, Hashable, Sendable {
  /// The system's number of the reason (`errno`).
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }
}
