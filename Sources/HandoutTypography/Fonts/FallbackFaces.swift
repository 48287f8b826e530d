import HandoutDocument
import HandoutPages
import Synchronization

/// The faces of the fallback families, looked for and opened when a text first needs one.
final class FallbackFaces: Sendable {
  private struct State {
    /// Where the families' files are; nil until the folders were searched.
    var paths: [String: String]?
    /// The faces asked for so far, by number; nil for one that is not installed.
    var faces: [Int: FontFace?] = [:]
  }

  private let directories: [String]
  /// The base family's files, regular and bold.
  private let basePaths: (regular: String, bold: String)
  private let state = Mutex(State())

  init(directories: [String], basePaths: (regular: String, bold: String)) {
    self.directories = directories
    self.basePaths = basePaths
  }

  /// The face of a family, opened now if it is new; nil when it is not installed or not usable.
  func face(_ family: FallbackFamily, _ weight: TextStyle.Weight) -> FontFace? {
    let id = family.id(weight)
    return state.withLock { state in
      if let known = state.faces[id.index] { return known }
      // A file that cannot be used is like one that is not there: the help names the package that brings a good one.
      let face = path(family, weight, &state).flatMap { path in
        try? FontFace(
          id: id, path: path, faceName: family.faceName(weight), isComplex: family.isComplex,
          hasFormCodes: family == .arabic || family == .hebrew)
      }
      state.faces[id.index] = .some(face)
      return face
    }
  }

  private func path(_ family: FallbackFamily, _ weight: TextStyle.Weight, _ state: inout State) -> String? {
    guard let name = family.fileName(weight) else {
      return weight == .bold ? basePaths.bold : basePaths.regular
    }
    let paths = state.paths ?? findFiles()
    state.paths = paths
    return paths[name]
  }

  /// All families' files in one search.
  private func findFiles() -> [String: String] {
    let names = Set(FallbackFamily.allCases.flatMap { [$0.fileName(.regular), $0.fileName(.bold)].compactMap(\.self) })
      .sorted()
    var paths: [String: String] = [:]
    for directory in directories { FontFolder(path: directory).find(names, into: &paths) }
    return paths
  }
}
