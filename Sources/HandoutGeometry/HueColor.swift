/// A colour by hue, saturation and lightness (the HSL of CSS Color 4, section 7): what a family of colours is made of.
package struct HueColor: Hashable, Sendable {
  /// 0 to 1, once round the circle from red.
  package var hue: Double
  /// 0 (grey) to 1.
  package var saturation: Double
  /// 0 (black) to 1 (white).
  package var lightness: Double

  package init(_ color: Color) {
    let parts = [color.red, color.green, color.blue].map { Double($0) / 255 }
    let (red, green, blue) = (parts[0], parts[1], parts[2])
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    let range = high - low
    lightness = (high + low) / 2
    guard range > 0 else {
      (hue, saturation) = (0, 0)
      return
    }
    saturation = range / (lightness > 0.5 ? 2 - high - low : high + low)
    let sixth =
      if high == red {
        (green - blue) / range
      } else if high == green {
        2 + (blue - red) / range
      } else {
        4 + (red - green) / range
      }
    hue = (sixth < 0 ? sixth + 6 : sixth) / 6
  }

  /// The colour as a screen and a printer take it.
  package var color: Color {
    let chroma = saturation * min(lightness, 1 - lightness)
    func part(_ place: Double) -> UInt8 {
      let sector = (place + hue * 12).truncatingRemainder(dividingBy: 12)
      let value = lightness - chroma * max(-1, min(sector - 3, 9 - sector, 1))
      return UInt8((min(1, max(0, value)) * 255).rounded())
    }
    return Color(red: part(0), green: part(8), blue: part(4))
  }

  /// The colour with its hue turned on, by a share of the circle that may be negative, and a share of its saturation.
  package func turned(by turn: Double, saturation share: Double) -> HueColor {
    var turned = self
    turned.hue = (hue + turn + 2).truncatingRemainder(dividingBy: 1)
    turned.saturation = saturation * share
    return turned
  }
}
