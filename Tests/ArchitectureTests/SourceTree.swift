import Foundation

/// The files of this package, as they lie on the disk.
struct SourceTree {
  /// A file's path in the package and its text.
  struct File {
    var path: String
    var text: String

    /// The lines without what stands behind `//`.
    var codeLines: [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
      }
    }
  }

  /// The package's own folder.
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of one file.
  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The bytes of one file.
  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

  /// The paths of all files below a folder, relative to it.
  func paths(in folder: String) throws -> [String] {
    let base = root.appending(path: folder).path
    guard FileManager.default.fileExists(atPath: base) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: base).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(base)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// The files below a folder whose names end in one of these.
  func files(in folder: String, endings: [String] = [".swift"]) throws -> [File] {
    try paths(in: folder).filter { path in endings.contains { path.hasSuffix($0) } }.map { path in
      File(path: "\(folder)/\(path)", text: try text("\(folder)/\(path)"))
    }
  }

  /// The folders of the targets that ship, by the target's name.
  func shippedFolders() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
    var folders = Dictionary(uniqueKeysWithValues: names.map { ($0, "Sources/\($0)") })
    folders["HandoutLayouts"] = "Layouts"
    folders["HandoutAssets"] = "Assets"
    return folders
  }

  /// Every `import` of a target that ships: the modules by target.
  func imports() throws -> [String: Set<String>] {
    try shippedFolders().mapValues { folder in
      Set(try files(in: folder).flatMap { $0.codeLines.compactMap(Self.module(importedBy:)) })
    }
  }

  /// The module of an import line, whatever stands before the word; nil for other lines.
  private static func module(importedBy line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy({ isModifier($0) }) else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
    let named = words[(index + 1)...].drop { kinds.contains($0) }.first
    return named.map { String($0.prefix { $0 != "." }) }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
