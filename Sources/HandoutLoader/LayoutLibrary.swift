import HandoutClinical
package import HandoutComposer
package import HandoutDocument
package import HandoutFigures
package import HandoutInput
package import HandoutLayouts

/// Designs, themes, phrases and looks by id, each decoded when it is asked for the first time.
package final class LayoutLibrary: Sendable {
  /// The design of a handout for which none is named.
  package static let usualDesign = "sheet"
  /// What the design with all words was called before there were others.
  private static let formerName = (old: "standard", new: "full")

  /// The designs that are asked for by what they are for, and never chosen.
  private static let supporting = Set(PageDesign.Kind.allCases.filter { $0 != .handout }.map(\.rawValue))

  package let files: ContentReader
  private let designs = ContentCache<PageDesign>()
  private let themes = ContentCache<Theme>()
  private let phraseCache = ContentCache<Phrases>()
  private let looks = ContentCache<Look>()
  /// The ids of all languages, under one key.
  let languages = ContentCache<[String]>()

  init(files: ContentReader) {
    self.files = files
  }

  /// The design of handouts with an id.
  ///
  /// - Parameter place: where a file names the id; nil if the request does. The same for themes, phrases and looks.
  package func design(
    _ id: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(LoadError) -> PageDesign {
    if id == Self.formerName.old, try !files.ids(in: "Designs").contains(id) {
      return try design(Self.formerName.new, namedAt: place())
    }
    let design = try anyDesign(id, namedAt: place())
    guard design.kind == .handout else {
      throw LoadError(
        namedAt: place(), "the design \"\(id)\" is for \(words: design.kind.words) and cannot be a handout's",
        help: "the designs of handouts are the first ones of: handout list designs")
    }
    return design
  }

  /// The design of pages that are no handout: `Designs/separator.yaml`, `Designs/packet-cover.yaml`, `Designs/contact-sheet.yaml`.
  package func design(for kind: PageDesign.Kind) throws(LoadError) -> PageDesign { try anyDesign(kind.rawValue) }

  /// The design with an id, whatever it is for.
  package func anyDesign(
    _ id: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(LoadError) -> PageDesign {
    try decoded("Designs", id, kind: "design", in: designs, namedAt: place) { document throws(YAMLError) in
      let design = try PageDesign(document: document)
      // These names are asked for by what they are for.
      if let kind = PageDesign.Kind(rawValue: id), design.kind != kind {
        throw YAMLError([
          Diagnostic(
            at: document.place, "\(words: id) must be a design for \(words: kind.words)",
            help: "write for: \(words: id), or choose another id")
        ])
      }
      return design
    }
  }

  package func theme(
    _ id: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(LoadError) -> Theme {
    try decoded("Themes", id, kind: "theme", in: themes, namedAt: place) { document throws(YAMLError) in
      try Theme(document: document)
    }
  }

  /// The words of one language.
  package func phrases(
    _ language: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(LoadError) -> Phrases {
    try decoded("Phrases", language, kind: "language", in: phraseCache, namedAt: place) { document throws(YAMLError) in
      try Phrases(document: document)
    }
  }

  /// The look with an id.
  package func look(_ id: String, namedAt place: SourcePlace? = nil) throws(LoadError) -> Look {
    try looks.value(id) { () throws(LoadError) in
      guard YAMLNode.isIdentifier(id), let file = try files.file("Looks/\(id).yaml") else {
        let known = try files.ids(in: "Looks").joined(separator: ", ")
        throw LoadError(namedAt: place, "there is no look \"\(id)\"", help: "known: \(words: known)")
      }
      do throws(FigureError) {
        return try LookReader.read(name: file.displayName, bytes: file.bytes)
      } catch {
        throw LoadError(error)
      }
    }
  }

  private func decoded<Value>(
    _ folder: String, _ id: String, kind: String, in cache: ContentCache<Value>, namedAt place: () -> SourcePlace?,
    by decode: (YAMLDocument) throws(YAMLError) -> Value
  ) throws(LoadError) -> Value {
    try cache.value(id) { () throws(LoadError) in
      let document = try files.document(folder, id, kind: kind, hidden: Self.supporting, namedAt: place)
      do throws(YAMLError) {
        return try decode(document)
      } catch { throw LoadError(.content, error.diagnostics) }
    }
  }
}
