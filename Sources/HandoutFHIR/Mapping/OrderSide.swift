import HandoutClinical
import HandoutInput

/// The side of the body that an order names.
enum OrderSide {
  /// Parts of the body of SNOMED CT that have a side, and sides by themselves.
  private static let codes: [String: Side] = [
    "36701003": .both, "82169009": .left, "6757004": .right, "287679003": .left, "287579007": .right,
    "61396006": .left, "11207009": .right, "48979004": .left, "32696007": .right, "7771000": .left,
    "24028007": .right, "51440002": .both,
  ]

  /// Words that may stand beside a side and say nothing of it.
  private static let parts: Set<Substring> = [
    "ankle", "ankles", "body", "calf", "calves", "entire", "extremity", "extremities", "foot", "feet", "hamstring",
    "hamstrings", "hip", "hips", "joint", "joints", "knee", "knees", "leg", "legs", "limb", "limbs", "lower", "of",
    "region", "side", "sides", "structure", "the", "thigh", "thighs",
  ]

  /// The side of one coded place; nil where none is said, or more than that.
  static func side(of concept: Concept) -> Side? {
    let coded = Set(
      concept.codings.compactMap { coding in
        coding.system == CodeTable.snomed ? codes[coding.code ?? ""] : nil
      })
    if coded.count == 1 { return coded.first }
    guard coded.isEmpty else { return nil }
    let said = Set(([concept.text] + concept.codings.map(\.display)).compactMap(\.self).compactMap(side(inWords:)))
    return said.count == 1 ? said.first : nil
  }

  /// The side that words say, and nothing else of sides.
  private static func side(inWords text: String) -> Side? {
    if let side = Side(anyWord: text) { return side }
    let rest = NameFold.folded(text).split(separator: "-").filter { !parts.contains($0) }
    return Side(anyWord: rest.joined(separator: " "))
  }

  /// The side of all places that an order names: left and right are both.
  static func side(of sides: [Side]) -> Side? {
    let different = Set(sides)
    if different.count > 1 { return .both }
    return different.first
  }
}
