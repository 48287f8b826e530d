import Foundation
import HandoutClinical
import HandoutInput

/// Libraries for tests.
enum TestLibrary {
  /// The content that ships with the package.
  static let shipped = ClinicalLibrary(providers: [shippedFolder])

  /// The folder with that content.
  static let shippedFolder = folder(root.appending(path: "Assets"))

  /// A shipped file's text.
  static func text(_ name: String) throws -> String {
    String(decoding: try shippedFolder.read(name) ?? [], as: UTF8.self)
  }

  /// What `ContentCheck` says about the shipped content with one file changed.
  static func check(changing file: String, _ good: String, to bad: String) throws -> [Diagnostic] {
    let before = try text(file)
    guard let range = before.firstRange(of: good) else { throw NothingToChange(text: good) }
    let after = before.replacingCharacters(in: range, with: bad)
    return try ContentCheck(library: ClinicalLibrary(providers: [files([file: after]), shippedFolder])).run()
  }

  /// The shipped file no longer holds the text that a test changes.
  struct NothingToChange: Error {
    var text: String
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A provider over a folder.
  static func folder(_ url: URL) -> ContentProvider {
    ContentProvider(
      read: { name in
        let path = url.appending(path: name).path
        return FileManager.default.fileExists(atPath: path) ? [UInt8](try Data(contentsOf: URL(filePath: path))) : nil
      },
      list: { try FileManager.default.contentsOfDirectory(atPath: url.appending(path: $0).path) })
  }

  /// A provider over texts by file name.
  static func files(_ files: [String: String]) -> ContentProvider {
    ContentProvider(
      read: { files[$0].map { Array($0.utf8) } },
      list: { folder in
        files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      })
  }
}
