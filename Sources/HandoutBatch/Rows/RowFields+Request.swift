import HandoutClinical
package import HandoutInput
package import HandoutKit

extension RowFields {
  /// What the row asks for: what it says itself comes before what is said for all.
  ///
  /// - Parameters:
  ///   - settings: what is said for all.
  ///   - condition: the id of the condition profile, or what the library finds it by; nil for a sheet of exercises alone.
  ///   - warnings: what looks wrong in the row but is used.
  ///   - document: the row, for places.
  package func request(
    over settings: SheetSettings, condition: String?, warnings: [Diagnostic], document: YAMLDocument
  ) -> HandoutRequest {
    var settings = settings
    if !designs.isEmpty { settings.designs = designs.map(\.value) }
    if let theme { settings.theme = theme.value }
    if let paper { settings.paper = HandoutPaper(paper) }
    if patient.language != nil { settings.language = nil }
    var row = RowSource(patient: patient, warnings: warnings, document: document)
    row.conditionPlace = self.condition?.place
    row.designPlaces = designs.map(\.place)
    row.themePlace = theme?.place
    row.sharesClinic = clinic == nil
    var request = HandoutRequest(condition: condition, settings: settings)
    request.row = row
    return request
  }
}
