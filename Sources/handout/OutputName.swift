import ArgumentParser

/// The name of a file to write, cut into what several files share and their ending.
struct OutputName {
  /// What stands before the ending, with the folders.
  let stem: String
  /// The letters behind the last dot of the last name; empty for a name without one.
  let ending: String
  /// Whether the last part of the path can be a file's name at all.
  private let isFile: Bool

  init(_ path: String) {
    let bytes = path.utf8
    let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
    let name = path[nameStart...]
    isFile = !name.isEmpty && name != "." && name != ".."
    // A dot in front hides a file and starts no ending.
    if let dot = name.utf8.dropFirst().lastIndex(of: UInt8(ascii: ".")) {
      stem = String(path[..<dot])
      ending = String(path[path.utf8.index(after: dot)...])
    } else {
      (stem, ending) = (path, "")
    }
  }

  /// Refuses what cannot be a file's name, such as a dot.
  static func check(_ output: String) throws {
    guard OutputName(output).isFile else {
      throw ValidationError("-o needs the name of a file, or - for standard output; found \"\(output)\"")
    }
  }

  /// The name of one file of several, counted from 1: `name-1.png`.
  func numbered(_ number: Int) -> String { "\(stem)-\(number)" + (ending.isEmpty ? "" : ".\(ending)") }
}
