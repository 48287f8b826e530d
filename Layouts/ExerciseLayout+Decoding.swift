import HandoutDocument
import HandoutGeometry
import HandoutInput

extension ExerciseLayout {
  /// The exercises of a design, from `exercises:` or, in a design of cards, from `card:` and `picture-height:`.
  ///
  /// - Parameter isNeeded: whether the design has exercises. One that has none says nothing of them.
  init(of design: YAMLMapping, isNeeded: Bool) {
    let card = design.optional("card").map(ExerciseLayout.parts)
    let heights = design.optional("picture-height").map(ExerciseLayout.heights)
    guard let node = design.optional("exercises") else {
      guard isNeeded || card != nil else {
        self.init(parts: [])
        return
      }
      self.init(parts: card ?? ExerciseLayout.parts(design.required("card")))
      pictureHeight = heights ?? ExerciseLayout.heights(design.required("picture-height"))
      return
    }
    let map = node.mapping([
      "form", "picture-column", "panels", "scale", "least-in-front", "parts", "picture-height", "most-on-page", "grid",
    ])
    let form = map.required("form").choice(Form.self) ?? .cards
    let hasParts = form != .cells && form != .table
    self.init(parts: hasParts ? ExerciseLayout.parts(map.required("parts")) : [])
    self.form = form
    panels = map.optional("panels")?.enumeration(Panels.self) ?? .drawn
    leastInFront = map.optional("least-in-front")?.wholeNumber(0...20) ?? 0
    switch form {
    case .cards: pictureHeight = ExerciseLayout.heights(map.required("picture-height"))
    case .cardPages:
      pictureHeight = ExerciseLayout.heights(map.required("picture-height"))
      scale = ExerciseLayout.scale(map.required("scale"))
    case .rows:
      pictureColumns = ExerciseLayout.columns(map.required("picture-column"))
      scale = ExerciseLayout.scale(map.required("scale"))
    case .blocks:
      pictureHeight = ExerciseLayout.heights(map.required("picture-height"))
      mostOnPage = map.optional("most-on-page")?.wholeNumber(1...20) ?? mostOnPage
    case .cells:
      grid = ExerciseLayout.grid(map.required("grid"))
      scale = ExerciseLayout.scale(map.required("scale"))
    case .table: grid = ExerciseLayout.grid(map.required("grid"))
    }
    ExerciseLayout.readUnused(map, in: form)
  }

  /// Reads what only other forms use, so that a mistake in it is told.
  private static func readUnused(_ map: YAMLMapping, in form: Form) {
    if form == .cells || form == .table { _ = map.optional("parts").map(parts) }
    if ![.cards, .cardPages, .blocks].contains(form) { _ = map.optional("picture-height").map(heights) }
    if ![.cardPages, .rows, .cells].contains(form) { _ = map.optional("scale").map(scale) }
    if form != .rows { _ = map.optional("picture-column").map(columns) }
    if form != .blocks { _ = map.optional("most-on-page")?.wholeNumber(1...20) }
    if form != .cells, form != .table { _ = map.optional("grid").map(grid) }
  }

  static func parts(_ node: YAMLNode) -> [CardPart] {
    node.items(1...8).compactMap { $0.enumeration(CardPart.self) }
  }

  private static func grid(_ node: YAMLNode) -> Grid {
    let map = node.mapping(["columns", "rows", "single"])
    return Grid(
      columns: map.required("columns").wholeNumber(1...6), rows: map.required("rows").wholeNumber(1...10),
      single: map.optional("single")?.wholeNumber(0...6) ?? 0)
  }

  static func heights(_ node: YAMLNode) -> CardsBlock.PictureHeights {
    let map = node.mapping(["least", "greatest"])
    let heights = CardsBlock.PictureHeights(
      least: map.required("least").length(20...400), greatest: map.required("greatest").length(20...600))
    if heights.least > heights.greatest { node.reject("least must not be more than greatest") }
    return heights
  }

  private static func scale(_ node: YAMLNode) -> Scale {
    let map = node.mapping(["least", "greatest"])
    let scale = Scale(
      least: map.required("least").decimal(0.1...2), greatest: map.required("greatest").decimal(0.1...2))
    if scale.least > scale.greatest { node.reject("least must not be more than greatest") }
    return scale
  }

  /// Widths by number of exercises: `{up-to-5: 126, 6: 112}`.
  private static func columns(_ node: YAMLNode) -> [PictureColumn] {
    var columns: [PictureColumn] = []
    for (key, value) in node.entries() {
      let text = key.describes(.pattern("^(up-to-)?([1-9]|[1-3][0-9]|40)$", words: "up-to-5, or 6")) ? "1" : key.text()
      let number = text.hasPrefix("up-to-") ? String(text.dropFirst(6)) : text
      guard let count = Int(number), (1...40).contains(count) else {
        key.reject("a number of exercises is needed, found \"\(words: text)\"", help: "for example up-to-5, or 6")
        continue
      }
      columns.append(PictureColumn(upTo: count, width: value.length(40...400)))
    }
    if columns.isEmpty { node.reject("there must be a width for at least one number of exercises") }
    return columns.sorted { $0.upTo < $1.upTo }
  }
}
