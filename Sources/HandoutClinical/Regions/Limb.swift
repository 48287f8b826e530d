package import HandoutInput

/// What is called left and right, in the words of a sheet: legs, arms, or the sides of the body.
package struct Limb: Hashable, Sendable {
  package var id: String
  /// The language of the words (BCP 47).
  package var language: String
  /// "left leg"
  package var left: String
  /// "right leg"
  package var right: String
  /// "both legs"
  package var both: String
  /// "each leg"
  package var each: String
  /// "left leg first"
  package var leftFirst: String
  /// "right leg first"
  package var rightFirst: String
  /// "Do each leg, left first."
  package var eachLeftFirst: String
  /// "Do each leg, right first."
  package var eachRightFirst: String

  /// The limb of a sheet about no limb, or about more than one: its words are those of sides.
  package static let sides = "side"
}

extension Limb {
  /// Reads a limb file, `Limbs/<id>.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(["id", "language"] + Self.translationKeys)
    self.init(
      id: map.required("id").identifier(),
      language: map.optional("language")?.languageCode() ?? ClinicalLibrary.originalLanguage, words: map, longest: 60)
  }

  private init(id: String, language: String, words map: YAMLMapping, longest: Int) {
    func words(_ key: String) -> String { map.required(key).text(longest: longest) }
    self.id = id
    self.language = language
    left = words("left")
    right = words("right")
    both = words("both")
    each = words("each")
    leftFirst = words("left-first")
    rightFirst = words("right-first")
    eachLeftFirst = words("each-left-first")
    eachRightFirst = words("each-right-first")
  }
}

extension Limb: Translatable {
  package static let translationKeys = [
    "left", "right", "both", "each", "left-first", "right-first", "each-left-first", "each-right-first",
  ]

  package var texts: [ContentText] {
    let words = [left, right, both, each, leftFirst, rightFirst, eachLeftFirst, eachRightFirst]
    return zip(Self.translationKeys, words).map { ContentText($0, $1, .name) }
  }

  package func translated(decoding map: YAMLMapping) -> Limb {
    Limb(id: id, language: language, words: map, longest: 80)
  }
}

/// The limbs that a sheet speaks of.
package struct SheetLimbs: Hashable, Sendable {
  /// That of the whole sheet.
  package var sheet: Limb
  /// Those of exercises that work on another one, by the exercise's id.
  package var others: [String: Limb] = [:]
  /// Whether any of their words are a translation that nobody has reviewed.
  package var isUnreviewed = false

  package init(sheet: Limb) {
    self.sheet = sheet
  }

  /// The limb of which an exercise's dose speaks.
  package func limb(of exercise: String) -> Limb { others[exercise] ?? sheet }
}
