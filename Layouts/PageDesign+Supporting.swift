import HandoutDocument
import HandoutGeometry
import HandoutInput

extension PageDesign {
  private static let supportingKeys = ["id", "name", "purpose", "for", "margins", "heads", "text", "metrics"]
  /// What a sheet of pictures states beside that.
  private static let contactKeys = ["columns", "picture-height"]

  /// Reads the design of pages that are no handout: no sections, no exercises, and every length stated.
  init(supporting node: YAMLNode, for kind: Kind) {
    let map = node.mapping(Self.supportingKeys + (kind == .contactSheet ? Self.contactKeys : []))
    let heads = map.required("heads").mapping(["foot"])
    self.init(
      id: map.required("id").identifier(), name: map.required("name").text(longest: 60),
      purpose: map.required("purpose").text(longest: 200), columns: map.optional("columns")?.wholeNumber(1...6) ?? 1,
      columnGap: .zero, margins: Insets(map.required("margins")), firstHead: .zero, otherHeads: .zero,
      foot: heads.required("foot").length(), sectionSpace: .zero, paragraphSpace: .zero, itemSpace: .zero, above: [:],
      indent: .zero, logRow: LengthRange(least: .zero, greatest: .zero), notesLines: 0,
      styles: PageDesign.styles(map.required("text")), lengths: [:], paddings: [:],
      exercises: ExerciseLayout(parts: []),
      regions: [], flowsFreely: true, showsNameOnly: false)
    self.kind = kind
    _ = map.required("for").describes(.words([kind.rawValue]))
    let needs = DesignNeeds(kind)
    if kind == .contactSheet { exercises.pictureHeight = ExerciseLayout.heights(map.required("picture-height")) }
    let groups = MetricGroup.allCases.filter(needs.groups.contains)
    let metrics = DesignMetrics.decoded(
      map.required("metrics"), known: groups, needed: needs.groups, flowsFreely: true, in: map)
    (lengths, shares, paddings) = (metrics.lengths, metrics.shares, metrics.paddings)
    checkRoles(map, needed: needs.roles)
    checkMargins(map)
    checkHeads(map)
  }
}

extension PageDesign.Kind {
  /// What a design's file says that it is for; a handout where it says nothing, or nothing known.
  init(statedIn node: YAMLNode) {
    let stated = node.isMapping ? node.entries().first { $0.key.word == "for" }?.value.word : nil
    self = stated.flatMap(Self.init) ?? .handout
  }

  /// What the pages are, in a few words for people.
  package var words: String {
    switch self {
    case .handout: "handouts"
    case .separator: "the sheet before a handout in a packet"
    case .packetCover: "the list of patients before a packet"
    case .contactSheet: "sheets of pictures"
    }
  }
}
