import HandoutClinical
package import HandoutKit
import HandoutLoader

extension HandoutService {
  /// Opens the plan of a finished handout (PDF), or one that was saved (YAML or JSON), for whoever goes on writing it.
  ///
  /// - Returns: a JSON object with `plan`, the file's keys as they stand in it, and `diagnostics`.
  /// - Throws: `HandoutError` for what is no plan at all.
  package func openedPlan(_ bytes: [UInt8]) throws(HandoutError) -> [UInt8] {
    let (plan, complaints) = try HandoutPlan.opened(InputFile(name: "plan", bytes: bytes))
    let records = complaints.map { DiagnosticRecord($0, showingValues: showsValues) }
    let diagnostics = String(decoding: try JSONText.line(records), as: UTF8.self)
    return Array(#"{"schema":1,"plan":\#(plan),"diagnostics":\#(diagnostics)}"#.utf8)
  }

  /// All that a form for handouts can offer, as one JSON object with the names in a language.
  ///
  /// - Throws: `HandoutError` of the kind `usage` for a language that there is not.
  package func choices(language: String) throws(HandoutError) -> [UInt8] {
    let file = try clinic(nil)
    let clinic = try loading { () throws(LoadError) in
      try clinics.entry(for: file.map { ClinicFile(name: $0.name, bytes: $0.bytes, folder: $0.folder) }).clinic
    }
    let paper = clinic.paper ?? clinic.country.paper
    return try JSONText.line(press.choices(language: language, paper: paper.name))
  }
}
