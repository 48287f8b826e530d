/// A finished handout.
public struct Handout: Sendable {
  /// The PDF file.
  public let pdf: [UInt8]
  public let pageCount: Int
  /// What someone should look at, though the handout can be printed.
  public let warnings: [HandoutDiagnostic]
  public let timings: StageTimings
}
