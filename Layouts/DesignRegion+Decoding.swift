import HandoutDocument
import HandoutGeometry
import HandoutInput

extension DesignRegion {
  /// The regions of a design; a design with a plain list of sections has one.
  static func decoded(from map: YAMLMapping) -> [DesignRegion] {
    let key = map.exactlyOne(of: ["regions", "sections"]) {
      _ = map.required("sections")
    } double: { extra, _ in
      map.reject(key: extra, "a design has either sections or regions", help: "remove one of the two")
    }
    guard let regions = map.optional("regions"), key == "regions" else {
      return [DesignRegion(name: "pages", parts: map.optional("sections").map(parts) ?? [])]
    }
    let decoded = regions.items(1...12).map { region($0) }
    for (index, region) in decoded.enumerated() {
      let next = index + 1 < decoded.count ? decoded[index + 1].uses.map(\.section) : []
      for section in region.mayTake where !region.takesManyPages || !next.contains(section) {
        regions.reject(
          "the region \(words: region.name) cannot take \(words: section.rawValue)",
          help: "only a region with pages: many takes sections, and only those of the next region")
      }
    }
    for (index, region) in decoded.enumerated() where decoded[..<index].contains(where: { $0.name == region.name }) {
      regions.reject("the region \"\(words: region.name)\" stands twice", help: "give one of the two another name")
    }
    return decoded
  }

  private static func region(_ node: YAMLNode) -> DesignRegion {
    let fields = node.mapping(["name", "sections", "foot", "pages", "may-take", "fills", "top", "ground"])
    var region = DesignRegion(
      name: fields.required("name").identifier(), parts: parts(fields.required("sections")))
    region.foot = fields.optional("foot").map { parts($0).flatMap(\.uses) } ?? []
    if let pages = fields.optional("pages") {
      region.takesManyPages = pages.scalarText == "many"
      _ = pages.describes(.words(["many"]))
      if !region.takesManyPages { region.pageCount = pages.wholeNumber(1...4) }
    }
    region.mayTake = fields.optional("may-take")?.items(1...12).compactMap { $0.enumeration(Section.self) } ?? []
    region.isFiller = fields.optional("fills")?.boolean() ?? false
    region.top = fields.optional("top")?.length() ?? .zero
    if let ground = fields.optional("ground")?.mapping(["color", "inset", "radius"]) {
      region.ground = Ground(
        color: ground.required("color").enumeration(Theme.Role.self) ?? .tint,
        inset: ground.required("inset").length(), radius: ground.required("radius").length())
    }
    return region
  }

  /// Sections one below the other.
  static func parts(_ node: YAMLNode) -> [RegionPart] {
    node.items(1...40).compactMap { part($0) }
  }

  private static func part(_ node: YAMLNode) -> RegionPart? {
    guard !node.isReference(to: "section") else { return nil }
    guard node.isMapping else { return node.enumeration(Section.self).map { .section(SectionUse($0)) } }
    let map = node.mapping(partKeys)
    let message: Message = "a section is its name, or one key with its options"
    let help: Message = "for example {log: {form: by-session}}"
    let key = map.exactlyOne(of: partKeys) {
      node.reject(message, help: help)
    } double: { _, _ in
      node.reject(message, help: help)
    }
    guard let key, let value = map.optional(key) else { return nil }
    if key == columnsKey { return columns(value) }
    return Section(rawValue: key).map { .section(use(of: $0, options: value)) }
  }

  private static let partKeys = [columnsKey] + Section.allCases.map(\.rawValue)
  /// The key of sections side by side.
  private static let columnsKey = "columns"

  private static func columns(_ node: YAMLNode) -> RegionPart? {
    let map = node.mapping(["widths", "of"])
    let widths = map.required("widths").items(2...4).map { $0.length(20...800) }
    let columns = map.required("of").items(2...4).map { entry in
      entry.isSequence ? parts(entry) : [part(entry)].compactMap(\.self)
    }
    guard widths.count == columns.count else {
      node.reject("there must be a width for each column, found \(widths.count) widths and \(columns.count) columns")
      return nil
    }
    return .columns(zip(widths, columns).map { RegionPart.Column(width: $0, parts: $1) })
  }

  /// A section with the options that are stated: its form alone, or a mapping.
  static func use(of section: Section, options node: YAMLNode) -> SectionUse {
    if section == .log, node.isScalar {
      _ = node.describes(.words(section.forms.map(\.rawValue) + [RestWord.rest.rawValue]))
    }
    if section == .exercises || section == .log && node.word == RestWord.rest.rawValue {
      var use = SectionUse(section)
      use.isRest = node.enumeration(RestWord.self) == .rest
      return use
    }
    if node.isScalar, !section.forms.isEmpty { return SectionUse(section, form: form(of: section, node)) }
    let keys = (section.forms.isEmpty ? [] : ["form"]) + section.options + (section.mayHaveLink ? ["link"] : [])
    let map = node.mapping(keys)
    var use = SectionUse(section, form: map.optional("form").flatMap { form(of: section, $0) })
    use.atMost = map.optional("at-most")?.wholeNumber(20...2_000)
    use.columns = map.optional("columns")?.wholeNumber(1...3) ?? use.columns
    use.days = map.optional("days")?.wholeNumber(1...31) ?? use.days
    use.daysInRow = map.optional("days-in-row")?.wholeNumber(1...7) ?? use.daysInRow
    use.mostOnPage = map.optional("most-on-page")?.wholeNumber(1...20)
    use.link = map.optional("link")?.enumeration(LinkPlace.self)
    if let tiers = map.optional("tiers") { use.tiers = tiers.items(1...3).map { $0.wholeNumber(1...3) } }
    return use
  }

  /// A form that the section can take.
  static func form(of section: Section, _ node: YAMLNode) -> SectionForm? {
    guard !node.describes(.words(section.forms.map(\.rawValue))) else { return section.forms.first }
    guard let form = node.enumeration(SectionForm.self) else { return nil }
    guard section.forms.contains(form) else {
      let known = section.forms.map(\.rawValue).joined(separator: ", ")
      node.reject(
        "\(words: section.rawValue) has no form \"\(words: form.rawValue)\"", help: "its forms are \(words: known)")
      return nil
    }
    return form
  }
}

private enum RestWord: String, CaseIterable { case rest }

extension Section {
  /// Whether a link may stand beside the section: not beside warnings, which nothing may make narrower, nor beside what has pages of its own.
  fileprivate var mayHaveLink: Bool {
    switch self {
    case .letterhead, .title, .atAGlance, .identity, .note, .notes, .plan, .about, .closing: true
    default: false
    }
  }

  /// The options that the section has beside its form.
  fileprivate var options: [String] {
    switch self {
    case .note: ["at-most"]
    case .redFlags: ["tiers"]
    case .log: ["days", "days-in-row"]
    case .checklist: ["columns"]
    case .exerciseLinks: ["most-on-page"]
    default: []
    }
  }
}
