package import HandoutDocument
import HandoutGeometry
package import HandoutInput

extension Theme {
  /// Reads a theme file. `accent: clinic`, or no accent at all, leaves the accent to the clinic; every role that the file does not
  /// state follows from the accent.
  ///
  /// - Throws: `YAMLError` with every mistake, among them text colours that are too pale to read on their ground.
  package init(document: YAMLDocument) throws(YAMLError) {
    self = try document.decode { Theme(node: $0) }
  }

  private init(node: YAMLNode) {
    let map = node.mapping(["id", "name", "purpose", "grey-pictures", "font", "colors"])
    let colors = map.required("colors").mapping(Role.allCases.map(\.rawValue))
    var stated: [Role: Color] = [:]
    for role in Role.allCases {
      guard let value = colors.optional(role.rawValue) else { continue }
      let text = value.text(longest: 7)
      if role == .accent, text == "clinic" { continue }
      guard let color = Color(hex: text) else {
        value.reject("\(role.rawValue) must be a colour such as \"#0F5C63\", found \"\(text)\"")
        continue
      }
      stated[role] = color
    }
    _ = map.required("name").text(longest: 60)
    self.init(
      id: map.required("id").identifier(), purpose: map.required("purpose").text(longest: 200),
      hasGreyPictures: map.optional("grey-pictures")?.boolean() ?? false,
      font: map.optional("font").flatMap { $0.enumeration() } ?? .notoSans, colors: stated)
    checkText(in: colors)
    checkFills(in: colors)
  }

  /// In black and white print a fill is a screen of dots, whose cells have 32 places at the usual 600 dots an inch. Fills that stand
  /// side by side are a place apart, and the worse they are the darker.
  private func checkFills(in map: YAMLMapping) {
    let fills: [Role] = [.paper, .warningFill, .safeFill, .cautionFill, .stopFill]
    let least = 1.0 / 32
    for (before, fill) in zip(fills, fills.dropFirst()) {
      let difference = (Double(color(before).grey.red) - Double(color(fill).grey.red)) / 255
      if difference < least, let stated = map.optional(fill.rawValue) ?? map.optional(before.rawValue) {
        let shown = (difference * 1_000).rounded(.down) / 10
        stated.reject(
          "\(fill.rawValue) is \(shown) % darker than \(before.rawValue) in black and white print; at least 3.2 % is needed",
          help: "choose a darker \(fill.rawValue) or a lighter \(before.rawValue)")
      }
    }
  }

  /// Text and its ground, and the contrast that it needs.
  private static let pairs: [(text: Role, ground: Role, least: Double)] = {
    let grounds: [Role] = [.paper, .tint, .warningFill, .todayFill, .safeFill, .cautionFill, .stopFill]
    let reading: [(Role, Role)] = [
      (.secondary, .paper), (.accentText, .paper), (.accentText, .tint), (.warningText, .paper),
      (.warningText, .warningFill), (.todayText, .todayFill),
    ]
    let large: [(Role, Role)] = [(.accent, .paper), (.warning, .warningFill)]
    return grounds.map { (.ink, $0, leastContrast) } + reading.map { ($0, $1, leastContrast) }
      + large.map { ($0, $1, leastLargeContrast) }
  }()

  /// Whether every theme gives a text in one colour enough contrast with a ground of another, one way or the other round.
  static func isReadable(_ text: Role, on ground: Role, isLarge: Bool) -> Bool {
    pairs.contains { pair in
      // A number in a disc is paper on the accent.
      guard (pair.text, pair.ground) != (ground, text) else { return true }
      return (pair.text, pair.ground) == (text, ground) && (isLarge || pair.least >= leastContrast)
    }
  }

  /// Refuses text that is too pale on its ground, or a ground that is too dark for its text, and names the nearest colour that is not.
  private func checkText(in map: YAMLMapping) {
    for (text, ground, least) in Self.pairs {
      let contrast = color(text).contrast(with: color(ground))
      guard contrast < least, let stated = map.optional(text.rawValue) ?? map.optional(ground.rawValue) else {
        continue
      }
      let shown = (contrast * 10).rounded(.down) / 10
      let nearest = color(text).darkened(toContrast: least, with: color(ground))
      // Nothing is dark enough on a dark ground.
      let isDarkEnough = nearest.contrast(with: color(ground)) >= least
      stated.reject(
        "\(text.rawValue) on \(ground.rawValue) has a contrast of \(shown):1; at least \(least):1 is needed",
        help: isDarkEnough
          ? "the nearest \(text.rawValue) is \"\(nearest.hex)\", or choose a lighter \(ground.rawValue)"
          : "choose a lighter \(ground.rawValue)")
    }
  }
}
