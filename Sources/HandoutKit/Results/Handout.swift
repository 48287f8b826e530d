package import HandoutPages

/// The page models of one handout: everything decided, nothing drawn.
public struct PlacedHandout: Sendable {
  package let document: PlacedDocument
  /// The file of the clinic's logo, for complaints about it.
  var logoFile: String?
  /// What someone should look at, though the handout can be printed.
  public let warnings: [HandoutDiagnostic]
  /// How long the stages so far took.
  public internal(set) var timings: StageTimings
  /// Which form of its design the handout has, from 0: each is shorter than the one before.
  var form = 0

  /// The same with other pages.
  package func with(_ document: PlacedDocument) -> PlacedHandout {
    PlacedHandout(document: document, logoFile: logoFile, warnings: warnings, timings: timings, form: form)
  }

  /// The number of pages.
  public var pageCount: Int { document.pages.count }
}

/// A finished handout.
public struct Handout: Sendable {
  /// The PDF file.
  public let pdf: [UInt8]
  public let pageCount: Int
  /// What someone should look at, though the handout can be printed.
  public let warnings: [HandoutDiagnostic]
  public let timings: StageTimings
}
