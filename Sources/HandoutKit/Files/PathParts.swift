/// A path's folder and last name, cut at the last slash and nowhere else.
///
/// Foundation's own cutting traps on some short paths, such as a single dot.
package struct PathParts {
  /// What stands before the last slash: empty for a bare name, `/` for a name in the root.
  package let folder: String
  /// What stands behind the last slash.
  package let name: String

  package init(_ path: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      (folder, name) = ("", path)
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.utf8.index(after: slash)...])
  }
}
