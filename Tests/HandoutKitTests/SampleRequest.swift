import HandoutKit

/// The handouts that references are kept of: both profiles, both papers, all that a sheet can say.
enum SampleRequest: String, CaseIterable, Sendable {
  /// The shortest command: nobody's name, American paper.
  case plain = "plain-letter"
  /// Everything given: clinic, patient, side, dates, notes; European paper.
  case full = "full-a4"
  /// A list of exercises, one of them against a rule, for one leg.
  case listed = "listed-one-leg-letter"
  /// The last phase in the theme for photocopies.
  case grey = "grey-phase-3-a4"
  /// One sheet of paper with everything given, American paper.
  case sheet = "sheet-letter"
  /// A sheet that is short of room: exercises on the back, shortened by its ladder.
  case crowdedSheet = "sheet-spanish-a4"

  /// The day of all sample sheets.
  static let date = HandoutDate(secondsSince1970: 1_795_219_200)

  var request: HandoutRequest {
    switch self {
    case .plain: return HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: Self.date)
    case .full:
      var request = HandoutRequest.full(condition: "sciatic-hamstring-knee-pain", date: Self.date)
      request.routine = "phase-2"
      request.side = .left
      request.patient = Self.patient
      request.clinic = Self.clinic
      request.paper = .a4
      return request
    case .listed:
      var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: Self.date)
      request.exercises = ["bridge", "clamshell", "nordic-curl"]
      request.patient = InputFile(
        name: "patient.yaml",
        text: """
          name: Zoë Núñez
          age: 15
          side: right
          legs: one
          dose: {bridge: {sets: 3, reps: 8, hold: 5}}
          allow: {nordic-curl: "Trains this with her coach."}
          """)
      return request
    case .grey:
      var request = HandoutRequest.full(condition: "sciatic-hamstring-knee-pain", date: Self.date)
      request.routine = "phase-3"
      request.theme = "grey"
      request.paper = .a4
      return request
    case .sheet:
      var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: Self.date)
      request.side = .left
      request.patient = Self.patient
      request.clinic = Self.clinic
      return request
    case .crowdedSheet:
      var request = HandoutRequest(condition: "sciatic-hamstring-knee-pain", date: Self.date)
      request.routine = "phase-2"
      request.language = "es"
      request.patient = Self.patient
      request.clinic = Self.clinic
      request.paper = .a4
      return request
    }
  }

  static let patient = InputFile(
    name: "patient.yaml",
    text: """
      name: Maria Oduya
      born: 1964-05-02
      therapist: Sam Rivera, PT
      start: 2026-11-23
      next-visit: 2026-12-05 09:30
      notes: |
        Keep your walks to ten minutes this week.
        Bring this sheet to your next visit.
      """)

  static let clinic = InputFile(
    name: "clinic.yaml",
    text: """
      name: Hill Street Physical Therapy
      address: 12 Hill Street, Springfield
      phone: 555 0100
      web: hillstreet.example
      country: UK
      zones: {safe: 3, ok: 5}
      closing: Open Monday to Friday from 8 to 6.
      """)
}
