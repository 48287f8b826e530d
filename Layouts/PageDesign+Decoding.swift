import HandoutDocument
import HandoutGeometry
package import HandoutInput

extension PageDesign {
  private static let keys = [
    "id", "name", "purpose", "large", "pages", "companion", "numbers", "columns", "column-gap", "margins", "heads",
    "section-space", "paragraph-space", "item-space", "above", "indent", "picture-height", "log-row", "notes-lines",
    "orientation", "stacked", "text", "metrics", "exercises", "sections", "regions", "ladder", "card", "identity",
    "for",
    "imposition", "pocket",
  ]

  /// Reads a design file.
  ///
  /// - Throws: `YAMLError` with every mistake, among them a design without the warning signs or with exercises before them.
  package init(document: YAMLDocument) throws(YAMLError) {
    self = try document.decode { PageDesign(node: $0) }
  }

  private init(node: YAMLNode) {
    let kind = Kind(statedIn: node)
    if kind == .handout { self.init(handout: node) } else { self.init(supporting: node, for: kind) }
  }

  private init(handout node: YAMLNode) {
    let map = node.mapping(PageDesign.keys)
    let heads = map.required("heads").mapping(["first", "others", "foot"])
    let regions = DesignRegion.decoded(from: map)
    self.init(
      id: map.required("id").identifier(), name: map.required("name").text(longest: 60),
      purpose: map.required("purpose").text(longest: 200), columns: map.optional("columns")?.wholeNumber(1...3) ?? 1,
      columnGap: map.optional("column-gap")?.length() ?? .zero, margins: Insets(map.required("margins")),
      firstHead: heads.required("first").length(), otherHeads: heads.required("others").length(),
      foot: heads.required("foot").length(), sectionSpace: map.required("section-space").length(),
      paragraphSpace: map.required("paragraph-space").length(), itemSpace: map.required("item-space").length(),
      above: PageDesign.above(map.optional("above")), indent: map.required("indent").length(),
      logRow: PageDesign.logRow(map.optional("log-row")),
      notesLines: map.optional("notes-lines")?.wholeNumber(0...20) ?? 0,
      styles: PageDesign.styles(map.required("text")), lengths: [:], paddings: [:],
      exercises: ExerciseLayout(
        of: map, isNeeded: regions.contains { $0.uses.contains { $0.section == .exercises } }),
      regions: regions, flowsFreely: map.optional("regions") == nil,
      showsNameOnly: map.optional("identity")?.enumeration(IdentityWord.self) == .nameOnly)
    if let use = map.optional("for"), !use.describes(.words([Kind.handout.rawValue])) { _ = use.enumeration(Kind.self) }
    orientation = map.optional("orientation")?.enumeration()
    stacked = map.optional("stacked").map(Stacked.init(decoding:))
    isLarge = map.optional("large")?.boolean() ?? false
    companion = map.optional("companion").map { $0.identifier() }.flatMap { $0 == "none" ? nil : $0 }
    isPocket = map.optional("pocket")?.boolean() ?? false
    imposition = DesignImposition.decoded(map.optional("imposition"))
    readPages(map)
    let needed = needs.groups
    let metrics = DesignMetrics.decoded(
      map.optional("metrics"), known: MetricGroup.ofHandouts, needed: needed, flowsFreely: flowsFreely, in: map)
    (lengths, shares, paddings) = (metrics.lengths, metrics.shares, metrics.paddings)
    check(map)
    if let node = map.optional("imposition") { checkPanels(node) }
    if let node = map.optional("ladder") { readLadder(node) }
  }

  /// What a design file may hold.
  package static var form: FileForm {
    .anyOf(
      Kind.allCases.map { kind in
        kind == .handout
          ? FormSurvey.form { PageDesign(handout: $0) }
          : FormSurvey.form { PageDesign(supporting: $0, for: kind) }
      })
  }

