import HandoutClinical

extension Composer {
  /// The words in which a sheet prints what is known of its patient, by the keys of a patient file. A page that has one of a key's
  /// texts has told it; what has no texts is printed by no design.
  package func printedForms(of sheet: Sheet) -> [(key: String, texts: [String])] {
    let patient = sheet.patient
    func dates(_ date: CalendarDate) -> [String] { [phrases.date(date), phrases.compactDate(date)] }
    return [
      ("id", patient.id.map { [phrases.text(.patientNumber, ["number": $0])] } ?? []),
      ("name", patient.name.map { [$0] } ?? []),
      (
        "born",
        patient.born.map { born in
          dates(born).flatMap { [phrases.text(.bornOn, ["date": $0]), phrases.text(.bornShort, ["date": $0])] }
        } ?? []
      ),
      (
        "born-in",
        patient.bornIn.map { [phrases.text(.bornOn, ["date": $0]), phrases.text(.bornShort, ["date": $0])] } ?? []
      ),
      ("link", patient.link.map { [$0.address.shown] } ?? []),
      ("therapist", patient.therapist.map { [$0] } ?? []),
      ("referrer", patient.referrer.map { [$0] } ?? []),
      ("start", patient.start.map { start in dates(start) + logDays(from: start) } ?? []),
      ("next-visit", patient.nextVisit.map { [phrases.moment($0, on: sheet.date)] } ?? []),
    ]
  }

  /// The lines of the therapist's notes that a sheet prints whole: each stands on the pages, or none of the note counts as told.
  package func printedNotes(of sheet: Sheet) -> [String] {
    sheet.patient.notes?.split(separator: "\n", omittingEmptySubsequences: true).map(String.init) ?? []
  }

  /// The words in which a sheet prints why an exercise is allowed that its profile rules out.
  package func printedReason(_ reason: String, exercise: String) -> String {
    phrases.text(.allowedExercise, ["exercise": exercise, "reason": reason])
  }

  /// The heads of a log's first day: its weekday and number, with or without the month.
  private func logDays(from start: CalendarDate) -> [String] {
    let day = phrases.dayOfWeek(start)
    return [phrases.weekday(start), day.before + day.number + day.after]
  }
}
