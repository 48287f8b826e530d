package import HandoutPages

/// The page models of one handout: everything decided, nothing drawn.
public struct PlacedHandout: Sendable {
  package let document: PlacedDocument
  /// The designs that the pages are of, in their order, where there are several; else empty.
  public internal(set) var parts: [HandoutPart] = []
  /// What someone should look at, though the handout can be printed.
  public internal(set) var warnings: [HandoutDiagnostic]
  /// How long the stages so far took.
  public internal(set) var timings: StageTimings
  /// Which form of its design the handout has, from 0: each is shorter than the one before.
  package var form = 0
  /// What the handout was made of, where that is wanted.
  var plan: PlanContent?
  /// Whether the file has the plan as an attachment.
  var attachesPlan = false
  /// Whether the file is PDF/A-3a beside PDF/UA-1.
  var isArchived = false
  /// What the pages say of a session.
  package internal(set) var session: SessionFacts?
  /// Whether the pages carry the mark of a draft.
  package internal(set) var isDraft = false
  /// The marks of a draft that the feet of pages may have.
  var draftMarks: [String] = []
  /// What is known of the patient that no password may be made of.
  var whose = PersonalFacts()

  /// The same with other pages.
  package func with(_ document: PlacedDocument) -> PlacedHandout {
    PlacedHandout(
      document: document, parts: parts, warnings: warnings, timings: timings, form: form, whose: whose)
  }

  /// The number of pages.
  public var pageCount: Int { document.pages.count }
}

/// How long a session of a routine takes, and how often there is one.
package struct SessionFacts: Encodable, Hashable, Sendable {
  /// Rounded up to the next five, as a sheet prints them.
  package let minutes: Int
  /// Days a week; nil for exercises without a condition.
  package let days: Int?
}

/// The pages of one design in a handout of several.
public struct HandoutPart: Hashable, Sendable {
  /// The id of the design.
  public let design: String
  /// The number of its first page in the file, from 1.
  public let firstPage: Int
  /// The number of its pages, with blank backs between pages that are meant for one side.
  public let pageCount: Int
}

/// A finished handout.
public struct Handout: Sendable {
  /// The PDF file.
  public package(set) var pdf: [UInt8]
  public let pageCount: Int
  /// The designs that the pages are of, in their order, where there are several; else empty.
  public let parts: [HandoutPart]
  /// What someone should look at, though the handout can be printed.
  public package(set) var warnings: [HandoutDiagnostic]
  public let timings: StageTimings
}
