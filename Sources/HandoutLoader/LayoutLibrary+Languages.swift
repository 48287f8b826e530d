import HandoutClinical
package import HandoutComposer
package import HandoutInput

extension LayoutLibrary {
  /// The words of one language, or of two with a comma between them.
  ///
  /// - Throws: `LoadError` of the kind `usage`, or `content` where a file names the languages.
  package func phrases(
    inLanguages said: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(LoadError) -> (first: Phrases, second: Phrases?) {
    let parts = said.split(separator: ",", omittingEmptySubsequences: false)
    let languages = try parts.prefix(3).map { part throws(LoadError) in
      try language(TextEdges.trimmed(String(part), joiners: true), namedAt: place())
    }
    guard let first = languages.first, languages.count <= 2, Set(languages).count == languages.count else {
      throw LoadError(
        namedAt: place(), "a handout has one language or two different ones, found \"\(said)\"",
        help: "for example es, or es,en")
    }
    let second = try languages.dropFirst().first.map { id throws(LoadError) in
      try phrases(id, namedAt: place())
    }
    return (try phrases(first, namedAt: place()), second)
  }

  /// The id of the language that serves for a tag: that of the tag itself, or of the nearest more general one.
  private func language(
    _ said: String, namedAt place: @autoclosure () -> SourcePlace?
  ) throws(LoadError) -> String {
    let known = try languages.value("") { () throws(LoadError) in try files.ids(in: "Phrases") }
    switch LanguageTag(said)?.lookup(in: known) ?? .none {
    case .found(let id): return id
    case .none: throw try files.unknown("Phrases", said, kind: "language", place: place())
    case .traditionalChinese:
      throw LoadError(
        namedAt: place(), "there are no handouts in Traditional Chinese, which \"\(said)\" asks for",
        help: "write zh for Simplified Chinese, which never stands in for Traditional by itself")
    }
  }
}
