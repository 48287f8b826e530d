package import HandoutDocument
package import HandoutPages

/// The faces a handout is set in: found once, opened once, then shared by every task.
///
/// The base family is opened at the start. What it lacks comes from a chain of optional families, each opened when a text
/// first needs it.
package final class FontBook: Sendable {
  /// The folders in which Linux systems keep fonts, the likeliest first.
  package static let systemDirectories = [
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts", "/usr/local/share/fonts",
  ]

  /// The faces of the base family; the `id` of each is its place here.
  package let faces: [FontFace]

  private let regular: FontFace
  private let bold: FontFace
  private let fallbacks: FallbackFaces
  private let directories: [String]

  /// Finds and opens the regular and the bold face of a family by their file names.
  ///
  /// Earlier directories win. Throws `missingFamily` with the package to install, or `unreadable`.
  package init(
    directories: [String] = FontBook.systemDirectories, family: String = FontFamily.notoSans.rawValue
  ) throws(FontError) {
    let stem = family.filter { $0 != " " }
    let regularName = "\(stem)-Regular.ttf"
    let boldName = "\(stem)-Bold.ttf"
    var paths: [String: String] = [:]
    for directory in directories {
      FontFolder(path: directory).find([regularName, boldName], into: &paths)
    }
    guard let regularPath = paths[regularName], let boldPath = paths[boldName] else {
      throw .missingFamily(name: family, package: FontFamily.notoSans.package, searched: directories)
    }
    regular = try FontFace(id: FaceID(index: 0), path: regularPath)
    bold = try FontFace(id: FaceID(index: 1), path: boldPath)
    faces = [regular, bold]
    fallbacks = FallbackFaces(directories: directories, basePaths: (regularPath, boldPath))
    self.directories = directories
  }

  /// The base family's face of a weight.
  package func face(_ weight: TextStyle.Weight) -> FontFace {
    switch weight {
    case .regular: regular
    case .bold: bold
    }
  }

  /// The face that a style asks for; the base family's where its own is not installed.
  package func face(_ style: TextStyle) -> FontFace { face(style.family, style.weight) }

  func face(_ family: FontFamily, _ weight: TextStyle.Weight) -> FontFace {
    switch family {
    case .notoSans: face(weight)
    case .andika: fallbacks.face(.andika, weight) ?? face(weight)
    }
  }

  /// The faces of a family that are installed, the regular one first.
  package func faces(of family: FontFamily) -> [FontFace] {
    switch family {
    case .notoSans: faces
    case .andika: [.regular, .bold].compactMap { fallbacks.face(.andika, $0) }
    }
  }

  /// Makes sure that a family is there, before a text is set in it.
  ///
  /// - Throws: `missingFamily` with the package to install.
  package func require(_ family: FontFamily) throws(FontError) {
    guard faces(of: family).count == 2 else {
      throw .missingFamily(name: family.rawValue, package: family.package, searched: directories)
    }
  }

  /// The face a glyph run names; the regular face for an id of another book.
  ///
  /// Every number stands for the same family and weight in every book, whatever was opened before.
  package func face(_ id: FaceID) -> FontFace {
    if faces.indices.contains(id.index) { return faces[id.index] }
    guard let (family, weight) = FallbackFamily.face(id) else { return regular }
    return fallbacks.face(family, weight) ?? regular
  }

  /// The face of a fallback family; nil when it is not installed.
  func fallback(_ family: FallbackFamily, _ weight: TextStyle.Weight) -> FontFace? {
    fallbacks.face(family, weight)
  }
}
