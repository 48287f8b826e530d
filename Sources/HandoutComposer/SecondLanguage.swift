package import HandoutClinical

/// What a bilingual sheet says again in its second language: the same content, entry by entry.
package struct SecondLanguage: Sendable {
  package var phrases: Phrases
  package var profile: ConditionProfile
  /// The phase of the routine; nil for a free list of exercises.
  package var phase: Phase?
  /// The items of the sheet, in the same order.
  package var items: [Sheet.Item]
  package var overrides: [Sheet.Override]
  /// The red-flag lines of each tier, in the same order as the sheet's.
  package var redFlags: [RedFlagTier: [RedFlagLine]]
  package var advice: Advice
  /// What the sheet says to people who cannot get to the floor.
  package var floor: Sheet.Floor

  package init(
    phrases: Phrases, profile: ConditionProfile, phase: Phase?, items: [Sheet.Item],
    overrides: [Sheet.Override], redFlags: [RedFlagTier: [RedFlagLine]], advice: Advice,
    floor: Sheet.Floor = Sheet.Floor()
  ) {
    self.phrases = phrases
    self.profile = profile
    self.phase = phase
    self.items = items
    self.overrides = overrides
    self.redFlags = redFlags
    self.advice = advice
    self.floor = floor
  }
}

extension Sheet {
  /// The sheet with the content of its second language in place of its own.
  func saying(_ second: SecondLanguage) -> Sheet {
    var sheet = self
    sheet.profile = second.profile
    sheet.phase = second.phase
    sheet.items = second.items
    sheet.overrides = second.overrides
    sheet.redFlags = second.redFlags
    sheet.advice = second.advice
    sheet.floor = second.floor
    sheet.second = nil
    return sheet
  }
}
