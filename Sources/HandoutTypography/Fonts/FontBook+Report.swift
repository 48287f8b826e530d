import HandoutDocument

extension FontBook {
  /// A family that handouts are set in, and what of it is installed.
  package struct Installation: Sendable {
    /// The family's name, or the name that its files begin with.
    package let family: String
    /// The Debian package that brings it.
    package let package: String
    /// The faces that are there, the regular one first; the largest families of symbols have no bold.
    package let faces: [FontFace]
  }

  /// Every family, the base family first. All faces are opened for it.
  package var installations: [Installation] {
    let own = [Installation(family: FontFamily.notoSans.rawValue, package: FontFamily.notoSans.package, faces: faces)]
    return own
      + FallbackFamily.allCases.filter(\.hasFilesOfItsOwn).map { family in
        let found = [TextStyle.Weight.regular, .bold].compactMap { fallback(family, $0) }
        let paths = Set(found.map(\.path))
        return Installation(
          family: family.title, package: family.package, faces: paths.count < found.count ? [found[0]] : found)
      }
  }
}
