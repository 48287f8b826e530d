/// Collects the complaints of one pass, so that a reader can go on after a mistake and report all of them at once.
///
/// Not `Sendable`: one bag belongs to one pass on one task.
package final class DiagnosticBag {
  /// What was reported so far, in order of report.
  package private(set) var diagnostics: [Diagnostic] = []
  private let limit: Int

  /// An empty bag.
  ///
  /// - Parameter limit: further complaints are dropped. Nobody mends more than this many of one file at a time, and a
  ///   hostile file can earn a million.
  package init(limit: Int = 100) {
    self.limit = limit
  }

  /// Adds a complaint. The first error is kept even if warnings have used up the room.
  ///
  /// - Parameter complaint: made only if there is room: its place shows the line of the file, which must be searched.
  package func report(_ complaint: @autoclosure () -> Diagnostic) {
    guard diagnostics.count < limit || !hasErrors else { return }
    let diagnostic = complaint()
    if diagnostics.count < limit || (diagnostic.severity == .error && !hasErrors) { diagnostics.append(diagnostic) }
  }

  /// Adds complaints that are made already.
  package func report(contentsOf complaints: [Diagnostic]) {
    for complaint in complaints { report(complaint) }
  }

  /// Whether any complaint makes the file unusable.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The complaints by line and column.
  package var sorted: [Diagnostic] {
    diagnostics.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }
}
