package import HandoutClinical
package import HandoutInput

/// What a row says: the patient, and what a patient file does not have.
package struct RowFields {
  /// The keys that a row has beside the patient's own.
  private static let others = ["condition", "design", "theme", "paper", "clinic", "password"]

  /// The keys whose value is text.
  private static let texts = Patient.textKeys.union(["condition", "clinic", "password"])

  package let patient: Patient
  package let condition: Located<String>?
  let designs: [Located<String>]
  let theme: Located<String>?
  let paper: Paper?
  /// The path of the clinic file.
  let clinic: Located<String>?
  package let password: Located<String>?

  /// The mapping that a row is read from.
  ///
  /// - Parameters:
  ///   - keys: keys that may stand beside a row's own; somebody else reads them.
  ///   - strict: those of them that are there even when they are empty.
  package static func mapping(
    _ node: YAMLNode, beside keys: [String] = [], strict: Set<String> = []
  ) -> YAMLMapping {
    let own = Patient.keys + others
    return node.record(
      own + keys.filter { !own.contains($0) }, strict: Patient.strictKeys.union(strict), texts: texts.union(keys),
      hints: Patient.hints)
  }

  /// - Parameters:
  ///   - needsCondition: whether a row with neither condition nor exercises is refused.
  ///   - hasClinicPath: whether the key `clinic` is the path of a file; if not, somebody else reads it.
  package init(_ map: YAMLMapping, needsCondition: Bool, hasClinicPath: Bool = true) {
    patient = Patient(decoding: map)
    let isAlone = map.optional("exercises") != nil
    let named = needsCondition && !isAlone ? map.required("condition") : map.optional("condition")
    condition = named.map { Located($0.typedWord(longest: 200), at: $0.place) }
    designs = map.optional("design")?.designs() ?? []
    theme = map.optional("theme")?.locatedIdentifier()
    paper = map.optional("paper")?.paper()
    clinic = hasClinicPath ? map.optional("clinic").map { Located($0.text(longest: 1_000), at: $0.place) } : nil
    map.optional("password")?.rejectNoValueWord()
    password = map.optional("password").map { Located($0.text(longest: 127), at: $0.place) }
  }

  /// Every key and value of a row in one form, the same for the same content whatever file and order it came in.
  static func content(of document: YAMLDocument) -> [UInt8] {
    var values: [(keys: [String], text: String)] = []
    try? document.decode { root in
      root.forEachScalar { keys, node in
        guard let key = keys.first, let text = node.scalarText else { return }
        // The manifest keeps nothing that a password could be guessed from.
        if key == "password" { return }
        if !Patient.strictKeys.contains(key), node.isNotGiven || !texts.contains(key) && node.isNoValueWord { return }
        values.append((keys, TextEdges.trimmed(text)))
      }
    }
    // The order of a list's entries says something, that of keys does not.
    let sorted = values.enumerated().sorted { first, second in
      first.element.keys == second.element.keys
        ? first.offset < second.offset : first.element.keys.lexicographicallyPrecedes(second.element.keys)
    }
    var bytes: [UInt8] = []
    for (_, value) in sorted {
      for word in value.keys + [value.text] { bytes += "\(word.utf8.count) \(word)\n".utf8 }
    }
    return bytes
  }
}
