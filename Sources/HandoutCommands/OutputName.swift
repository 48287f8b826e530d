import ArgumentParser
import Glibc

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

  /// Refuses what cannot be a file's name, such as a dot, and an ending that names another form than what is written: a PDF
  /// called `a.docx` is opened by the wrong program, or by none.
  ///
  /// - Parameters:
  ///   - endings: the endings of the forms that the command writes, in small letters.
  ///   - format: the form that was asked for by name; nil where the ending says it.
  ///   - option: what the name was given with.
  static func check(_ output: String, endings: [String], format: String? = nil, option: String = "-o") throws {
    if output == "-" { return }
    let name = OutputName(output)
    guard name.isFile else {
      throw ValidationError("\(option) needs the name of a file, or - for standard output; found \"\(output)\"")
    }
    let ending = name.ending.lowercased()
    if ending.isEmpty { return }
    let known = endings.map { ".\($0)" }.joined(separator: " or ")
    guard endings.contains(ending) else {
      throw ValidationError("\(option) needs a name that ends in \(known); found \".\(name.ending)\"")
    }
    if let format, format != ending {
      throw ValidationError("--format \(format) does not go with a name that ends in .\(name.ending)")
    }
  }

  /// Refuses to write over a file that is read, by whatever name: what it says would be gone.
  ///
  /// - Parameters:
  ///   - output: the file to write; nil for none.
  ///   - option: what it was given with.
  ///   - inputs: the files that are read, as they were typed.
  static func check(_ output: String?, option: String = "-o", isNoneOf inputs: [String?]) throws {
    guard let output, output != "-" else { return }
    for case let input? in inputs where input != "-" && isSame(input, output) {
      throw ValidationError("\(option) names the file that is read; choose another name than \"\(output)\"")
    }
  }

  /// Whether two paths lead to one plain file; a device keeps nothing.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(first, &one) == 0, stat(second, &other) == 0 else { return first == second }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_mode & S_IFMT == S_IFREG
  }

  /// The name of one file of several, counted from 1: `name-1.png`.
  func numbered(_ number: Int) -> String { "\(stem)-\(number)" + (ending.isEmpty ? "" : ".\(ending)") }
}
