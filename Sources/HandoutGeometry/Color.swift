import Glibc

/// An opaque colour in sRGB.
package struct Color: Hashable, Sendable {
  /// Red, green and blue, 0 to 255.
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written `#RRGGBB`; nil for anything else.
  package init?(hex: String) {
    guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#"),
      hex.utf8.dropFirst().allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  package static let black = Color(red: 0, green: 0, blue: 0)
  package static let white = Color(red: 255, green: 255, blue: 255)

  /// The colour written `#RRGGBB`.
  package var hex: String {
    let digits = Array("0123456789ABCDEF")
    return [red, green, blue].reduce(into: "#") { text, part in
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 15)])
    }
  }

  /// The shade of grey that a photocopy makes of the colour: the luma of ITU-R BT.601, as the grey shares of the looks are
  /// reckoned (illustration design, palette).
  package var grey: Color {
    let luma = 0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)
    let shade = UInt8(luma.rounded())
    return Color(red: shade, green: shade, blue: shade)
  }

  /// The relative luminance of WCAG 2.1, 0 (black) to 1 (white).
  package var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of WCAG 2.1, 1 to 21.
  package func contrast(with other: Color) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The nearest darker colour of the same hue and saturation that has a contrast with a ground; the colour itself if it has it.
  ///
  /// - Parameter least: the contrast ratio to reach; black is the answer where nothing reaches it.
  package func darkened(toContrast least: Double, with ground: Color) -> Color {
    guard contrast(with: ground) < least else { return self }
    // In steps of one grade of the brightest part there are at most 255 colours on the way to black.
    var (dark, light) = (0, Int(max(red, green, blue)))
    let brightest = Double(light)
    func scaled(_ grade: Int) -> Color {
      func part(_ part: UInt8) -> UInt8 { UInt8((Double(part) * Double(grade) / max(1, brightest)).rounded()) }
      return Color(red: part(red), green: part(green), blue: part(blue))
    }
    while light - dark > 1 {
      let middle = (dark + light) / 2
      if scaled(middle).contrast(with: ground) < least { light = middle } else { dark = middle }
    }
    return scaled(dark)
  }
}
