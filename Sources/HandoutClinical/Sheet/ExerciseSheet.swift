package import HandoutInput

/// What a sheet of exercises carries that has no condition: the warnings of every sheet, and those of the regions that its
/// exercises work on.
package struct ExerciseSheet: Hashable, Sendable {
  /// When the choice of warnings was made, and after which sources.
  package var basis: TextBasis
  /// What every sheet warns of, whatever its exercises are.
  package var always: ProfileRedFlags
  /// Ids of regions in the order of their warnings; those of others follow.
  package var order: [Located<String>]
  /// The warnings before the first exercise.
  package var strip: SafetyStrip

  /// Those of some regions that exercises work on, in the order of their warnings. One with a target that no region has could be about any
  /// of them, and so could one that says none.
  package func regions(of exercises: [Exercise], among all: [BodyRegion]) -> [BodyRegion] {
    let named = order.compactMap { id in all.first { $0.id == id.value } }
    let regions = named + all.filter { region in !named.contains { $0.id == region.id } }
    let targets = Set(exercises.flatMap(\.targets).map(\.value))
    let known = Set(regions.flatMap(\.targets).map(\.value))
    guard targets.isSubset(of: known), !exercises.contains(where: \.targets.isEmpty) else { return regions }
    return regions.filter { $0.isWorked(by: targets) }
  }

  /// The warnings of a sheet with exercises of some regions: each line once, those of every sheet first.
  package func redFlags(of regions: [BodyRegion]) -> ProfileRedFlags {
    let replacements = Dictionary(regions.flatMap(\.replaces).map { ($0.line.value, $0.lines) }) { first, _ in first }
    var flags = always
    for tier in RedFlagTier.allCases {
      let base = (always.lines[tier] ?? []).flatMap { replacements[$0.value] ?? [$0] }
      var lines: [Located<String>] = []
      for line in base + regions.flatMap({ $0.redFlags.lines[tier] ?? [] })
      where !lines.contains(where: { $0.value == line.value }) {
        lines.append(line)
      }
      flags.lines[tier] = lines
    }
    for id in regions.flatMap(\.redFlags.ids) where !flags.ids.contains(where: { $0.value == id.value }) {
      flags.ids.append(id)
    }
    return flags
  }
}

extension ExerciseSheet {
  /// The file of the library that says it.
  package static let file = "ExerciseSheet.yaml"

  /// Reads `ExerciseSheet.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(["text-date", "reviewed", "always", "regions", "strip", "sources"])
    basis = TextBasis(
      date: map.required("text-date").calendarDate(), reviewed: map.optional("reviewed").map(Review.init(decoding:)),
      sources: map.required("sources").identifiers(1...20))
    always = ProfileRedFlags(decoding: map.required("always"))
    order = map.required("regions").identifiers(0...100)
    strip = SafetyStrip(decoding: map.required("strip"))
  }
}
