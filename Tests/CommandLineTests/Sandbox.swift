import Foundation

/// What this machine lets a test do to its own surroundings.
enum Sandbox {
  /// Whether a process may have mounts of its own.
  static let canMount = succeeds(["unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt"])
  /// Whether a process may live without a network.
  static let canDropNetwork = succeeds(["unshare", "-rn", "true"])

  private static func succeeds(_ command: [String]) -> Bool {
    guard let workspace = try? Workspace(), let outcome = try? workspace.run(command) else { return false }
    return outcome.status == 0
  }
}
