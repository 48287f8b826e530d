import Foundation
import PackagePlugin

/// Tells the program the commit that it is built from: before each build it writes a line of Swift, and only if the commit is
/// another one. Git tells it; where there is none, or no repository, the text is empty.
@main
struct CommitOfBuild: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.pluginWorkDirectoryURL
    let script = """
      commit=$(git -C "$1" describe --always --dirty --abbrev=12 --match=none 2> /dev/null || true)
      line="let commitOfBuild = \\"$commit\\""
      mkdir -p "$2"
      [ "$(cat "$2/Commit.swift" 2> /dev/null)" = "$line" ] || printf '%s\\n' "$line" > "$2/Commit.swift"
      """
    return [
      .prebuildCommand(
        displayName: "Reading the commit", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", script, "sh", context.package.directoryURL.path, folder.path], outputFilesDirectory: folder)
    ]
  }
}
