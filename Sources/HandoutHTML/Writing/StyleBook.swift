import HandoutGeometry

/// The classes of a file: each colour and each look of a panel has one, with its rule in the style sheet.
struct StyleBook {
  private var colors: [Color: Int] = [:]
  private var looks: [Panel.Look: Int] = [:]
  private(set) var rules: [String] = []

  /// The class of words in a colour.
  mutating func name(of color: Color) -> String {
    if let known = colors[color] { return "c\(known)" }
    let number = colors.count
    colors[color] = number
    rules.append(".c\(number){color:\(color.hex)}")
    return "c\(number)"
  }

  /// The classes of a panel.
  mutating func names(of look: Panel.Look) -> String {
    "\(look.form.name) \(ownName(of: look))"
  }

  private mutating func ownName(of look: Panel.Look) -> String {
    if let known = looks[look] { return "k\(known)" }
    let number = looks.count
    looks[look] = number
    var rule = ""
    if let fill = look.fill { rule += "background:\(fill.hex);" }
    if let line = look.line ?? look.fill { rule += "border-color:\(line.hex);" }
    if let bar = look.bar { rule += "border-inline-start:.4rem solid \(bar.hex);" }
    if let bar = look.topBar { rule += "border-top:.4rem solid \(bar.hex);" }
    rules.append(".k\(number){\(rule)}")
    return "k\(number)"
  }
}

extension Panel.Form {
  /// The class of all panels of the form.
  fileprivate var name: String {
    switch self {
    case .disc: "disc"
    case .pill: "pill"
    case .box: "box"
    }
  }
}
