import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutInput
import HandoutLayouts
import Synchronization

/// Designs, themes and phrases, decoded when they are asked for the first time.
final class DesignShelf: Sendable {
  /// The design of a handout for which none is named.
  static let usualDesign = "sheet"
  /// What the design with all words was called before there were others.
  private static let formerName = (old: "standard", new: "full")

  private let providers: [ContentProvider]
  private let designs = Mutex<[String: PageDesign]>([:])
  private let themes = Mutex<[String: Theme]>([:])
  private let phrases = Mutex<[String: Phrases]>([:])
  /// The ids of all languages, once somebody has asked for one.
  private let languages = Mutex<[String]?>(nil)

  init(providers: [ContentProvider]) {
    self.providers = providers
  }

  /// - Parameter place: where a file names the id; nil if the command line does. The same for themes and phrases.
  func design(
    _ id: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(HandoutError) -> PageDesign {
    if let known = designs.withLock({ $0[id] }) { return known }
    if id == Self.formerName.old, try !ids(in: "Designs").contains(id) {
      return try design(Self.formerName.new, namedAt: place())
    }
    let document = try file("Designs", id, kind: "design", place)
    do throws(YAMLError) {
      let design = try PageDesign(document: document)
      designs.withLock { $0[id] = design }
      return design
    } catch { throw HandoutError(.content, error.diagnostics) }
  }

  func theme(
    _ id: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(HandoutError) -> Theme {
    if let known = themes.withLock({ $0[id] }) { return known }
    let document = try file("Themes", id, kind: "theme", place)
    do throws(YAMLError) {
      let theme = try Theme(document: document)
      themes.withLock { $0[id] = theme }
      return theme
    } catch { throw HandoutError(.content, error.diagnostics) }
  }

  func phrases(
    _ language: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(HandoutError) -> Phrases {
    if let known = phrases.withLock({ $0[language] }) { return known }
    let document = try file("Phrases", language, kind: "language", place)
    do throws(YAMLError) {
      let words = try Phrases(document: document)
      phrases.withLock { $0[language] = words }
      return words
    } catch { throw HandoutError(.content, error.diagnostics) }
  }

  /// The words of one language, or of two with a comma between them.
  ///
  /// - Throws: `HandoutError` of the kind `usage`, or `content` where a file names the languages.
  func phrases(
    inLanguages said: String, namedAt place: @autoclosure () -> SourcePlace? = nil
  ) throws(HandoutError) -> (first: Phrases, second: Phrases?) {
    let parts = said.split(separator: ",", omittingEmptySubsequences: false)
    let languages = try parts.prefix(3).map { part throws(HandoutError) in
      try language(TextEdges.trimmed(String(part), joiners: true), namedAt: place())
    }
    guard let first = languages.first, languages.count <= 2, Set(languages).count == languages.count else {
      let place = place()
      throw HandoutError(
        place == nil ? .usage : .content,
        [
          Diagnostic(
            at: place ?? SourcePlace(file: "handout"),
            "a handout has one language or two different ones, found \"\(said)\"", help: "for example es, or es,en")
        ])
    }
    let second = try languages.dropFirst().first.map { id throws(HandoutError) in
      try phrases(id, namedAt: place())
    }
    return (try phrases(first, namedAt: place()), second)
  }

  /// The id of the language that serves for a tag: that of the tag itself, or of the nearest more general one.
  private func language(
    _ said: String, namedAt place: @autoclosure () -> SourcePlace?
  ) throws(HandoutError) -> String {
    let known = try knownLanguages()
    switch LanguageTag(said)?.lookup(in: known) ?? .none {
    case .found(let id): return id
    case .none: throw try unknown("Phrases", said, kind: "language", place: place())
    case .traditionalChinese:
      let place = place()
      throw HandoutError(
        place == nil ? .usage : .content,
        [
          Diagnostic(
            at: place ?? SourcePlace(file: "handout"),
            "there are no handouts in Traditional Chinese, which \"\(said)\" asks for",
            help: "write zh for Simplified Chinese, which never stands in for Traditional by itself")
        ])
    }
  }

  private func knownLanguages() throws(HandoutError) -> [String] {
    if let known = languages.withLock({ $0 }) { return known }
    let found = try ids(in: "Phrases")
    languages.withLock { $0 = found }
    return found
  }

  /// The ids in a folder such as `Designs`, sorted.
  func ids(in folder: String) throws(HandoutError) -> [String] {
    var ids: Set<String> = []
    do {
      for provider in providers {
        for name in try provider.list(folder) where name.hasSuffix(".yaml") { ids.insert(String(name.dropLast(5))) }
      }
    } catch {
      throw HandoutError(.inputOutput, "the folder \(words: folder) cannot be read: \(words: error)")
    }
    return ids.sorted()
  }

  private func file(
    _ folder: String, _ id: String, kind: String, _ place: () -> SourcePlace?
  ) throws(HandoutError) -> YAMLDocument {
    guard YAMLNode.isIdentifier(id) else { throw try unknown(folder, id, kind: kind, place: place()) }
    let name = "\(folder)/\(id).yaml"
    for provider in providers {
      let bytes: [UInt8]?
      do {
        bytes = try provider.read(name)
      } catch let error as HandoutError {
        throw error
      } catch {
        throw HandoutError(.inputOutput, "the file cannot be read: \(words: error)", file: provider.displayName(name))
      }
      guard let bytes else { continue }
      do throws(YAMLError) {
        return try YAMLDocument(name: provider.displayName(name), bytes: bytes, origin: .library)
      } catch { throw HandoutError(.content, error.diagnostics) }
    }
    throw try unknown(folder, id, kind: kind, place: place())
  }

  private func unknown(
    _ folder: String, _ id: String, kind: String, place: SourcePlace?
  ) throws(HandoutError) -> HandoutError {
    let known = try ids(in: folder)
    let near = NearestName.of(id, in: known)
    let names = (near.isEmpty ? known : near).map { "\"\($0)\"" }.joined(separator: ", ")
    let help: Message = near.isEmpty ? "known: \(words: names)" : "did you mean \(names)?"
    return HandoutError(
      place == nil ? .usage : .content,
      [Diagnostic(at: place ?? SourcePlace(file: "handout"), "there is no \(words: kind) \"\(id)\"", help: help)])
  }
}
