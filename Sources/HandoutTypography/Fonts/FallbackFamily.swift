import HandoutDocument
import HandoutPages

/// A family beside the base family, opened only when a text needs it: most for characters that the base family lacks,
/// each an optional package.
enum FallbackFamily: Int, CaseIterable {
  case arabic
  case hebrew
  case japanese
  case korean
  case simplifiedChinese
  case traditionalChinese
  /// The base family once more, for what it has in text that runs from right to left.
  ///
  /// There a mirrored bracket shows the glyph of its counterpart, and Cairo gives a glyph of one face one text only.
  case rightToLeftBase
  case math
  /// The same once more, since "≤" is drawn as "≥" where text runs from right to left.
  case rightToLeftMath
  case symbols
  /// Boxes, check marks and shapes.
  case moreSymbols
  case devanagari
  case bengali
  case gurmukhi
  case gujarati
  case tamil
  case telugu
  case kannada
  case malayalam
  case sinhala
  case thai
  case lao
  case khmer
  case ethiopic
  case georgian
  case armenian
  /// A family for whole pages, which a theme asks for; last, so that the numbers of the others stay.
  case andika

  /// The families for symbols that no script has, in the order in which they are asked.
  static func symbols(isRightToLeft: Bool) -> [FallbackFamily] {
    [isRightToLeft ? .rightToLeftMath : .math, .moreSymbols, .symbols]
  }

  /// The number of faces of the base family; the faces of the fallbacks are numbered behind them.
  private static let baseCount = 2

  /// Whether the family is one of East Asia's, which lie together in one file and one package.
  private var isEastAsian: Bool {
    switch self {
    case .japanese, .korean, .simplifiedChinese, .traditionalChinese: true
    default: false
    }
  }

  /// Whether a letter of the family's script may need several glyphs, or stand for other letters beside other neighbours.
  var isComplex: Bool {
    switch self {
    case .devanagari, .bengali, .gurmukhi, .gujarati, .tamil, .telugu, .kannada, .malayalam, .sinhala, .thai, .lao,
      .khmer:
      true
    default: false
    }
  }

  /// The Debian package that holds the family.
  var package: String {
    if self == .andika { return FontFamily.andika.package }
    return isEastAsian ? "fonts-noto-cjk" : FontFamily.notoSans.package
  }

  /// The name of the face inside its file, which may hold several families; nil for the base family.
  func faceName(_ weight: TextStyle.Weight) -> String? {
    // Andika's regular face has no word for its weight in its name, though in that of its file.
    if self == .andika, weight == .regular { return stem }
    return stem.map { "\($0)-\(fileWord(weight))" }
  }

  /// The name of the file of static faces; nil for the base family, whose files are known.
  func fileName(_ weight: TextStyle.Weight) -> String? {
    isEastAsian ? "NotoSansCJK-\(fileWord(weight)).ttc" : stem.map { "\($0)-\(fileWord(weight)).ttf" }
  }

  /// The start of the names of its faces; nil for the base family.
  private var stem: String? {
    switch self {
    case .arabic: "NotoSansArabic"
    case .hebrew: "NotoSansHebrew"
    case .japanese: "NotoSansCJKjp"
    case .korean: "NotoSansCJKkr"
    case .simplifiedChinese: "NotoSansCJKsc"
    case .traditionalChinese: "NotoSansCJKtc"
    case .rightToLeftBase: nil
    case .math, .rightToLeftMath: "NotoSansMath"
    case .symbols: "NotoSansSymbols"
    case .moreSymbols: "NotoSansSymbols2"
    case .devanagari: "NotoSansDevanagari"
    case .bengali: "NotoSansBengali"
    case .gurmukhi: "NotoSansGurmukhi"
    case .gujarati: "NotoSansGujarati"
    case .tamil: "NotoSansTamil"
    case .telugu: "NotoSansTelugu"
    case .kannada: "NotoSansKannada"
    case .malayalam: "NotoSansMalayalam"
    case .sinhala: "NotoSansSinhala"
    case .thai: "NotoSansThai"
    case .lao: "NotoSansLao"
    case .khmer: "NotoSansKhmer"
    case .ethiopic: "NotoSansEthiopic"
    case .georgian: "NotoSansGeorgian"
    case .armenian: "NotoSansArmenian"
    case .andika: FontFamily.andika.rawValue
    }
  }

  /// The weight in its files' names; the two largest families of symbols have no bold.
  private func fileWord(_ weight: TextStyle.Weight) -> String {
    switch self {
    case .math, .rightToLeftMath, .moreSymbols: TextStyle.Weight.regular.fileWord
    default: weight.fileWord
    }
  }

  /// The name of the family in listings.
  var title: String { stem ?? FontFamily.notoSans.rawValue }

  /// Whether it is no second use of the files of another family.
  var hasFilesOfItsOwn: Bool { stem != nil && self != .rightToLeftMath }

  /// The number of one of its faces: even for regular, odd for bold, the same in every process.
  func id(_ weight: TextStyle.Weight) -> FaceID {
    FaceID(index: Self.baseCount + rawValue * 2 + weight.faceOffset)
  }

  /// The family and weight a face's number stands for; nil for a face of the base family and for a foreign number.
  static func face(_ id: FaceID) -> (family: FallbackFamily, weight: TextStyle.Weight)? {
    guard id.index >= baseCount, let family = FallbackFamily(rawValue: (id.index - baseCount) / 2) else { return nil }
    return (family, id.index % 2 == 0 ? .regular : .bold)
  }
}

extension TextStyle.Weight {
  /// The weight as Noto's file names write it.
  var fileWord: String {
    switch self {
    case .regular: "Regular"
    case .bold: "Bold"
    }
  }

  /// The place of the weight's face among a family's two.
  var faceOffset: Int {
    switch self {
    case .regular: 0
    case .bold: 1
    }
  }
}
