import HandoutClinical
import HandoutInput

/// A coded meaning: R4 writes it plain, R5 in `concept` beside a reference.
struct Concept {
  let element: Element

  init(_ element: Element) { self.element = element["concept"] ?? element }

  var text: String? { element.text("text") }

  struct Coding {
    var system: String?
    var code: String?
    var display: String?

    /// The key of a table of codes; nil for a coding that is not whole.
    var key: String? {
      guard let system, let code else { return nil }
      return CodeTable.key(system: system, code: code)
    }

    var isKindOfTherapy: Bool { CodeTable.isKindOfTherapy(system: system ?? "", code: code ?? "") }
  }

  var codings: [Coding] {
    element.list("coding").map {
      // Older programs name SNOMED CT by its number.
      let system = $0.text("system")
      let isNumber = system == "urn:oid:2.16.840.1.113883.6.96"
      return Coding(
        system: isNumber ? CodeTable.snomed : system, code: $0.text("code"), display: $0.text("display"))
    }
  }

  /// What people call it.
  var name: String? { text ?? codings.compactMap(\.display).first ?? codings.compactMap(\.code).first }

  func has(code: String) -> Bool { codings.contains { $0.code == code } }
}
