package import HandoutInput

/// An ICD-10-CM code that someone has to verify; never printed.
package struct DiagnosisCode: Hashable, Sendable {
  package var code: String
  package var meaning: String
  /// The side that the code names; nil for none.
  package var side: BodySide?

  /// A code as it is compared: in capitals, without its point, which many records leave out.
  static func folded(_ code: String) -> String { code.uppercased().filter { $0 != "." } }

  /// Whether a text has the form of a code: a letter, a digit, a letter or digit, then up to four behind a point or without.
  package static func isCode(_ text: String) -> Bool {
    text.wholeMatch(of: #/[A-Za-z][0-9][0-9A-Za-z](\.?[0-9A-Za-z]{1,4})?/#) != nil
  }
}

extension DiagnosisCode {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["code", "meaning", "side"])
    code = map.required("code").text(longest: 20)
    meaning = map.required("meaning").text(longest: 200)
    side = map.optional("side").flatMap { $0.enumeration() }
  }
}
