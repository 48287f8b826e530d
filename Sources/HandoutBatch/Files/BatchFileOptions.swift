public import HandoutKit

/// How a batch becomes separate files.
public struct BatchFileOptions: Sendable {
  /// What an earlier run's files mean for this one.
  public enum Earlier: Sendable {
    /// There must be none.
    case none
    /// Whole files whose rows have not changed stay; all others are made.
    case resume
    /// Rows that failed are made; nothing else is.
    case retryFailed
  }

  /// The pattern of the files' names, such as `{id}-{condition}`.
  public var name = "{id}"
  public var earlier = Earlier.none
  /// Whether files of the same names may be replaced.
  public var replaces = false
  /// Whether only some rows of the list are made, so that what is known of the others must stay.
  public var isPart = false
  /// Who may read and write the files, as the system's nine bits; the folder lets the same people in.
  public var mode = FileMode.owner
  /// A file whose first line is the password of rows without one of their own; nil for files that everyone can open.
  public var passwordFile: String?
  /// Sixteen random bytes that keep the manifest's hashes of rows from being compared with those of other folders.
  public var salt: [UInt8]

  /// - Parameter salt: sixteen random bytes.
  public init(salt: [UInt8]) {
    self.salt = salt
  }
}
