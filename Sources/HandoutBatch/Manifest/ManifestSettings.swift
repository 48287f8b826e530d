import Crypto
import FoundationEssentials

/// Everything besides the rows that the bytes of the files depend on.
package struct ManifestSettings: Hashable, Codable, Sendable {
  /// The version of the program.
  package let version: String
  /// The versions of the system libraries, by name.
  package let libraries: [String: String]
  /// The SHA-256 of the font files, by file name without folders.
  package let fonts: [String: String]
  /// The options that change a file: date, design, theme, paper, language, pattern of names, hash of the library's
  /// files.
  ///
  /// No password may stand here, and nothing of a patient.
  package let options: [String: String]

  package init(version: String, libraries: [String: String], fonts: [String: String], options: [String: String]) {
    self.version = version
    self.libraries = libraries
    self.fonts = fonts
    self.options = options
  }

  /// The SHA-256 of all of it, 64 digits from 0 to f.
  package var fingerprint: String {
    let parts =
      [("version", [version: ""])] + [("libraries", libraries), ("fonts", fonts), ("options", options)]
    var text = ""
    for (name, values) in parts {
      text += "\(name) \(values.count)\n"
      // Lengths keep "ab" + "c" apart from "a" + "bc".
      let lines = values.map { "\($0.key.utf8.count) \($0.value.utf8.count) \($0.key) \($0.value)\n" }
      text += lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    }
    return Hexadecimal.text(SHA256.hash(data: Array(text.utf8)))
  }

  /// The names of what differs from other settings, such as `fonts` and `design`, sorted.
  package func differences(from other: ManifestSettings) -> [String] {
    var names: [String] = []
    if version != other.version { names.append("version") }
    if libraries != other.libraries { names.append("libraries") }
    if fonts != other.fonts { names.append("fonts") }
    names += Set(options.keys).union(other.options.keys).filter { options[$0] != other.options[$0] }
    return names.sorted()
  }
}
