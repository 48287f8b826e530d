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
    case 0x590...0x5FF, 0xFB1D...0xFB4F: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFFEF, 0x20000...0x3FFFD: ideographs
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF: ideographs
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
