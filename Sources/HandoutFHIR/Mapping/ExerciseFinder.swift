import HandoutClinical
import HandoutInput

/// Which exercise of the library an order means: by the clinic's table of codes, else by a name that the library has, letter by letter.
struct ExerciseFinder {
  let library: ClinicalLibrary
  let table: CodeTable
  let findings: Findings

  /// The id of the exercise; nil where nobody can tell it, which is told.
  func exercise(of order: Order) throws(ClinicalError) -> String? {
    guard let concept = order.concept else {
      findings.warn(
        .fhirNotMade, order.element.place, "an order without a code names no exercise: \"\(order.name)\"",
        help: "write the exercise's name into code.text, or its code into the clinic's table")
      return nil
    }
    let coded = Set(concept.codings.compactMap { $0.key.flatMap { table.exercises[$0]?.value } })
    if coded.count == 1 { return coded.first }
    let names = [concept.text] + concept.codings.filter { !$0.isKindOfTherapy }.map(\.display)
    for case let name? in names where coded.isEmpty {
      let named = try library.exerciseNames().ids(named: name)
      if named.count == 1 { return named.first }
    }
    let isTherapy = concept.codings.contains(where: \.isKindOfTherapy)
    let key = concept.codings.lazy.compactMap(\.key).first
    findings.warn(
      .fhirNotMade, order.place,
      isTherapy
        ? "a kind of therapy and no exercise, so it is not printed: \"\(order.name)\""
        : "no exercise of the library is known by this code or name, so it is not printed: \"\(order.name)\"",
      help: key.map { "write the exercise into the table of codes, --fhir-codes: \"\($0)\": its-id" }
        ?? "give the exercise's own name in code.text; handout list exercises has all of them")
    return nil
  }
}
