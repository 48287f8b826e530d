import HandoutInput

/// The warning lines that one sheet prints.
package struct RedFlagSelection: Hashable, Sendable {
  /// Lines by tier, in the order of the profile.
  package var lines: [RedFlagTier: [RedFlagLine]]
  /// The lines of the safety strip by tier, in their order.
  package var strip: [RedFlagTier: [RedFlagLine]]

  /// The lines of one tier.
  package subscript(_ tier: RedFlagTier) -> [RedFlagLine] { lines[tier] ?? [] }

  /// Chooses the lines for a patient.
  ///
  /// - Parameters:
  ///   - flags: the lines of a profile, or of a sheet without one.
  ///   - strip: those before the first exercise.
  ///   - age: in years, nil if it is not known: then lines for the young are printed too.
  ///   - withScreening: whether the clinic sets a screening line.
  /// - Throws: `ClinicalError.unknown` for a line that the library does not have.
  package init(
    flags: ProfileRedFlags, strip wantedStrip: SafetyStrip, library: RedFlagLibrary, age: Int?, withScreening: Bool
  ) throws(ClinicalError) {
    lines = [:]
    strip = [:]
    for tier in RedFlagTier.allCases {
      var wanted = flags.lines[tier] ?? []
      if let screening = flags.screening, withScreening, library.line(screening.value)?.tier == tier,
        !wanted.contains(where: { $0.value == screening.value })
      {
        wanted.append(screening)
      }
      lines[tier] = try Self.lines(wanted, library: library, age: age)
    }
    for tier in SafetyStrip.tiers {
      let wanted = wantedStrip.lines[tier] ?? []
      let chosen = try Self.lines(wanted, library: library, age: age)
      // Where the strip has lines for the young alone, the box's first ones take their places in an adult.
      let others = self[tier].filter { !chosen.contains($0) }.prefix(wanted.count - chosen.count)
      strip[tier] = chosen + others
    }
    if let age { strip[.today] = Self.withLineForTheYoung(strip[.today] ?? [], of: self[.today], age: age) }
  }

  /// Chooses a profile's lines for a patient; errors as above.
  package init(
    profile: ConditionProfile, library: RedFlagLibrary, age: Int?, withScreening: Bool
  ) throws(ClinicalError) {
    try self.init(
      flags: profile.redFlags, strip: profile.strip, library: library, age: age, withScreening: withScreening)
  }

  /// The lines with these ids that are for a patient of this age.
  private static func lines(
    _ ids: [Located<String>], library: RedFlagLibrary, age: Int?
  ) throws(ClinicalError) -> [RedFlagLine] {
    var lines: [RedFlagLine] = []
    for id in ids {
      guard let line = library.line(id.value) else {
        throw .unknown(
          .redFlagLine, id: id.value, place: id.place,
          nearest: NearestName.of(id.value, in: library.lines.map(\.id)))
      }
      if let under = line.under, let age, age >= under { continue }
      lines.append(line)
    }
    return lines
  }

  /// The strip of a patient who is known to be young: the first warning that is for the young alone comes first, and the last
  /// one makes room for it. In an adult it would be one line less of those that matter, so an unknown age is not young here.
  private static func withLineForTheYoung(_ strip: [RedFlagLine], of box: [RedFlagLine], age: Int) -> [RedFlagLine] {
    guard !strip.contains(where: { $0.under != nil }), let young = box.first(where: { age < $0.under ?? 0 }) else {
      return strip
    }
    return [young] + strip.dropLast()
  }
}
