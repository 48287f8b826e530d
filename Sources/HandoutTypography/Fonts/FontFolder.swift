import Glibc

/// A folder of font files, searched by file name.
///
/// Looking at names costs a fraction of what starting fontconfig does.
struct FontFolder {
  /// The folder's path.
  let path: String

  /// How many folders deep a search goes; also ends circles of symbolic links.
  private static let depthLimit = 6

  /// Fills in the paths of those file names that are in the folder or below it and have none yet.
  ///
  /// The search goes in the order of names, so the same folders always give the same files.
  func find(_ names: [String], into found: inout [String: String]) {
    search(path, names, depth: 0, into: &found)
  }

  private func search(_ folder: String, _ names: [String], depth: Int, into found: inout [String: String]) {
    guard depth < Self.depthLimit, found.count < names.count else { return }
    for name in names where found[name] == nil {
      let candidate = folder + "/" + name
      if access(candidate, R_OK) == 0 { found[name] = candidate }
    }
    guard found.count < names.count else { return }
    for child in subfolders(of: folder) {
      search(child, names, depth: depth + 1, into: &found)
    }
  }

  private func subfolders(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let kind = Int32(entry.pointee.d_type)
      // Most entries are files; only folders and what may turn out to be one are worth a name.
      guard kind == Int32(DT_DIR) || kind == Int32(DT_LNK) || kind == Int32(DT_UNKNOWN) else { continue }
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let child = folder + "/" + name
      if kind == Int32(DT_DIR) || isFolder(child) { paths.append(child) }
    }
    return paths.sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }
}
