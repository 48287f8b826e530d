package import HandoutInput

/// A part of the body that profiles and exercises are about: whose words they need, and what must be warned of.
package struct BodyRegion: Hashable, Sendable {
  package var id: String
  /// The limb in whose words left and right are told.
  package var limb: Located<String>
  /// The targets of the exercises that work on the region.
  package var targets: [Located<String>]
  /// The clinical flags that each profile of the region carries, beside those of every profile.
  package var required: [Located<String>]
  /// What a sheet of exercises without a condition warns of where one of them works on the region.
  package var redFlags: ProfileRedFlags
  /// Lines of every sheet of exercises, by id, and those of this region that say the same in more words.
  package var replaces: [Replacement]
  /// Whether pain in the region often comes from a nerve, which the pain zones then speak of.
  package var hasNervePain: Bool
  /// Where the region was read from.
  package var place: SourcePlace

  /// A line of every sheet and what takes its place.
  package struct Replacement: Hashable, Sendable {
    package var line: Located<String>
    package var lines: [Located<String>]
  }

  /// Whether an exercise with these targets works on the region.
  package func isWorked(by targets: some Sequence<String>) -> Bool {
    targets.contains { target in self.targets.contains { $0.value == target } }
  }
}

extension BodyRegion {
  /// Reads a region file, `Regions/<id>.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(["id", "limb", "targets", "every-profile", "red-flags", "replaces", "nerve-pain"])
    place = node.place
    id = map.required("id").identifier()
    limb = map.required("limb").locatedIdentifier()
    targets = map.required("targets").identifiers(1...40)
    required = map.required("every-profile").identifiers(0...40)
    redFlags = ProfileRedFlags(decoding: map.required("red-flags"))
    replaces =
      map.optional("replaces")?.entriesByIdentifier().map {
        Replacement(line: $0.id, lines: $0.value.identifiers(1...10))
      } ?? []
    hasNervePain = map.optional("nerve-pain")?.boolean() ?? false
  }
}
