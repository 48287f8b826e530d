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

  /// The number of faces of the base family; the faces of the fallbacks are numbered behind them.
  private static let baseCount = 2

  /// The Debian package that holds the family.
  var package: String {
    switch self {
    case .arabic, .hebrew, .rightToLeftBase: "fonts-noto-core"
    case .japanese, .korean, .simplifiedChinese, .traditionalChinese: "fonts-noto-cjk"
    }
  }

  /// The name of the face inside its file, which may hold several families; nil for the base family.
  func faceName(_ weight: TextStyle.Weight) -> String? {
    let stem: String
    switch self {
    case .arabic: stem = "NotoSansArabic"
    case .hebrew: stem = "NotoSansHebrew"
    case .japanese: stem = "NotoSansCJKjp"
    case .korean: stem = "NotoSansCJKkr"
    case .simplifiedChinese: stem = "NotoSansCJKsc"
    case .traditionalChinese: stem = "NotoSansCJKtc"
    case .rightToLeftBase: return nil
    }
    return "\(stem)-\(weight.fileWord)"
  }

  /// The name of the file of static faces; nil for the base family, whose files are known.
  func fileName(_ weight: TextStyle.Weight) -> String? {
    switch self {
    case .rightToLeftBase: nil
    case .arabic, .hebrew: faceName(weight).map { "\($0).ttf" }
    case .japanese, .korean, .simplifiedChinese, .traditionalChinese: "NotoSansCJK-\(weight.fileWord).ttc"
    }
  }

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
