import ArgumentParser
import HandoutKit

/// The options every command has.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp("A folder whose files come before the built-in ones; may be repeated.", valueName: "dir"))
  var libraries: [String] = []

  @Option(
    name: .customLong("fonts"),
    help: ArgumentHelp("A folder to search for fonts instead of the system's; may be repeated.", valueName: "dir"))
  var fontFolders: [String] = []

  /// The press over these folders.
  func press() throws(HandoutError) -> HandoutPress {
    try HandoutPress(libraries: libraries, fontFolders: fontFolders)
  }
}
