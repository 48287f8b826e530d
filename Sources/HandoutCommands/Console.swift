import ArgumentParser
import FoundationEssentials
import Glibc
import HandoutKit

/// What the terminal sees: results on standard output, everything else on standard error, colour only for a terminal.
enum Console {
  /// Whether messages may be coloured: a terminal that can, and nobody who asked for plain text.
  static var hasColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDERR_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Prints a result.
  static func result(_ text: String) throws(HandoutError) {
    try SafeFile.writeToStandardOutput(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Prints text for the person at the terminal as it is, without a line end.
  static func raw(_ text: String) { write(text) }

  /// Prints a message for the person at the terminal.
  ///
  /// Nothing can be told to anyone when standard error takes no text, so failures are let go; the exit code still speaks.
  static func message(_ text: String) { write(text + "\n") }

  private static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What a command made.
  struct Made {
    /// Nil where it has none.
    var pages: Int?
    var parts: [HandoutPart] = []
    var warnings: [HandoutDiagnostic] = []
  }

  /// Runs a command whose result can be told as JSON, and turns its error into messages, JSON and an exit code.
  ///
  /// - Parameters:
  ///   - isJSON: whether one object on standard output says what came of it.
  ///   - values: whether complaints show values.
  ///   - body: does the work.
  static func run(
    isJSON: Bool, values: ValueOptions, _ body: () throws(HandoutError) -> Made
  ) throws {
    try run(showingValues: values.isShowing) { () throws(HandoutError) in
      do throws(HandoutError) {
        let made = try body()
        complain(made.warnings, showingValues: values.isShowing)
        guard isJSON else { return }
        let record = ResultRecord(
          pages: made.pages, parts: made.parts, warnings: made.warnings, showingValues: values.showValues)
        try result(JSONText.text(record))
      } catch {
        if isJSON {
          // The exit code still speaks where standard output takes nothing.
          try? result(JSONText.text(ResultRecord(error, showingValues: values.showValues)))
        }
        throw error
      }
    }
  }

  /// Runs a command and turns its error into messages and an exit code.
  ///
  /// - Parameter showingValues: whether the messages show values; commands that know no patient always show them.
  static func run(showingValues: Bool = true, _ body: () throws(HandoutError) -> Void) throws {
    do throws(HandoutError) {
      try body()
    } catch {
      complain(error.diagnostics, showingValues: showingValues)
      throw ExitCode(error.kind.exitCode)
    }
  }

  /// Prints complaints.
  static func complain(_ diagnostics: [HandoutDiagnostic], showingValues: Bool) {
    for diagnostic in diagnostics { message(diagnostic.rendered(color: hasColor, showingValues: showingValues)) }
  }
}
