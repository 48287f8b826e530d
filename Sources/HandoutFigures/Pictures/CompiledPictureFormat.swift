/// The marks of the compiled form.
enum CompiledPictureFormat {
  /// The first bytes of every file; the last is the version.
  static let signature: [UInt8] = [0x48, 0x50, 0x49, 0x43, 1]
  /// Coordinates are kept in hundredths of a centimetre.
  static let coordinateUnits = 100.0
  /// Widths and dashes are kept in thousandths of a centimetre.
  static let widthUnits = 1000.0

  /// The steps of a path.
  enum Step: UInt8 {
    case move, line, curve, close
  }

  /// What a shape has, one bit each.
  enum Flag {
    static let fill: UInt8 = 1
    static let stroke: UInt8 = 2
    static let ghost: UInt8 = 4
    static let flatEnds: UInt8 = 8
    static let dashes: UInt8 = 16
  }
}
