import CHarfBuzz

/// Scripts as the choice of faces and features sees them.
enum ScriptFamily {
  /// The script of a scalar; nil for what all scripts share. Kana count as ideographs, which they are mixed with.
  static func script(of scalar: UnicodeScalar) -> hb_script_t? {
    switch hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value) {
    case HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN: nil
    case HB_SCRIPT_HIRAGANA, HB_SCRIPT_KATAKANA, HB_SCRIPT_BOPOMOFO: HB_SCRIPT_HAN
    case let script: script
    }
  }

  /// The family that serves a scalar the base family may lack.
  ///
  /// - Parameter ideographs: the family for ideographs.
  static func family(of scalar: UnicodeScalar, ideographs: FallbackFamily) -> FallbackFamily? {
    switch scalar.value {
    case 0x530...0x58F, 0xFB13...0xFB17: .armenian
    case 0x590...0x5FF, 0xFB1D...0xFB4F: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFFEF, 0x20000...0x3FFFD: ideographs
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF: ideographs
    case 0x900...0x17FF: southern(scalar.value)
    case 0x1CD0...0x1CFF, 0xA8E0...0xA8FF: .devanagari
    case 0x1C90...0x1CBF, 0x2D00...0x2D2F: .georgian
    case 0x2D80...0x2DDF, 0xAB00...0xAB2F: .ethiopic
    case 0x19E0...0x19FF: .khmer
    default: nil
    }
  }

  /// The families from the blocks of Unicode between Arabic and Mongolian.
  private static func southern(_ value: UInt32) -> FallbackFamily? {
    switch value {
    case 0x900...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xA00...0xA7F: .gurmukhi
    case 0xA80...0xAFF: .gujarati
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xC80...0xCFF: .kannada
    case 0xD00...0xD7F: .malayalam
    case 0xD80...0xDFF: .sinhala
    case 0xE00...0xE7F: .thai
    case 0xE80...0xEFF: .lao
    case 0x10A0...0x10FF: .georgian
    case 0x1200...0x139F: .ethiopic
    case 0x1780...0x17FF: .khmer
    default: nil
    }
  }

  /// The family for the ideographs of a text whose language has none: kana, Hangul and Bopomofo tell.
  static func ideographFamily(for scalars: [UnicodeScalar]) -> FallbackFamily {
    for scalar in scalars where scalar.value >= 0x1100 {
      switch scalar.value {
      case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .japanese
      case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: return .korean
      case 0x3105...0x312F, 0x31A0...0x31BF: return .traditionalChinese
      default: continue
      }
    }
    return .simplifiedChinese
  }
}
