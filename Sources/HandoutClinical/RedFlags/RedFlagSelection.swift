import HandoutInput

/// The warning lines that one sheet prints.
package struct RedFlagSelection: Hashable, Sendable {
  /// Lines by tier, in the order of the profile.
  package var lines: [RedFlagTier: [RedFlagLine]]

  /// The lines of one tier.
  package subscript(_ tier: RedFlagTier) -> [RedFlagLine] { lines[tier] ?? [] }

  /// Chooses a profile's lines for a patient.
  ///
  /// - Parameters:
  ///   - age: in years, nil if it is not known: then lines for the young are printed too.
  ///   - withScreening: whether the clinic sets a screening line.
  /// - Throws: `ClinicalError.unknown` for a line that the library does not have.
  package init(
    profile: ConditionProfile, library: RedFlagLibrary, age: Int?, withScreening: Bool
  ) throws(ClinicalError) {
    lines = [:]
    for tier in RedFlagTier.allCases {
      var wanted = profile.redFlags.lines[tier] ?? []
      if let screening = profile.redFlags.screening, withScreening, library.line(screening.value)?.tier == tier,
        !wanted.contains(where: { $0.value == screening.value })
      {
        wanted.append(screening)
      }
      for id in wanted {
        guard let line = library.line(id.value) else {
          throw .unknown(
            .redFlagLine, id: id.value, place: id.place,
            nearest: NearestName.of(id.value, in: library.lines.map(\.id)))
        }
        if let under = line.under, let age, age >= under { continue }
        lines[tier, default: []].append(line)
      }
    }
  }
}
