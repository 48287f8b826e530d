/// Which characters a password can have so that SASLprep (RFC 4013, a profile of RFC 3454) leaves it as it is.
enum PasswordCharacters {
  /// Whether SASLprep neither refuses a character nor maps it to nothing or to a space.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: !scalar.properties.isDefaultIgnorableCodePoint && !isRefusedByName(scalar)
    }
  }

  /// What no category tells: the Mongolian soft hyphen (RFC 3454, table B.1), the object replacement and replacement characters
  /// (C.6), the marks that describe ideographs (C.7).
  private static func isRefusedByName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1806, 0x2FF0...0x2FFB, 0xFFFC, 0xFFFD: true
    default: false
    }
  }

  /// Whether Unicode 3.2 has the character: SASLprep refuses all others in a password that is set (RFC 3454, §7).
  static func isKnownToAllReaders(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return (age.major, age.minor) <= (3, 2)
  }

  /// Whether a text keeps the rule of RFC 3454, §6: with a right-to-left letter there is no left-to-right one, and the first and the
  /// last character are right-to-left letters.
  ///
  /// Unicode's own classes are not to be had here, so beside right-to-left letters a text can have only what is surely without a
  /// direction.
  static func hasOneDirection(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, let last = scalars.last, scalars.contains(where: isRightToLeft) else {
      return true
    }
    return isRightToLeft(first) && isRightToLeft(last)
      && scalars.allSatisfy { isRightToLeft($0) || isWithoutDirection($0) }
  }

  /// Digits, signs and points without a direction, and marks above and below letters.
  private static func isWithoutDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // Marks of Latin, Hebrew, Arabic and Syriac; a few of other scripts count as letters.
    case .nonspacingMark: return (0x300...0x74A).contains(scalar.value)
    case .decimalNumber, .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      break
    default: return false
    }
    return switch scalar.value {
    // ASCII, Latin-1, Arabic, general punctuation and currencies.
    case 0x20...0x7E, 0xA1...0xBF, 0x60C, 0x660...0x669, 0x66A...0x66C, 0x6F0...0x6F9, 0x2010...0x205E, 0x20A0...0x20B1:
      true
    default: false
    }
  }

  /// The characters with the classes R and AL (RFC 3454, table D.1).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x5BE, 0x5C0, 0x5C3, 0x5D0...0x5EA, 0x5F0...0x5F4, 0x61B, 0x61F, 0x621...0x63A, 0x640...0x64A, 0x66D...0x66F,
      0x671...0x6D5, 0x6DD, 0x6E5...0x6E6, 0x6FA...0x6FE, 0x700...0x70D, 0x710, 0x712...0x72C, 0x780...0x7A5, 0x7B1,
      0x200F, 0xFB1D, 0xFB1F...0xFB28, 0xFB2A...0xFB36, 0xFB38...0xFB3C, 0xFB3E, 0xFB40...0xFB41, 0xFB43...0xFB44,
      0xFB46...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFD8F, 0xFD92...0xFDC7, 0xFDF0...0xFDFC, 0xFE70...0xFE74,
      0xFE76...0xFEFC:
      true
    default: false
    }
  }
}
