import HandoutClinical
import HandoutInput

/// The numbers of a dose, which no field of FHIR holds, in an extension of our own: `urn:handout:fhir:dose`, within it `sets`, `reps`, `hold`
/// and `rest` in seconds, and `minutes`, each a `valueInteger` or `valuePositiveInt`.
struct OwnDose {
  static let address = "urn:handout:fhir:dose"
  /// How often a dose is done stands in FHIR's own timing.
  private static let ranges = Dictionary(
    uniqueKeysWithValues: DoseChange.bounds.filter { !["per-day", "days"].contains($0.key) }.map { ($0.key, $0.range) })

  var numbers: [String: Int] = [:]

  /// The dose of an order; nil where it has no such extension.
  init?(_ order: Order, findings: Findings) {
    guard let extended = order.element.list("extension").first(where: { $0.text("url") == Self.address }) else {
      return nil
    }
    for part in extended.list("extension") {
      let name = part.text("url") ?? ""
      guard let range = Self.ranges[name] else {
        findings.reject(
          part.place, "the dose has no part \"\(name)\"",
          help: "its parts are \(words: NearestName.joined(Self.ranges.keys.sorted(), last: "and"))")
        continue
      }
      let value = part["valueInteger"] ?? part["valuePositiveInt"] ?? part["valueUnsignedInt"]
      guard let value, let number = value.text.flatMap({ Int($0) }), range.contains(number) else {
        findings.reject(
          (value ?? part).place,
          "\(words: name) must be a whole number from \(words: range.lowerBound) to \(words: range.upperBound), found \"\(value?.text ?? "nothing")\"",
          help: "write it as valueInteger")
        continue
      }
      numbers[name] = number
    }
  }
}
