package import Foundation
import HandoutTestSettings

/// A folder of references beside a test: what the program gave when somebody last looked at it and found it right.
///
/// With `HANDOUT_TEST=accept` references are written instead of compared.
package struct References: Sendable {
  private let folder: URL
  /// The ending of the files, such as `txt`.
  private let ending: String

  /// - Parameter test: the test's own file; the folder `References` stands beside it.
  package init(ending: String, beside test: String = #filePath) {
    folder = URL(filePath: test).deletingLastPathComponent().appending(path: "References")
    self.ending = ending
  }

  /// The bytes of a reference; nil where there is none.
  package func bytes(named name: String) -> Data? { try? Data(contentsOf: url(name)) }

  /// Writes a reference.
  package func accept(_ bytes: Data, named name: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try bytes.write(to: url(name))
  }

  /// Compares a text with its reference, or accepts it.
  ///
  /// - Returns: what differs, in words; nil for the same text.
  package func difference(of text: String, named name: String) throws -> String? {
    if TestSettings.acceptsReferences {
      try accept(Data(text.utf8), named: name)
      return nil
    }
    guard let bytes = bytes(named: name) else { return missing(name) }
    let expected = String(decoding: bytes, as: UTF8.self)
    guard text != expected else { return nil }
    let kept = try keep(Data(text.utf8), named: name)
    let lines = zip(
      expected.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    for (index, (wanted, found)) in lines.enumerated() where wanted != found {
      return """
        \(name).\(ending) differs first in line \(index + 1):
          reference: \(wanted)
          found:     \(found)
        All of what was found: \(kept)
        """
    }
    return "\(name).\(ending) and what was found have different lengths. All of what was found: \(kept)"
  }

  /// What to say when a reference is not there.
  package func missing(_ name: String) -> String {
    "there is no reference \(name).\(ending); look at the result, then run with HANDOUT_TEST=accept"
  }

  /// Keeps what was found beside the other temporary files, for looking at it.
  package func keep(_ bytes: Data, named name: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-found-\(name).\(ending)")
    try bytes.write(to: file)
    return file.path
  }

  /// The references of this ending that no test uses; when accepting, they are removed.
  package func unused(besides used: [String]) throws -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let unused = files.filter {
      $0.pathExtension == ending && !used.contains($0.deletingPathExtension().lastPathComponent)
    }
    guard TestSettings.acceptsReferences else { return unused.map(\.lastPathComponent).sorted() }
    for file in unused { try FileManager.default.removeItem(at: file) }
    return []
  }

  private func url(_ name: String) -> URL { folder.appending(path: "\(name).\(ending)") }
}
