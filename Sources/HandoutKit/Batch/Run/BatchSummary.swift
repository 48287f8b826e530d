/// How a batch ended.
public struct BatchSummary: Sendable {
  /// Handouts made now.
  public internal(set) var made = 0
  /// Handouts of an earlier run that were whole.
  public internal(set) var kept = 0
  /// Rows without a handout.
  public internal(set) var failed = 0
  /// Pages made now.
  public internal(set) var pages = 0
  /// Bytes written now.
  public internal(set) var bytes = 0
  /// Whether the rows were only checked.
  public internal(set) var isChecked = false
  /// Whether the batch was asked to stop before its end.
  public internal(set) var wasStopped = false
  /// Why the list could not be read to its end; nil when it was.
  public internal(set) var listError: HandoutError?

  /// A batch that has not begun.
  public init() {}
}
