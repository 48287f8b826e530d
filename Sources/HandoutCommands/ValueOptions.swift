import ArgumentParser
import Glibc

/// Whether complaints show what rows, patients and requests say.
struct ValueOptions: ParsableArguments {
  @Flag(
    help: """
      Show what rows, patients and requests say in messages that are not read at a terminal, and in --json. Such texts are \
      often kept in logs, so without it a … stands there.
      """)
  var showValues = false

  /// Whether messages on standard error may show them: a person reads a terminal, and files and pipes are kept.
  var isShowing: Bool { showValues || isatty(STDERR_FILENO) == 1 }
}
