package import HandoutGeometry

extension Theme {
  /// The brand of a clinic that names no colour (page design, grid and type).
  package static let standardBrand = Color(red: 0x0F, green: 0x5C, blue: 0x63)

  /// The least contrast of reading text with its ground (WCAG 2.1, success criterion 1.4.6).
  package static let leastContrast = 7.0
  /// The least contrast of large text, discs and signs with their ground (the same, 1.4.3 and 1.4.6).
  package static let leastLargeContrast = 4.5

  /// The nearest colour to a brand that can be a title on white paper; nil where the brand itself can.
  package static func readableBrand(for brand: Color) -> Color? {
    let readable = brand.darkened(toContrast: leastLargeContrast, with: .white)
    return readable == brand ? nil : readable
  }

  /// The colours of all roles: the stated ones, and the others as they follow from a brand.
  static func completed(_ stated: [Role: Color], brand: Color) -> [Role: Color] {
    let neutrals = neutrals(of: brand)
    var colors = standard.merging(neutrals) { $1 }
    colors[.accent] = brand
    colors.merge(stated) { $1 }
    // Small text needs more contrast than a title of the same colour. The tint is the darker of its two grounds.
    guard let ground = colors[.tint] else { return colors }
    for (role, color) in [(Role.accentText, brand), (.secondary, colors[.secondary] ?? brand)] where stated[role] == nil
    {
      colors[role] = color.darkened(toContrast: leastContrast, with: ground)
    }
    return colors
  }

  /// The colours of a clinic that names none. What warns, and what a pain zone means, has the same colour on every sheet.
  private static let standard: [Role: Color] = {
    let values: [Role: UInt32] = [
      .ink: 0x1B2426, .secondary: 0x48565A, .hairline: 0xCDD7D9, .paper: 0xFFFFFF, .tint: 0xF3F8F8,
      .warning: 0xA8231B, .warningText: 0x8E1B14, .warningFill: 0xFDF0EE, .todayText: 0x6A4B00, .todayFill: 0xFDF6E3,
      .logLine: 0x7A8B8F, .writingLine: 0x7A8B8F, .safe: 0x1F7A43, .safeFill: 0xDAF0E1, .caution: 0x8A6100,
      .cautionFill: 0xF7DD9A, .stop: 0xA8231B, .stopFill: 0xF7C6BF,
    ]
    return values.mapValues {
      Color(red: UInt8($0 >> 16 & 0xFF), green: UInt8($0 >> 8 & 0xFF), blue: UInt8($0 & 0xFF))
    }
  }()

  /// Ink, greys and the tint, which lean to the brand's hue by as much as the standard ones lean to the standard brand's.
  private static func neutrals(of brand: Color) -> [Role: Color] {
    guard brand != standardBrand else { return [:] }
    let (from, to) = (HueColor(standardBrand), HueColor(brand))
    let share = min(1, to.saturation / from.saturation)
    var neutrals: [Role: Color] = [:]
    for role in [Role.ink, .secondary, .hairline, .tint, .logLine, .writingLine] {
      guard let color = standard[role] else { continue }
      neutrals[role] = HueColor(color).turned(by: to.hue - from.hue, saturation: share).color
    }
    return neutrals
  }
}
