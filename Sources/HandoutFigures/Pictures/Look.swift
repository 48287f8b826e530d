package import HandoutGeometry

/// How the person of a handout looks: colours, hair, clothes and build.
package struct Look: Hashable, Sendable {
  package var id: String
  /// Names by language.
  package var title: [String: String]
  /// One hair and one legwear.
  package var wardrobe: Wardrobe
  package var widths: BodyWidths
  /// The colours; a role that is missing takes that of `standard`.
  package var colors: [PaintRole: Color]

  package init(
    id: String, title: [String: String] = [:], wardrobe: Wardrobe, widths: BodyWidths,
    colors: [PaintRole: Color]
  ) {
    self.id = id
    self.title = title
    self.wardrobe = wardrobe
    self.widths = widths
    self.colors = colors
  }

  /// The colour of a role.
  package func color(of role: PaintRole) -> Color { colors[role] ?? Look.standardColor(of: role) }

  /// The colours of look A, which also are those of props and arrows in every look that names no others.
  package static func standardColor(of role: PaintRole) -> Color {
    let value = standardColors[role] ?? 0
    return Color(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// The colours of look A, red, green and blue in a number each.
  private static let standardColors: [PaintRole: UInt32] = [
    .ink: 0x24303F, .skinNear: 0xF3CDAE, .skinFar: 0xDDB08D, .skinNearShade: 0xE6B48F,
    .skinFarShade: 0xCB9A76, .softLine: 0xE9B592, .shirtNear: 0x4E9AAA, .shirtFar: 0x3C7F8E,
    .shirtNearShade: 0x3F8595, .shirtFarShade: 0x316C79, .legwearNear: 0x41506B, .legwearFar: 0x303C52,
    .legwearNearShade: 0x35435B, .legwearFarShade: 0x273145, .shoeNear: 0xF8F9FA, .shoeFar: 0xDDE2E8,
    .shoeNearShade: 0xDFE5EB, .shoeFarShade: 0xC6CED7, .soleNear: 0x7C8A9A, .soleFar: 0x66737F,
    .hair: 0x4B372C, .hairShade: 0x3A2A21, .noseLine: 0xC99872, .seam: 0x7C8BA6, .highlight: 0xF7935F,
    .highlightInk: 0x8A1C0A, .arrow: 0xC8102E, .arrowCasing: 0xFFFFFF, .propBody: 0xDCE2E8,
    .propDark: 0xB9C3CE, .propLight: 0xEEF1F4, .propOutline: 0x8793A1, .mat: 0xC9D8E6, .matEdge: 0xA7BACB,
    .floor: 0x9AA6B2, .band: 0x3B8C4A, .strap: 0xE3B23C, .ball: 0x9DB7CF, .ballLight: 0xDCE8F2, .paper: 0xFFFFFF,
  ]
}
