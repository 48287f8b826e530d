import HandoutGeometry
import HandoutInput

extension PageDesign {
  /// Reads the rungs of the ladder, each of which adds to the one before.
  mutating func readLadder(_ node: YAMLNode) {
    var current = self
    for rung in node.items(1...24) {
      let count = current.apply(rung)
      current.checkOrder(rung)
      checkKept(in: current, rung)
      ladder.append(
        Rung(
          design: current, leftOut: LeftOut.between(self, and: current),
          upTo: count))
    }
  }

  /// - Returns: up to how many exercises the rung is for; nil for any number.
  private mutating func apply(_ node: YAMLNode) -> Int? {
    let map = node.mapping([
      "text", "log", "leave-out", "closing", "checklist", "progress", "regions", "sheets", "least-in-front",
      "imposition", "split", "grow", "parts", "up-to",
    ])
    if let text = map.optional("text") { restyle(text) }
    for section in map.optional("leave-out")?.items(1...12) ?? [] { leaveOut(section) }
    if let log = map.optional("log") {
      _ = log.describes(.words(["none"]))
      if log.word == "none" { change(.log) { _ in nil } } else { setForm(.log, log) }
    }
    for section in [Section.closing, .checklist, .progress] {
      if let form = map.optional(section.rawValue) { setForm(section, form) }
    }
    if let regions = map.optional("regions") { replaceRegions(regions) }
    if let least = map.optional("least-in-front") { exercises.leastInFront = least.wholeNumber(0...20) }
    if let parts = map.optional("parts") { exercises.parts = ExerciseLayout.parts(parts) }
    for name in map.optional("split")?.items(1...12) ?? [] { split(name) }
    for name in map.optional("grow")?.items(1...12) ?? [] {
      if let index = region(named: name) { regions[index].pageCount = nil }
    }
    if let node = map.optional("imposition") {
      imposition = DesignImposition.decoded(node)
      checkPanels(node)
    }
    if let sheets = map.optional("sheets") { pages.least = sheets.wholeNumber(2...8) * 2 }
    return map.optional("up-to")?.wholeNumber(1...40)
  }

  /// `{step: step-tight}`: one role takes the style of another.
  private mutating func restyle(_ node: YAMLNode) {
    let map = node.mapping(TextRole.allCases.map(\.rawValue))
    for role in TextRole.allCases {
      guard let name = map.optional(role.rawValue), let other = name.enumeration(TextRole.self) else { continue }
      guard let style = styles[other] else {
        name.reject("this design has no text \"\(words: other.rawValue)\"", help: "add it below text:")
        continue
      }
      check(style, as: role, name)
      styles[role] = style
    }
  }

  /// The place of a region that a rung names.
  private func region(named node: YAMLNode) -> Int? {
    let name = node.identifier()
    if let index = regions.firstIndex(where: { $0.name == name }) { return index }
    node.reject("there is no region \"\(words: name)\"", help: "name one of the regions of the design")
    return nil
  }

  /// Parts the warning signs or the exercises' levels of a region: the second half stands on a page of its own behind it, below the same headings.
  private mutating func split(_ node: YAMLNode) {
    guard let index = region(named: node) else { return }
    func half(_ number: Int) -> DesignRegion {
      var region = regions[index]
      region.parts = region.parts.compactMap { part in
        part.changed { use in
          var use = use
          if [.redFlags, .levels].contains(use.section) { use.half = number }
          return use
        }
      }
      return region
    }
    let (first, second) = (half(1), half(2))
    regions[index] = first
    regions.insert(second, at: index + 1)
    regions[index + 1].name += "-2"
  }

  private mutating func leaveOut(_ node: YAMLNode) {
    guard let section = node.enumeration(Section.self) else { return }
    guard section.leftOut != nil else {
      let allowed = Section.allCases.filter { $0.leftOut != nil }.map(\.rawValue).joined(separator: ", ")
      return node.reject(
        "\(words: section.rawValue) must never be left out", help: "a rung can leave out \(words: allowed)")
    }
    change(section) { _ in nil }
  }

  private mutating func setForm(_ section: Section, _ node: YAMLNode) {
    let changed = DesignRegion.use(of: section, options: node)
    change(section) { use in
      var use = use
      use.form = changed.form
      if node.isMapping {
        (use.days, use.daysInRow, use.columns) = (changed.days, changed.daysInRow, changed.columns)
      }
      return use
    }
  }

  private mutating func change(_ section: Section, _ change: (SectionUse) -> SectionUse?) {
    for index in regions.indices {
      regions[index].parts = regions[index].parts.compactMap { part in
        part.changed { $0.section == section ? change($0) : $0 }
      }
    }
  }

  /// Regions by name, their sections stated anew; names that are new are added at the end.
  private mutating func replaceRegions(_ node: YAMLNode) {
    for (key, value) in node.entries() {
      let region = DesignRegion(name: key.identifier(), parts: DesignRegion.parts(value))
      if let index = regions.firstIndex(where: { $0.name == region.name }) {
        regions[index].parts = region.parts
      } else {
        regions.append(region)
      }
    }
  }

  /// Reports what a rung takes off the exercises and puts nowhere else.
  private func checkParts(in shorter: PageDesign, _ node: YAMLNode) {
    for part in exercises.parts where !shorter.exercises.parts.contains(part) {
      guard part != .feelAndLevels || !shorter.uses.contains(where: { $0.section == .levels }),
        part != .link || !shorter.uses.contains(where: { $0.section == .exerciseLinks })
      else { continue }
      node.reject("\(words: part.rawValue) must not be left out of the exercises", help: "add it to parts:")
    }
  }

  /// Reports sections that a rung must not lose, and forms for which the design states too little.
  private func checkKept(in shorter: PageDesign, _ node: YAMLNode) {
    let (uses, kept) = (uses, shorter.uses)
    for use in uses where use.section.leftOut == nil {
      guard !kept.contains(where: { $0.section == use.section && $0.isRest == use.isRest }) else { continue }
      node.reject("\(words: use.section.rawValue) must never be left out", help: "add it to one of the regions")
    }
    for place in LinkPlace.allCases where uses.contains(where: { $0.link == place }) {
      guard !kept.contains(where: { $0.link == place }) else { continue }
      node.reject(
        "the link of the \(words: place.rawValue) must not be left out",
        help: "add link: \(words: place.rawValue) to one of the sections")
    }
    checkParts(in: shorter, node)
    let needs = shorter.needs
    for role in TextRole.allCases where needs.roles.contains(role) && styles[role] == nil {
      node.reject("this rung needs the text \"\(words: role.rawValue)\"", help: "add it below text:")
    }
    for group in MetricGroup.allCases where needs.groups.contains(group) {
      guard group.metrics.contains(where: { lengths[$0] == nil }) else { continue }
      node.reject("this rung needs the lengths \"\(words: group.rawValue)\"", help: "add them below metrics:")
    }
  }
}
