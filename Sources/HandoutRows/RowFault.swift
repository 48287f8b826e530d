package import HandoutInput

/// Why one row cannot be read; the rows after it can.
package struct RowFault: Error, Hashable, Sendable {
  /// The complaints, in the order of the file; at least one is an error.
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
