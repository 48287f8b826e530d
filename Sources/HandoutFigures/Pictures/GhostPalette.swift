package import HandoutGeometry

/// The pale colours in which the start position stands behind the end position.
package enum GhostPalette {
  /// The ghost's colour for a role.
  package static func color(of role: PaintRole) -> Color {
    switch role {
    case .ink: Color(red: 0xAE, green: 0xB8, blue: 0xC3)
    case .skinNear: Color(red: 0xF4, green: 0xF6, blue: 0xF8)
    case .skinFar: Color(red: 0xEC, green: 0xEF, blue: 0xF2)
    case .shirtNear: Color(red: 0xE9, green: 0xED, blue: 0xF1)
    case .shirtFar: Color(red: 0xE2, green: 0xE7, blue: 0xEC)
    case .legwearNear: Color(red: 0xDD, green: 0xE3, blue: 0xE9)
    case .legwearFar: Color(red: 0xD7, green: 0xDE, blue: 0xE5)
    case .hair, .soleNear, .soleFar: Color(red: 0xD5, green: 0xDC, blue: 0xE3)
    default: Color(red: 0xF3, green: 0xF5, blue: 0xF7)
    }
  }
}
