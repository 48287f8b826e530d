package import HandoutClinical
import HandoutInput
package import HandoutKit
import HandoutLoader
import Synchronization

/// Finds the profile that a row means: by its id in any case, or by its name in any language that it is translated to.
package final class ConditionFinder: Sendable {
  private let library: ClinicalLibrary
  private let languages: [String]
  private let ids: Set<String>
  /// The ids by folded name; made when the first row does not name an id.
  private let names = Mutex<[String: Set<String>]?>(nil)
  /// The names as they are written, for suggestions.
  private let spelled = Mutex<[String]>([])

  /// - Throws: `HandoutError` where the library cannot be read.
  package init(_ press: HandoutPress) throws(HandoutError) {
    library = press.loader.clinical
    (ids, languages) = try loading { () throws(LoadError) in
      let ids = try readingContent { () throws(ClinicalError) in try press.loader.clinical.conditionIDs() }
      let languages = try press.loader.layout.files.ids(in: "Phrases")
      return (Set(ids), languages.filter { $0 != ClinicalLibrary.originalLanguage })
    }
  }

  /// The id of the profile that a text names. What could be an id and is none is given back as it is, for the complaint that every
  /// unknown id gets.
  ///
  /// - Throws: `HandoutError` of the kind `content`, or `usage` without a place.
  package func id(of text: Located<String>) throws(HandoutError) -> String {
    if ids.contains(text.value) || text.value.isEmpty { return text.value }
    let folded = NameFold.folded(text.value)
    if ids.contains(folded) { return folded }
    let names = try index()
    let found = names[folded] ?? []
    if found.count == 1, let id = found.first { return id }
    if found.isEmpty, YAMLNode.isIdentifier(text.value) { return text.value }
    let known = found.isEmpty ? spelled.withLock { $0 } + ids.sorted() : found.sorted()
    let near = found.isEmpty ? NearestName.of(text.value, in: known) : known
    let message: Message =
      found.isEmpty
      ? "there is no condition \"\(text.value.prefix(80))\""
      : "\"\(text.value.prefix(80))\" is the name of more than one condition"
    let help: Message =
      near.isEmpty
      ? "handout list conditions has the ids"
      : "did you mean \(NearestName.joined(near.map { "\"\($0)\"" }, last: "or"))?"
    throw HandoutError(
      text.place == nil ? .usage : .content,
      [Diagnostic(at: text.place ?? SourcePlace(file: "handout"), message, help: help)])
  }

  private func index() throws(HandoutError) -> [String: Set<String>] {
    if let names = names.withLock({ $0 }) { return names }
    var made: [String: Set<String>] = [:]
    var texts: [String] = []
    for id in ids.sorted() {
      // A profile that cannot be read says so when it is asked for by its id.
      guard let profile = try? library.condition(id) else { continue }
      var own = [profile.name]
      for language in languages {
        if let translated = try? library.condition(id, language: language) { own.append(translated.content.name) }
      }
      for name in own {
        made[NameFold.folded(name), default: []].insert(id)
        texts.append(name)
      }
    }
    names.withLock { $0 = made }
    spelled.withLock { $0 = texts }
    return made
  }
}
