/// What happened in a batch. No event says more of a patient than the row's number and id; the diagnostics of a row quote
/// what the row says and are for the person at the terminal.
public enum BatchEvent: Sendable {
  /// A handout is made, or checked in a dry run.
  case made(BatchItem)
  /// An earlier run made the file, and it is whole.
  case kept(BatchItem)
  /// A row has no handout.
  case failed(row: Int, id: String?, reason: String, diagnostics: [HandoutDiagnostic])
  /// What someone should look at before the batch is used.
  case warning([HandoutDiagnostic])
  /// A packet is whole and has its name.
  case packet(file: String, handouts: Int, pages: Int, bytes: Int)
}

/// One row's handout.
public struct BatchItem: Sendable {
  /// The row's number among the rows with data, from 1.
  public var row: Int
  public var id: String?
  /// The file's name in its folder; nil for a handout in a packet or in a dry run.
  public var file: String?
  /// The SHA-256 of the file in hexadecimal digits; nil where there is no file.
  public var sha256: String?
  public var pages: Int
  /// The length of the file; 0 where there is no file.
  public var bytes: Int
  /// What someone should look at.
  public var warnings: [HandoutDiagnostic]
}
