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

  /// Finds and opens the regular and the bold face of a family by their file names.
  ///
  /// Earlier directories win. Throws `missingFamily` with the package to install, or `unreadable`.
  package init(
    directories: [String] = FontBook.systemDirectories, family: String = "Noto Sans"
  ) throws(FontError) {
    let stem = family.filter { $0 != " " }
    let regularName = "\(stem)-Regular.ttf"
    let boldName = "\(stem)-Bold.ttf"
    var paths: [String: String] = [:]
    for directory in directories {
      FontFolder(path: directory).find([regularName, boldName], into: &paths)
    }
    guard let regularPath = paths[regularName], let boldPath = paths[boldName] else {
      throw .missingFamily(name: family, package: "fonts-noto-core", searched: directories)
    }
    regular = try FontFace(id: FaceID(index: 0), path: regularPath)
    bold = try FontFace(id: FaceID(index: 1), path: boldPath)
    faces = [regular, bold]
    fallbacks = FallbackFaces(directories: directories, basePaths: (regularPath, boldPath))
  }

  /// The face of a weight.
  package func face(_ weight: TextStyle.Weight) -> FontFace {
    switch weight {
    case .regular: regular
    case .bold: bold
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
