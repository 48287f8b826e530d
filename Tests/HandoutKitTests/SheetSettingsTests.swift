import HandoutKit
import HandoutPages
import Testing

/// Patients as values and logos as bytes: what a program gives that has no files.
@Suite struct SheetSettingsTests {
  private func request() -> HandoutRequest {
    HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
  }

  @Test func aValueIsWhatAFileIs() throws {
    let press = try SharedPress.press()
    var patient = Patient()
    patient.id = "0041"
    patient.name = "Maria Alvarez"
    patient.born = "1962-04-17"
    patient.side = .left
    patient.exercisesOneLeg = true
    patient.therapist = "J. Okafor, PT, DPT"
    patient.start = "2026-11-21"
    patient.nextVisit = "2026-12-05 09:30"
    patient.notes = "Bring this sheet.\nUse the \"strap\"."
    patient.drop = ["quad-set"]
    patient.add = ["bridge"]
    var dose = Patient.Dose()
    (dose.reps, dose.perDay) = (4, 2)
    patient.doses = ["bridge": dose]
    patient.allowances = ["nordic-curl": "Trains with a coach."]
    patient.language = "es"
    patient.look = "C"
    patient.routine = "phase-2"
    var value = request()
    value.patient = .value(patient)
    var file = request()
    file.patient = .file(
      InputFile(
        name: "patient.yaml",
        text: """
          id: "0041"
          name: Maria Alvarez
          born: 1962-04-17
          side: left
          legs: one
          therapist: J. Okafor, PT, DPT
          start: 2026-11-21
          next-visit: 2026-12-05 09:30
          notes: "Bring this sheet.\\nUse the \\"strap\\"."
          drop: [quad-set]
          add: [bridge]
          dose: {bridge: {reps: 4, per-day: 2}}
          allow: {nordic-curl: Trains with a coach.}
          language: es
          look: C
          routine: phase-2
          """))
    #expect(try press.make(value).pdf == press.make(file).pdf)
  }

  @Test func complaintsShowTheValue() throws {
    let press = try SharedPress.press()
    var patient = Patient()
    patient.name = "Ana"
    patient.born = "17.04.1962"
    var request = request()
    request.patient = .value(patient)
    let error = #expect(throws: HandoutError.self) { try press.place(request) }
    #expect(error?.kind == .content)
    #expect(error?.diagnostics.first?.file == "patient")
    #expect(error?.rendered(color: false).contains("\"born\" : \"17.04.1962\"") == true)
    #expect(error?.description.contains("17.04.1962") == false)
  }

  @Test func aLogoMayBeBytes() throws {
    let press = try SharedPress.press()
    let page = try press.place(request())
    let logo = try press.png(page, page: 1, dotsPerInch: 20)
    var request = request()
    request.settings.clinic = InputFile(name: "clinic.yaml", text: "name: Hill\nlogo: nowhere.png\n")
    request.settings.logo = logo
    let placed = try press.place(request)
    var images = 0
    placed.document.pages[0].frame.forEachItem { item in
      if case .image = item { images += 1 }
    }
    #expect(images == 1)
    request.settings.logo = Array("GIF89a".utf8)
    #expect(throws: HandoutError.self) { try press.place(request) }
    request.settings = SheetSettings(date: SampleRequest.date)
    request.settings.logo = logo
    let error = #expect(throws: HandoutError.self) { try press.place(request) }
    #expect(error?.kind == .usage)
  }
}
