import HandoutInput

/// Guesses what column a clinic's header means, as a suggestion for the person who knows.
package enum HeaderGuess {
  /// The name of the column that a header probably means; nil where nothing is near.
  package static func column(for header: String, in columns: RowColumns) -> String? {
    let folded = NameFold.folded(header)
    guard !folded.isEmpty else { return nil }
    let known = Set(columns.columns.map(\.name))
    if let name = words.first(where: { $0.value.contains(folded) })?.key, known.contains(name) { return name }
    let plain = known.filter { !$0.contains(".") }
    // Short names are near to everything, so a guess must share most of its letters.
    return NearestName.of(folded, in: plain, limit: 1).first { near in
      folded.count > 3 && (near.count > 3 || folded.hasPrefix(near))
    }
  }

  /// What programs of clinics call the columns, in English and Spanish, folded.
  private static let words: [String: Set<String>] = [
    "id": [
      "mrn", "patient-id", "patientid", "patient-no", "patient-number", "chart", "chart-no", "chart-number", "record",
      "record-no", "record-number", "nr", "no", "number", "expediente", "historia", "id-paciente",
    ],
    "name": [
      "patient", "patient-name", "patientname", "full-name", "fullname", "nombre", "paciente", "nombre-del-paciente",
      "nombre-completo",
    ],
    "born": [
      "dob", "d-o-b", "date-of-birth", "birth-date", "birthdate", "birthday", "birth", "fecha-de-nacimiento",
      "fecha-nacimiento", "nacimiento", "nacido",
    ],
    "age": ["years", "edad"],
    "side": ["leg", "laterality", "affected-side", "body-side", "lado", "pierna", "lateralidad"],
    "condition": ["diagnosis", "dx", "problem", "profile", "diagnostico", "diagnóstico", "condicion", "condición"],
    "therapist": [
      "pt", "physio", "physiotherapist", "physical-therapist", "provider", "clinician", "terapeuta", "fisioterapeuta",
    ],
    "language": ["lang", "preferred-language", "idioma", "lengua"],
    "start": ["start-date", "first-day", "inicio", "fecha-de-inicio"],
    "next-visit": [
      "next-appointment", "next-appt", "nextappt", "appointment", "appt", "next-visit-date", "cita", "proxima-cita",
      "próxima-cita", "proxima-visita", "próxima-visita",
    ],
    "notes": ["note", "comment", "comments", "remarks", "notas", "nota", "observaciones"],
    "address": [
      "mailing-address", "postal-address", "patient-address", "home-address", "anschrift", "direccion", "dirección",
      "domicilio",
    ],
    "link.url": ["link", "url", "video", "video-link", "enlace", "vídeo"],
    "routine": ["phase", "program", "programme", "fase", "rutina"],
    "exercises": ["exercise-list", "ejercicios"],
    "paper": ["paper-size", "papel"],
    "password": ["pdf-password", "contraseña", "clave"],
  ]
}