  private mutating func readPages(_ map: YAMLMapping) {
    if let node = map.optional("pages") {
      let counts = node.mapping(["least", "step", "duplex"])
      let duplex = counts.optional("duplex")?.enumeration(DuplexWord.self) ?? .none
      pages = PageCount(
        least: counts.required("least").wholeNumber(1...60), step: counts.required("step").wholeNumber(1...8),
        duplex: Duplex(rawValue: duplex.rawValue))
    }
    if let node = map.optional("numbers") {
      let numbers = node.mapping(["running-head", "foot"])
      hasRunningHead = numbers.optional("running-head")?.enumeration(HeadWord.self) != HeadWord.none
      let foot = numbers.optional("foot")?.enumeration(FootWord.self)
      hasPageNumbers = foot != FootWord.none && foot != .empty
      hasFoot = foot != .empty
    }
  }

  private static func above(_ node: YAMLNode?) -> [Section: Length] {
    guard let map = node?.mapping(Section.allCases.map(\.rawValue)) else { return [:] }
    var above: [Section: Length] = [:]
    for section in Section.allCases { above[section] = map.optional(section.rawValue)?.length() }
    return above
  }

  private static func logRow(_ node: YAMLNode?) -> LengthRange {
    guard let node else { return LengthRange(least: .pt(20), greatest: .pt(20)) }
    guard node.isMapping else {
      let height = node.length(12...60)
      return LengthRange(least: height, greatest: height)
    }
    let map = node.mapping(["least", "greatest"])
    let range = LengthRange(
      least: map.required("least").length(12...60), greatest: map.required("greatest").length(12...60))
    if range.least > range.greatest { node.reject("least must not be more than greatest") }
    return range
  }

  static func styles(_ node: YAMLNode) -> [TextRole: Style] {
    let map = node.mapping(TextRole.allCases.map(\.rawValue))
    var styles: [TextRole: Style] = [:]
    for role in TextRole.allCases {
      guard let fields = map.optional(role.rawValue)?.mapping(["weight", "size", "leading", "color"]) else { continue }
      let weight = fields.optional("weight").map { $0.enumeration(WeightName.self) == .bold } ?? false
      styles[role] = Style(
        weight: weight ? .bold : .regular, size: fields.required("size").length(6...72),
        leading: fields.required("leading").length(8...96),
        color: fields.required("color").enumeration(Theme.Role.self) ?? .ink)
    }
    return styles
  }
}

/// The names of the two weights in design files.
private enum WeightName: String, CaseIterable { case regular, bold }

private enum DuplexWord: String, CaseIterable {
  case longEdge = "long-edge"
  case shortEdge = "short-edge"
  case none
}

private enum HeadWord: String, CaseIterable {
  case allButFirst = "all-but-first"
  case none
}

private enum FootWord: String, CaseIterable {
  case all, none
  /// Nothing at all, not even that a text is a draft: the design says so elsewhere.
  case empty
}

/// How much of a patient's identity a design shows; all of it where the file says nothing.
private enum IdentityWord: String, CaseIterable {
  case full
  case nameOnly = "name-only"
}

extension PageDesign.Stacked {
  fileprivate init(decoding node: YAMLNode) {
    let map = node.mapping(["under", "picture-height", "picture-column"])
    under = map.required("under").length(100...1_000)
    pictureHeight = map.optional("picture-height").map(ExerciseLayout.heights)
    pictureColumn = map.optional("picture-column")?.length(40...400)
  }
}

extension YAMLNode {
  /// A length in points.
  func length(_ range: ClosedRange<Double> = 0...200) -> Length { .pt(decimal(range)) }
}

extension Insets {
  /// Lengths by the names of the edges.
  init(_ node: YAMLNode) {
    let map = node.mapping(["top", "right", "bottom", "left"])
    self.init(
      top: map.required("top").length(), right: map.required("right").length(),
      bottom: map.required("bottom").length(), left: map.required("left").length())
  }
}
