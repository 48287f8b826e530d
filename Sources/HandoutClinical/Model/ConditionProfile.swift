package import HandoutYAML

/// A condition profile: everything a handout says about one condition.
package struct ConditionProfile: Hashable, Sendable {
  package var id: String
  package var name: String
  package var region: String
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
  package var contraindications: [Contraindication]
  package var phases: [Phase]
  /// Checklist lines for every week.
  package var everyWeek: [String]
  /// Keys of `Sources/<key>.yaml` to print, in order.
  package var sources: [Located<String>]
  /// Where the profile was read from.
  package var place: SourcePlace
}
