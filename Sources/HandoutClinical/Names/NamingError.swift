package import HandoutInput

/// An id with the name that people know it by.
package struct NamedID: Hashable, Sendable {
  package var id: String
  /// Nil where the id is close enough to what was written.
  package var name: String?

  init(id: String, name: String? = nil) {
    self.id = id
    self.name = name
  }

  init(_ entry: NameIndex.Entry) { self.init(id: entry.id, name: entry.name) }

  /// `"bridge" (Bridge)`.
  var words: String { "\"\(id)\"" + (name.map { " (\($0))" } ?? "") }
}

/// Why a name or a code stands for nothing that the library has. The place of the text is nil where the command line says it.
package enum NamingError: Hashable, Sendable {
  /// Nothing is called so; the nearest are at most three.
  case nothing(ContentKind, Located<String>, nearest: [NamedID])
  /// More than one thing is called so.
  case several(ContentKind, Located<String>, [String])
  /// A code that no profile has; `related` are profiles with codes of the same kind of disease.
  case noCode(Located<String>, related: [NamedID])
  /// A code of more than one profile.
  case codeOfSeveral(Located<String>, [String])
  /// A code names another side than the patient's.
  case otherSide(Located<String>, code: BodySide, said: Side, id: String)

  /// Where a file says it.
  var place: SourcePlace? { text.place }

  private var text: Located<String> {
    switch self {
    case .nothing(_, let text, _), .several(_, let text, _), .noCode(let text, _), .codeOfSeveral(let text, _),
      .otherSide(let text, _, _, _):
      text
    }
  }

  /// The complaint, with its cure.
  var diagnostic: Diagnostic {
    let said = text.value.prefix(80)
    let place = place ?? SourcePlace(file: "handout")
    switch self {
    case .nothing(let kind, _, let nearest):
      return Diagnostic(
        at: place, "there is no \(words: kind.rawValue) \"\(said)\"", help: help(kind, nearest: nearest))
    case .several(let kind, _, let ids):
      return Diagnostic(
        at: place, "\"\(said)\" is the name of more than one \(words: kind.rawValue)",
        help: "write the id: \(NearestName.joined(ids, last: "or"))")
    case .noCode(_, let related):
      let has = related.map { "\($0.id) has \($0.name ?? "it")" }
      return Diagnostic(
        at: place, "no condition has the ICD-10-CM code \"\(said)\"",
        help: related.isEmpty
          ? "write the id of a condition, see handout list conditions; \(withoutCondition)"
          : "\(has.joined(separator: "; "))")
    case .codeOfSeveral(_, let ids):
      return Diagnostic(
        at: place, "the ICD-10-CM code \"\(said)\" belongs to more than one condition",
        help: "write the id: \(NearestName.joined(ids, last: "or"))")
    case .otherSide(_, let code, let side, let id):
      return Diagnostic(
        at: place,
        "the ICD-10-CM code \"\(said)\" names the \(code.rawValue) side, and the side of this patient is \(side.rawValue)",
        help: "correct the code or the side; the id \(id) goes with every side")
    }
  }

  /// What can be made all the same.
  private var withoutCondition: Message {
    place == nil
      ? "exercises without a condition make a sheet too: --exercises bridge,clamshell"
      : "a row with exercises and without a condition makes a sheet too"
  }

  private func help(_ kind: ContentKind, nearest: [NamedID]) -> Message {
    let list: Message = "handout list \(words: kind.plural)"
    let near: Message =
      nearest.isEmpty
      ? "\(list) has all of them" : "did you mean \(NearestName.joined(nearest.map(\.words), last: "or"))?"
    guard kind == .condition else { return near }
    return nearest.isEmpty
      ? "\(near); \(withoutCondition)" : "\(near) \(list) --search finds others; \(withoutCondition)"
  }
}
