import HandoutDocument
import HandoutGeometry
import HandoutInput

extension PageDesign {
  /// Reports what no design may do.
  func check(_ map: YAMLMapping) {
    let node = map.optional("regions") ?? map.required("sections")
    checkOrder(node)
    checkRoles(map, needed: needs.roles)
    if isLarge { checkLargePrint(map) }
    checkRegions(map)
    checkMargins(map)
    checkHeads(map)
    checkLog(map)
    checkShares(map)
    checkLinks(map)
  }

  /// The least side of a code that a telephone reads from a grey copy, its quiet zone left out.
  private static let leastCode = Length.pt(44)

  private func checkLinks(_ map: YAMLMapping) {
    guard needs.groups.contains(.link), length(.linkCode) < Self.leastCode else { return }
    map.node.at("metrics", "link", "code").reject(
      "the code of a link must be at least \(words: Self.leastCode.plain) points wide to be read from a copy, found \(words: length(.linkCode).plain)"
    )
  }

  /// Printers leave the edges of the paper blank, each its own. This is the narrowest margin of the designs that are drawn to be printed at
  /// home, the lower edge of a log to fill in.
  private static let leastMargin = Length.pt(24)

  func checkMargins(_ map: YAMLMapping) {
    // Those of a part of a sheet that is cut or folded are no edges of the paper.
    guard imposition == nil else { return }
    let sides = [
      ("top", margins.top), ("right", margins.right), ("bottom", margins.bottom), ("left", margins.left),
    ]
    for (side, margin) in sides where margin < Self.leastMargin {
      map.node.at("margins", side).reject(
        "the \(words: side) margin must be at least \(words: Self.leastMargin.plain) points, found \(words: margin.plain)",
        help: "printers leave the edges of the paper blank")
    }
  }

  /// Heads and feet that are printed have room for a line and the rule between it and the page.
  func checkHeads(_ map: YAMLMapping) {
    guard let style = styles[.furniture] else { return }
    let needed = style.leading + length(.furnitureRuleGap) + length(.furnitureRule)
    let heads = kind == .handout && hasRunningHead ? [("others", "the running heads", otherHeads)] : []
    let feet = hasPageNumbers ? [("foot", "the feet", foot)] : []
    for (key, name, room) in heads + feet where room < needed {
      map.node.at("heads", key).reject(
        "\(words: name) of the pages must have room for a line and its rule, \(words: needed.plain) points, found \(words: room.plain)",
        help: key == "others" ? "or write numbers: {running-head: none}" : nil)
    }
  }

  /// Rows and cells of a log are large enough to write in.
  private func checkLog(_ map: YAMLMapping) {
    guard uses.contains(where: { $0.section == .log && $0.form != .table }) else { return }
    if logRow.least < .pt(17) {
      map.node.at("log-row", "least").reject(
        "the rows of a log must be at least 17 points high to be written in, found \(words: logRow.least.plain)")
    }
    if length(.logCell) < .pt(17) {
      map.node.at("metrics", "log", "cell").reject(
        "the cells of a log must be at least 17 points wide to be written in, found \(words: length(.logCell).plain)")
    }
  }

  /// Columns of a triage can be as wide as they must.
  private func checkShares(_ map: YAMLMapping) {
    let ranges: [(least: MetricShare, greatest: MetricShare)] = [
      (.triageEmergencyLeast, .triageEmergencyGreatest), (.triageTodayLeast, .triageTodayGreatest),
      (.triageSoonLeast, .triageSoonGreatest),
    ]
    for range in ranges where share(range.least) > share(range.greatest) {
      map.node.at("metrics", "triage", range.least.parts.key).reject(
        "\(words: range.least.parts.key) must not be more than \(words: range.greatest.parts.key)")
    }
  }

  /// The order of sections: every one once, warning signs before exercises, the full list somewhere.
  ///
  /// - Parameter node: where complaints stand.
  func checkOrder(_ node: YAMLNode) {
    let uses = uses
    for (index, use) in uses.enumerated() where !use.isRest && use.section != .identity && use.form != .lines {
      if uses[..<index].contains(where: { $0.repeats(use) }) {
        node.reject("the section \(words: use.section.rawValue) stands twice", help: "remove one of the two")
      }
    }
    let exercises = uses.firstIndex { $0.section == .exercises }
    let list = uses.firstIndex { $0.section == .redFlags }
    let warning = uses.firstIndex { [.redFlags, .safetyStrip].contains($0.section) }
    if companion == nil, list == nil {
      node.reject(
        "the red-flag box is missing",
        help: "add - red-flags before - exercises, or name the design that has it under companion:")
    }
    if let exercises, let warning, exercises < warning {
      node.reject(
        "the exercises stand before the red-flag box", help: "move - red-flags or - safety-strip before - exercises")
    }
    if exercises != nil, warning == nil {
      node.reject("no warning sign stands before the exercises", help: "add - safety-strip before - exercises")
    }
    checkTiers(node)
  }

