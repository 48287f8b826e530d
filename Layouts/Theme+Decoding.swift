package import HandoutDocument
import HandoutGeometry
package import HandoutInput

extension Theme {
  /// Reads a theme file. `accent: clinic` leaves the accent to the clinic.
  ///
  /// - Throws: `YAMLError` with every mistake, among them text colours that are too pale to read on paper.
  package init(document: YAMLDocument) throws(YAMLError) {
    self = try document.decode { Theme(node: $0) }
  }

  private init(node: YAMLNode) {
    let map = node.mapping(["id", "name", "purpose", "grey-pictures", "colors"])
    let colors = map.required("colors").mapping(Role.allCases.map(\.rawValue))
    var decoded: [Role: Color] = [:]
    for role in Role.allCases {
      let value = colors.required(role.rawValue)
      let text = value.text(longest: 7)
      if role == .accent, text == "clinic" { continue }
      guard let color = Color(hex: text) else {
        value.reject("\(role.rawValue) must be a colour such as \"#0F5C63\", found \"\(text)\"")
        continue
      }
      decoded[role] = color
    }
    Theme.check(decoded, in: colors)
    Theme.checkFills(decoded, in: colors)
    _ = map.required("name").text(longest: 60)
    self.init(
      id: map.required("id").identifier(), purpose: map.required("purpose").text(longest: 200),
      hasGreyPictures: map.optional("grey-pictures")?.boolean() ?? false, colors: decoded)
  }

  /// In black and white print a fill is a screen of dots, whose cells have 32 places at the usual 600 dots an inch. Fills that stand
  /// side by side are a place apart, and the worse they are the darker.
  private static func checkFills(_ colors: [Role: Color], in map: YAMLMapping) {
    let fills: [Role] = [.paper, .warningFill, .safeFill, .cautionFill, .stopFill]
    let least = 1.0 / 32
    for (before, fill) in zip(fills, fills.dropFirst()) {
      guard let lighter = colors[before], let darker = colors[fill] else { continue }
      let difference = (Double(lighter.grey.red) - Double(darker.grey.red)) / 255
      if difference < least {
        let shown = (difference * 1_000).rounded(.down) / 10
        map.optional(fill.rawValue)?.reject(
          "\(fill.rawValue) is \(shown) % darker than \(before.rawValue) in black and white print; at least 3.2 % is needed",
          help: "choose a darker \(fill.rawValue) or a lighter \(before.rawValue)")
      }
    }
  }

  /// Reading text needs a contrast of 7:1 on its ground, other text 4.5:1 (page design, clear-print rules).
  private static func check(_ colors: [Role: Color], in map: YAMLMapping) {
    let pairs: [(Role, Role, Double)] = [
      (.ink, .paper, 7), (.ink, .warningFill, 7), (.ink, .safeFill, 7), (.ink, .cautionFill, 7), (.ink, .stopFill, 7),
      (.secondary, .paper, 4.5), (.accent, .paper, 4.5), (.warning, .warningFill, 4.5),
    ]
    for (text, ground, least) in pairs {
      guard let front = colors[text], let back = colors[ground] else { continue }
      let contrast = front.contrast(with: back)
      if contrast < least {
        let shown = (contrast * 10).rounded(.down) / 10
        map.optional(text.rawValue)?.reject(
          "\(text.rawValue) on \(ground.rawValue) has a contrast of \(shown):1; at least \(least):1 is needed",
          help: "choose a darker \(text.rawValue) or a lighter \(ground.rawValue)")
      }
    }
  }
}
