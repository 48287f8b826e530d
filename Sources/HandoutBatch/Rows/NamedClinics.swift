package import HandoutClinical
import HandoutInput
package import HandoutKit

/// Clinic files by the names that requests and rows give them, where neither may name a file.
package struct NamedClinics: Sendable {
  private let files: [String: InputFile]

  package init(_ files: [String: InputFile]) {
    self.files = files
  }

  /// The file of a name.
  ///
  /// - Throws: `HandoutError` of the kind `content` with the names that there are.
  package func file(of name: Located<String>) throws(HandoutError) -> InputFile {
    if let file = files[name.value] { return file }
    let known = files.keys.sorted()
    throw HandoutError(
      .content,
      [
        Diagnostic(
          at: name.place ?? SourcePlace(file: "request"), "there is no clinic \"\(name.value)\"",
          help: known.isEmpty
            ? "give the keys of a clinic file in clinic, or name files when the service is opened"
            : "known are \(words: NearestName.joined(known, last: "and"))")
      ])
  }
}