  private func checkTiers(_ node: YAMLNode) {
    let lists = uses.filter { $0.section == .redFlags }
    guard !lists.isEmpty else { return }
    let tiers = lists.flatMap(\.tiers)
    let hasLast = tiers.contains(3) || uses.contains { $0.section == .callUs }
    if companion == nil, !Set(tiers).isSuperset(of: [1, 2]) || !hasLast {
      node.reject("the full list of warning signs has the tiers 1, 2 and 3", help: "write tiers: [1, 2, 3]")
    }
  }

  private func checkRegions(_ map: YAMLMapping) {
    if uses.contains(where: \.isRest), flowsFreely {
      map.reject(
        key: "sections", "the rest of the exercises needs regions", help: "write regions: in place of sections:")
    }
    if exercises.form != .cards, flowsFreely {
      map.reject(
        key: "sections", "exercises in \(words: exercises.form.rawValue) need regions",
        help: "write regions: in place of sections:")
    }
    if hasExercises, companion == nil, !exercises.parts.contains(.startAndSteps) {
      (map.optional("exercises") ?? map.node).reject(
        "an exercise without its start and steps cannot be done", help: "add start-and-steps to parts")
    }
    guard !flowsFreely else { return }
    guard hasExercises else { return }
    checkSections(map.optional("regions") ?? map.node)
    guard exercises.form != .cardPages, exercises.form != .table else { return }
    let goesOn = regions.contains { region in
      region.uses.contains { $0.section == .exercises && ($0.isRest || region.takesManyPages) }
    }
    if !goesOn, regions.count > 1 {
      map.reject(
        key: "regions", "exercises that have no room in their region have no place to go on",
        help: "add {exercises: rest} to a later region, or pages: many to this one")
    }
  }

  /// What the design must state.
  var needs: DesignNeeds { DesignNeeds(uses, exercises: exercises, hasImposition: imposition != nil) }

  /// Large print has nothing that is small: what is looked up is read by the same eyes.
  private func checkLargePrint(_ map: YAMLMapping) {
    if length(.secondLanguageLeast) < leastReadingSize {
      map.node.at("metrics", "second-language", "least").reject(
        "the second language must be at least \(words: leastReadingSize.plain) points in large print, found \(words: length(.secondLanguageLeast).plain)",
        help: "write least: 18 in second-language:")
    }
  }

  /// What no sheet leaves out, whatever its form: who it is for, what to do, when to stop, and what the therapist wrote.
  private func checkSections(_ node: YAMLNode) {
    guard companion == nil else { return }
    let there = Set(uses.filter { !$0.isRest }.map(\.section))
    let isNamed = there.contains(.letterhead) || there.contains(.identity)
    for section in [Section.letterhead, .note, .exercises, .stopRule, .painScale, .askFirst, .checklist]
    where !there.contains(section) && !(section == .letterhead && isNamed) {
      node.reject(
        "the section \(words: section.rawValue) is missing, which no handout leaves out",
        help: "add - \(words: section.rawValue) to a region")
    }
  }
}

extension SectionUse {
  /// Whether another use says the same once more. The signs of one tier may stand apart from those of another.
  fileprivate func repeats(_ other: SectionUse) -> Bool {
    guard section == other.section, !isRest else { return false }
    guard half == nil || half == other.half else { return false }
    return section != .redFlags || tiers.contains { other.tiers.contains($0) }
  }
}

extension Length {
  /// The points as a file writes them: whole numbers without a decimal point.
  var plain: String {
    points == points.rounded() && abs(points) < 10_000 ? String(Int(points)) : String(points)
  }
}

extension YAMLNode {
  /// The value at a path of keys, for complaints about it; where a key is missing, what should have it.
  func at(_ keys: String...) -> YAMLNode {
    var node = self
    // A stand-in for every file has no value at all.
    guard !isAbsent else { return node }
    for key in keys where node.isMapping {
      guard let next = node.entries().first(where: { $0.key.word == key })?.value else { return node }
      node = next
    }
    return node
  }
}
