package import HandoutInput

/// A condition profile: everything a handout says about one condition.
package struct ConditionProfile: Hashable, Sendable {
  package var id: String
  /// The language of the texts (BCP 47).
  package var language: String
  package var name: String
  /// What else people call it, for finding it; never printed.
  package var otherNames: [String]
  /// The part of the body in words.
  package var region: String
  /// The regions whose warnings the profile carries: ids of `Regions/<id>.yaml`.
  package var bodyRegions: [Located<String>]
  package var underSeventeen: UnderSeventeen
  package var weeks: Span
  /// When the text was last changed.
  package var textDate: CalendarDate
  /// Nil until a clinician has read the text.
  package var reviewed: Review?
  package var codes: [DiagnosisCode]
  /// Who the profile is for; shown by `show`, not printed.
  package var audience: String
  /// What is going on, in short sentences.
  package var about: [String]
  /// Whether the pain comes from a nerve, which the pain zones then speak of.
  package var hasNervePain: Bool
  package var causes: TitledItems
  package var signs: TitledItems
  package var whatHelps: [HelpItem]
  package var dos: [String]
  package var donts: [String]
  /// Ids of shared advice.
  package var advice: [Located<String>]
  package var outlook: [String]
  /// Ids of the lines that carry the reasons to see a doctor.
  package var seeDoctor: [Located<String>]
  package var redFlags: ProfileRedFlags
  /// The warnings that no sheet is without, not even on a page that has no room for all of them.
  package var strip: SafetyStrip
  package var contraindications: [Contraindication]
  package var phases: [Phase]
  /// Checklist lines for every week.
  package var everyWeek: [String]
  /// Keys of `Sources/<key>.yaml` to print, in order.
  package var sources: [Located<String>]
  /// Where the profile was read from.
  package var place: SourcePlace
}

extension ConditionProfile {
  /// What its text rests on.
  package var basis: TextBasis { TextBasis(date: textDate, reviewed: reviewed, sources: sources) }
}

/// What a profile is for patients under 17.
package enum UnderSeventeen: String, CaseIterable, Hashable, Sendable {
  /// As for others, with the warnings for the young.
  case allowed
  /// Only after a doctor has looked.
  case afterCheck = "after-check"
  /// Nothing.
  case notFor = "not-for"
  /// It is for nobody else.
  case only

  /// The age from which a patient is no longer young to a profile.
  package static let limit = 17
}

/// When a text was written, who has read it, and after which sources it was written.
package struct TextBasis: Hashable, Sendable {
  /// When the text was last changed.
  package var date: CalendarDate
  /// Nil until a clinician has read the text.
  package var reviewed: Review?
  /// Keys of `Sources/<key>.yaml` to print, in order.
  package var sources: [Located<String>]
}

/// A heading with a list.
package struct TitledItems: Hashable, Sendable {
  package var title: String
  package var items: [String]
}

/// One treatment option: its name and what it does.
package struct HelpItem: Hashable, Sendable {
  package var name: String
  package var text: String
}

/// A range of whole numbers as content writes it: weeks 1 to 2, once to twice a day.
package struct Span: Hashable, Sendable {
  package var from: Int
  /// At least `from`.
  package var to: Int

  package init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}

/// Who read a text as a clinician, and when.
package struct Review: Hashable, Sendable {
  package var by: String
  package var date: CalendarDate
}
