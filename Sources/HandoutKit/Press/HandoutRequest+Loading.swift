package import HandoutClinical
import HandoutInput
package import HandoutLoader

extension HandoutRequest {
  /// The request as stage 1 takes it.
  ///
  /// - Throws: `HandoutError` of the kind `usage` for a logo without a clinic file.
  package func loadRequest() throws(HandoutError) -> LoadRequest {
    var request = LoadRequest(
      condition: condition.map { Located($0, at: row?.conditionPlace) }, date: settings.date.calendarDate)
    request.routine = routine
    request.exercises = exercises
    request.keepsOrder = keepsOrder
    request.side = side?.clinical
    request.patient = try patientInput()
    request.clinic = try settings.clinicFile()
    let places = row?.designPlaces ?? []
    request.designs = settings.designs.enumerated().map { index, id in
      Located(id, at: places.indices.contains(index) ? places[index] : nil)
    }
    request.theme = settings.theme.map { Located($0, at: row?.themePlace) }
    request.paper = settings.paper?.clinical
    request.look = settings.look
    request.language = settings.language
    if let row {
      request.warnsOfClinic = !row.sharesClinic
      request.twin = row.twin
    }
    if let plan { try request.goOn(from: plan) }
    return request
  }

  private func patientInput() throws(HandoutError) -> PatientInput {
    if let row {
      guard case .options(let options, over: nil) = patient else {
        return .decoded(row.patient, warnings: row.warnings, documents: [row.document])
      }
      return try options.input(over: row)
    }
    switch patient {
    case nil: return .unknown
    case .file(let file): return .file(name: file.name, bytes: file.bytes)
    case .value(let patient): return .file(name: "patient", bytes: try patient.file())
    case .options(let options, let file): return try options.input(over: file)
    }
  }
}

extension SheetSettings {
  /// The clinic file as stage 1 takes it.
  package func clinicFile() throws(HandoutError) -> ClinicFile? {
    guard let clinic else {
      guard logo == nil else {
        throw HandoutError(
          .usage, "a logo needs a clinic file",
          help: "add the clinic file; one with a name will do: name: Riverside Clinic")
      }
      return nil
    }
    return ClinicFile(name: clinic.name, bytes: clinic.bytes, folder: clinic.folder, logo: logo)
  }
}

extension Patient {
  /// The patient as a patient file, a key a line, so that a complaint shows what it is about.
  fileprivate func file() throws(HandoutError) -> [UInt8] {
    Array(try JSONText.text(self).utf8)
  }
}

extension HandoutSide {
  /// The side as the clinical model knows it.
  package var clinical: Side {
    switch self {
    case .left: .left
    case .right: .right
    case .both: .both
    }
  }

  /// The one side of the body; nil for both.
  var bodySide: BodySide? {
    switch self {
    case .left: .left
    case .right: .right
    case .both: nil
    }
  }
}
