import CHarfBuzz
import HandoutDocument

/// Neighbouring characters of a word in one face and one script: what HarfBuzz shapes at once.
struct WordItem {
  var face: FontFace
  /// The script of its letters; nil while it has none.
  var script: hb_script_t?
  /// The range of its bytes in the word.
  var bytes: Range<Int>
  /// The package that would bring a face for its first character, where none is installed.
  var missingPackage: String?
}

/// Cuts a word into items, choosing a face for every grapheme cluster along the chain of families.
struct WordItemizer {
  private let fonts: FontBook
  private let setting: WordSetting
  private let language: ShapingLanguage
  private let scalars: [UnicodeScalar]
  private let base: FontFace
  /// The family for ideographs in this word.
  private let ideographs: FallbackFamily

  init(fonts: FontBook, setting: WordSetting, language: ShapingLanguage, scalars: [UnicodeScalar]) {
    self.fonts = fonts
    self.setting = setting
    self.language = language
    self.scalars = scalars
    let own = setting.baseFace(fonts)
    // A word of which another family lacks a letter is all in the base family: letters of two families in one word look like a mistake.
    let isOwn = setting.family == .notoSans || setting.isRightToLeft || Self.has(scalars, own)
    base = isOwn ? own : fonts.face(setting.weight)
    ideographs = language.ideographFamily ?? ScriptFamily.ideographFamily(for: scalars)
  }

  /// The items in reading order.
  func items() -> [WordItem] {
    // Latin words are nearly all there are, and the base family has every letter of them.
    if !setting.isRightToLeft, language.ideographFamily == nil, scalars.allSatisfy(Self.isLatin) {
      let length = scalars.reduce(0) { $0 + UTF8.width($1) }
      return [WordItem(face: base, script: HB_SCRIPT_LATIN, bytes: 0..<length)]
    }
    var items: [WordItem] = []
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    var end = 0
    var previous: UnicodeScalar?
    for character in String(text) {
      let cluster = Array(character.unicodeScalars)
      let start = end
      end += character.utf8.count
      let script = cluster.lazy.compactMap(ScriptFamily.script).first
      let (face, missingPackage) = choose(for: cluster, after: previous, in: items.last?.face)
      previous = cluster.last
      if let last = items.indices.last, items[last].face === face, missingPackage == nil,
        script == nil || items[last].script == nil || items[last].script == script
      {
        items[last].script = items[last].script ?? script
        items[last].bytes = items[last].bytes.lowerBound..<end
      } else {
        items.append(WordItem(face: face, script: script, bytes: start..<end, missingPackage: missingPackage))
      }
    }
    return items
  }

  private static func isLatin(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x20...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2010...0x203A: true
    default: false
    }
  }

  /// The first face of the chain that has the cluster, or the base face with the package that is missing.
  ///
  /// - Parameter face: the face of the cluster before.
  private func choose(
    for cluster: [UnicodeScalar], after previous: UnicodeScalar?, in face: FontFace?
  ) -> (FontFace, String?) {
    if let face = preferred(for: cluster, after: previous) { return (face, nil) }
    if Self.has(cluster, base) { return (base, nil) }
    // What several scripts share, as the danda of India's, stays with the letters before it.
    if let face, cluster.allSatisfy({ ScriptFamily.script(of: $0) == nil }), Self.has(cluster, face) {
      return (face, nil)
    }
    let family = cluster.lazy.compactMap { ScriptFamily.family(of: $0, ideographs: ideographs) }.first
    if let family {
      guard let face = fonts.fallback(family, setting.weight) else { return (base, family.package) }
      return (Self.has(cluster, face) ? face : base, nil)
    }
    return symbol(for: cluster)
  }

  /// The face for a cluster without a script: one of symbols, or at last an East Asian one, for the signs used there only.
  private func symbol(for cluster: [UnicodeScalar]) -> (FontFace, String?) {
    guard !FaultHelp.isEmoji(cluster), cluster.allSatisfy(Self.isSymbol) else { return (base, nil) }
    let families = FallbackFamily.symbols(isRightToLeft: setting.isRightToLeft)
    let faces = families.compactMap { fonts.fallback($0, setting.weight) }
    if let face = faces.first(where: { Self.has(cluster, $0) }) { return (face, nil) }
    if let face = fonts.fallback(ideographs, setting.weight), Self.has(cluster, face) { return (face, nil) }
    return (base, faces.count < families.count ? families.first?.package : nil)
  }

  /// The face of the neighbouring script for punctuation that the base family has in another form.
  private func preferred(for cluster: [UnicodeScalar], after previous: UnicodeScalar?) -> FontFace? {
    guard let first = cluster.first else { return nil }
    if setting.isRightToLeft {
      // Only what has no script of its own, else a Latin letter could come in a face with a few Latin letters.
      guard cluster.allSatisfy({ ScriptFamily.script(of: $0) == nil }) else { return nil }
      let family =
        scalars.lazy.compactMap { ScriptFamily.family(of: $0, ideographs: ideographs) }
        .first { $0 == .arabic || $0 == .hebrew } ?? language.rightToLeftFamily ?? .arabic
      return fonts.fallback(family, setting.weight).flatMap { Self.has(cluster, $0) ? $0 : nil }
    }
    guard let family = language.ideographFamily, family != .korean, Self.isWideInIdeographs(first),
      scalars.contains(where: { BreakClass($0) == .ideograph }),
      // An apostrophe of a Latin word.
      !(first.value == 0x2019 && previous.map(Self.isLatin) ?? false)
    else { return nil }
    return fonts.fallback(family, setting.weight).flatMap { Self.has(cluster, $0) ? $0 : nil }
  }

  /// Quotes, dashes, ellipsis and middle dot, which take the width of an ideograph among ideographs.
  private static func isWideInIdeographs(_ scalar: UnicodeScalar) -> Bool {
    [0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026].contains(scalar.value)
  }

  private static func isSymbol(_ scalar: UnicodeScalar) -> Bool {
    (0x2100...0x2BFF).contains(scalar.value) || scalar.value == 0x203B || isIgnorable(scalar)
  }

  private static func has(_ cluster: [UnicodeScalar], _ face: FontFace) -> Bool {
    cluster.allSatisfy { isIgnorable($0) || face.hasGlyph(for: $0) }
  }

  /// What HarfBuzz takes out after it has worked: joiners, the word joiner, variation selectors.
  private static func isIgnorable(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x2060, 0x34F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
