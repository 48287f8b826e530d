import HandoutInput

/// A clinician's word that the text of one condition is right in one language, until the text changes.
package struct TextReview: Hashable, Sendable {
  /// The id of the condition.
  package var condition: Located<String>
  /// The language (BCP 47).
  package var language: Located<String>
  package var review: Review
  /// The fingerprint of the text that was read.
  package var text: Located<String>

  /// How many digits a fingerprint has.
  package static let fingerprintLength = 16
}

extension TextReview {
  /// The reviews of a clinic, one for each text.
  static func list(decoding node: YAMLNode) -> [TextReview] {
    var seen: Set<[String]> = []
    return node.items(0...200).map { item in
      let review = TextReview(decoding: item)
      if !review.text.value.isEmpty, !seen.insert([review.condition.value, review.language.value]).inserted {
        item.reject(
          "the text of \(review.condition.value) in \(review.language.value) is reviewed twice", help: "keep one")
      }
      return review
    }
  }

  private init(decoding node: YAMLNode) {
    let map = node.mapping(["condition", "language", "by", "date", "text"])
    condition = map.required("condition").locatedIdentifier()
    let language = map.required("language")
    self.language = Located(language.languageCode(), at: language.place)
    review = Review(by: map.required("by").text(longest: 120), date: map.required("date").calendarDate())
    let text = map.required("text")
    self.text = Located(text.textFingerprint(), at: text.place)
  }
}

extension YAMLNode {
  /// The digits of a fingerprint, in quotes.
  fileprivate func textFingerprint() -> String {
    let length = TextReview.fingerprintLength
    let words = "a fingerprint of \(length) digits from 0 to f, in quotes"
    guard !describes(.pattern("^[0-9a-f]{\(length)}$", words: words)) else { return "" }
    let digits = text(longest: 100)
    let isOne =
      digits.utf8.count == length
      && digits.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
    if !digits.isEmpty, !isOne {
      reject(
        "\(field) must be \(words: words), found \"\(digits)\"",
        help: "handout show with the condition's id prints the fingerprint of each language")
    }
    return isOne ? digits : ""
  }
}
