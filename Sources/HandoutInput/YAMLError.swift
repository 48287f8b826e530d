/// A file that cannot be read, with every complaint found in one pass.
package struct YAMLError: Error, Hashable, Sendable {
  /// The complaints, in the order of the file; at least one is an error.
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// All complaints as text for a terminal.
  ///
  /// - Parameter color: whether to add ANSI colour; only for a terminal.
  package func rendered(color: Bool = false) -> String {
    diagnostics.map { $0.rendered(color: color) }.joined(separator: "\n")
  }
}
