import HandoutDocument
import HandoutGeometry
import HandoutInput

/// What is wrong with the style of a text.
private struct StyleFault {
  /// The key of the style that is wrong.
  var key: String
  var message: Message
  var help: Message?
}

extension PageDesign {
  /// Text styles: those that are needed are there, and none is too small, too tight or too pale.
  func checkRoles(_ map: YAMLMapping, needed: Set<TextRole>) {
    let text = map.required("text")
    for role in TextRole.allCases where needed.contains(role) && styles[role] == nil {
      text.reject(
        "the key \"\(words: role.rawValue)\" is missing, which a form of this design needs",
        help: "add a line that starts with \(words: role.rawValue):")
    }
    for role in TextRole.allCases {
      guard let style = styles[role] else { continue }
      for fault in faults(of: style, as: role) {
        text.at(role.rawValue, fault.key).reject(fault.message, help: fault.help)
      }
    }
  }

  /// Reports what is wrong with a style that a rung gives to another text.
  func check(_ style: Style, as role: TextRole, _ node: YAMLNode) {
    for fault in faults(of: style, as: role) { node.reject(fault.message, help: "choose another text") }
  }

  private func faults(of style: Style, as role: TextRole) -> [StyleFault] {
    var faults: [StyleFault] = []
    if style.leading < style.size {
      faults.append(
        StyleFault(
          key: "leading",
          message:
            "the leading of \(words: role.rawValue) must be at least its size, \(words: style.size.plain), found \(words: style.leading.plain)",
          help: "lines would stand on one another"))
    }
    let least = leastSize(of: role)
    if style.size < least {
      let kind: Message = role.isReadingText ? " is read and" : ""
      faults.append(
        StyleFault(
          key: "size",
          message:
            "\(words: role.rawValue)\(kind) must be at least \(words: least.plain) points, found \(words: style.size.plain)"
        ))
    }
    // Grounds whose contrast with the colour a theme need not have.
    let colors = Theme.Role.allCases.filter { color in
      role.grounds.allSatisfy { Theme.isReadable(color, on: $0, isLarge: style.isLarge) }
    }
    if !colors.contains(style.color) {
      let grounds = role.grounds.map(\.rawValue).joined(separator: ", ")
      let ratio = style.isLarge ? Theme.leastLargeContrast : Theme.leastContrast
      faults.append(
        StyleFault(
          key: "color",
          message:
            "\(words: role.rawValue) cannot have the color \(words: style.color.rawValue): themes need not give it a contrast of \(words: ratio):1 with \(words: grounds)",
          help: "its colors are \(words: colors.map(\.rawValue).joined(separator: ", "))"))
    }
    return faults
  }

  /// The least size of what is read.
  var leastReadingSize: Length {
    if isLarge { return .pt(18) }
    return isPocket && !uses.contains { $0.section == .exercises } ? .pt(9) : .pt(11.5)
  }

  /// The least size of a text; numbers in discs are figures more than text.
  private func leastSize(of role: TextRole) -> Length {
    switch role {
    case .cardNumber, .pictureNumeral: .zero
    case _ where role.isReadingText: leastReadingSize
    default: isLarge ? leastReadingSize : min(leastReadingSize, .pt(10))
    }
  }
}

extension PageDesign.Style {
  /// Whether the text is large in the sense of WCAG 2.1: 18 points, or 14 in bold.
  fileprivate var isLarge: Bool { size >= (weight == .bold ? .pt(14) : .pt(18)) }
}

extension TextRole {
  /// What the text stands on; nothing where its colour is not the style's.
  fileprivate var grounds: [Theme.Role] {
    switch self {
    case .warningTitle, .warningHeading, .warning, .warningPlace: [.warningFill]
    case .triageHeading: []
    case .triage: [.warningFill, .todayFill, .tint]
    case .note, .noteLead: [.tint]
    case .scale: [.safeFill, .cautionFill, .stopFill]
    case .cardNumber: [.accent]
    case .title, .longTitle, .subtitle, .section, .subheading, .body, .label, .value, .clinic, .cardName,
      .pictureNumeral, .pill, .step, .stepTight, .cardNote, .stopRule, .log, .logHead, .checklist, .furniture,
      .footMiddle, .closing, .phone, .emergencyNumber, .dosage, .plan, .week:
      [.paper]
    }
  }
}
