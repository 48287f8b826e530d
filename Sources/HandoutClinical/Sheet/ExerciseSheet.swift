package import HandoutInput

/// What a sheet of exercises carries that has no condition: the warnings of every sheet, and those of the regions that its
/// exercises work on.
package struct ExerciseSheet: Hashable, Sendable {
  /// When the choice of warnings was made, and after which sources.
  package var basis: TextBasis
  /// What every sheet warns of, whatever its exercises are.
  package var always: ProfileRedFlags
  package var regions: [Region]
  /// The warnings before the first exercise.
  package var strip: SafetyStrip

  /// A region of the body with its warnings.
  package struct Region: Hashable, Sendable {
    package var id: String
    /// The targets of the exercises that work on the region.
    package var targets: [Muscle]
    package var redFlags: ProfileRedFlags
    /// Lines of every sheet, by id, and those of this region that say the same in more words.
    package var replaces: [Replacement]
    /// Whether pain in the region often comes from a nerve, which the pain zones then speak of.
    package var hasNervePain: Bool
    /// Where the region was read from.
    package var place: SourcePlace
  }

  /// A line of every sheet and what takes its place.
  package struct Replacement: Hashable, Sendable {
    package var line: Located<String>
    package var lines: [Located<String>]
  }

  /// The regions that exercises work on. One with a target that no region has could be about any of them, and so could one that says
  /// none.
  package func regions(of exercises: [Exercise]) -> [Region] {
    let targets = Set(exercises.flatMap(\.targets))
    let known = Set(regions.flatMap(\.targets))
    guard targets.isSubset(of: known), !exercises.contains(where: \.targets.isEmpty) else { return regions }
    return regions.filter { !targets.isDisjoint(with: $0.targets) }
  }

  /// The warnings of a sheet with exercises of some regions: each line once, those of every sheet first.
  package func redFlags(of regions: [Region]) -> ProfileRedFlags {
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
    regions = map.required("regions").items(1...20).map(Region.init(decoding:))
    strip = SafetyStrip(decoding: map.required("strip"))
  }
}

extension ExerciseSheet.Region {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["id", "targets", "red-flags", "replaces", "nerve-pain"])
    place = node.place
    id = map.required("id").identifier()
    targets = map.required("targets").words(Muscle.self)
    redFlags = ProfileRedFlags(decoding: map.required("red-flags"))
    replaces =
      map.optional("replaces")?.entriesByIdentifier().map {
        ExerciseSheet.Replacement(line: $0.id, lines: $0.value.identifiers(1...10))
      } ?? []
    hasNervePain = map.optional("nerve-pain")?.boolean() ?? false
  }
}
