import HandoutDocument
import HandoutGeometry
import HandoutInput

extension PageDesign {
  /// Reports what no design may do.
  func check(_ map: YAMLMapping) {
    let node = map.optional("regions") ?? map.required("sections")
    checkOrder(node)
    checkRoles(map)
    checkRegions(map)
    let log = uses.contains { $0.section == .log && $0.form != .table }
    if log, logRow.least < .pt(17) {
      (map.optional("log-row") ?? map.node).reject(
        "the rows of a log must be at least 17 points high to be written in, found \(words: logRow.least.plain)")
    }
    if log, length(.logCell) < .pt(17) {
      (map.optional("metrics") ?? map.node).reject(
        "the cells of a log must be at least 17 points wide to be written in, found \(words: length(.logCell).plain)")
    }
  }

  /// The order of sections: every one once, warning signs before exercises, the full list somewhere.
  ///
  /// - Parameter node: where complaints stand.
  func checkOrder(_ node: YAMLNode) {
    let uses = uses
    for (index, use) in uses.enumerated() where !use.isRest && use.section != .identity {
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
    if exercises.form == .rows, flowsFreely {
      map.reject(key: "sections", "exercises in rows need regions", help: "write regions: in place of sections:")
    }
    if uses.contains(where: { $0.section == .exercises }), !exercises.parts.contains(.startAndSteps) {
      (map.optional("exercises") ?? map.node).reject(
        "an exercise without its start and steps cannot be done", help: "add start-and-steps to parts")
    }
    guard !flowsFreely else { return }
    checkSections(map.optional("regions") ?? map.node)
    guard exercises.form == .rows, uses.contains(where: { $0.section == .exercises }) else { return }
    if !uses.contains(where: { $0.section == .exercises && $0.isRest }), regions.count > 1 {
      map.reject(
        key: "regions", "exercises that have no room in their region have no place to go on",
        help: "add {exercises: rest} to a later region")
    }
  }

  /// Text styles: those that are needed are there, and none that is read is too small.
  private func checkRoles(_ map: YAMLMapping) {
    let text = map.required("text")
    let needed = needs.roles
    for role in TextRole.allCases where needed.contains(role) && styles[role] == nil {
      text.reject(
        "the key \"\(words: role.rawValue)\" is missing, which a form of this design needs",
        help: "add a line that starts with \(words: role.rawValue):")
    }
    for role in TextRole.allCases {
      guard let style = styles[role] else { continue }
      if style.leading < style.size {
        text.reject(
          "the leading of \(words: role.rawValue) must be at least its size, \(words: style.size.plain), found \(words: style.leading.plain)",
          help: "lines would stand on one another")
      }
      guard role.isReadingText else { continue }
      if style.size < leastReadingSize {
        text.reject(
          "\(words: role.rawValue) is read and must be at least \(words: leastReadingSize.plain) points, found \(words: style.size.plain)"
        )
      }
      if style.color == .paper {
        text.reject("\(words: role.rawValue) is read and cannot have the color paper", help: "write color: ink")
      }
    }
  }

  /// The least size of what is read, in points.
  var leastReadingSize: Length {
    if isLarge { return .pt(18) }
    return isPocket && !uses.contains { $0.section == .exercises } ? .pt(9) : .pt(11.5)
  }

  /// What the design must state.
  var needs: DesignNeeds { DesignNeeds(uses, exercises: exercises.form, hasImposition: imposition != nil) }

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
  fileprivate var plain: String {
    points == points.rounded() && abs(points) < 10_000 ? String(Int(points)) : String(points)
  }
}
