package import HandoutInput

extension Patient {
  /// The patient of a file, or of a plan, with what a command's options or a file say over it: one value takes the other's place, exercises are dropped,
  /// added and allowed besides those of the file, and a dose changes the numbers that it names.
  package func changed(by options: Patient) -> Patient {
    var patient = self
    patient.id = options.id ?? id
    patient.name = options.name ?? name
    patient.born = options.born ?? born
    // A day of birth says more than an age, and an age more than a year.
    patient.age = options.born == nil && options.bornIn == nil ? options.age ?? age : nil
    patient.bornIn = patient.born == nil && options.age == nil ? options.bornIn ?? bornIn : nil
    patient.side = options.side ?? side
    if options.legs == .one { patient.legs = .one }
    patient.language = options.language ?? language
    patient.look = options.look ?? look
    patient.routine = options.routine ?? routine
    if !options.exercises.isEmpty { patient.exercises = options.exercises }
    patient.therapist = options.therapist ?? therapist
    patient.referrer = options.referrer ?? referrer
    patient.start = options.start ?? start
    patient.nextVisit = options.nextVisit ?? nextVisit
    patient.notes = options.notes ?? notes
    patient.link = options.link ?? link
    patient.drop.removeAll { dropped in options.add.contains { $0.value == dropped.value } }
    patient.add.removeAll { added in options.drop.contains { $0.value == added.value } }
    patient.drop += options.drop.filter { dropped in !patient.drop.contains { $0.value == dropped.value } }
    patient.add += options.add.filter { added in !patient.add.contains { $0.value == added.value } }
    for dose in options.doses {
      if let index = patient.doses.firstIndex(where: { $0.exercise.value == dose.exercise.value }) {
        patient.doses[index] = patient.doses[index].changed(by: dose)
      } else {
        patient.doses.append(dose)
      }
    }
    let orders = options.instructions
    patient.instructions.removeAll { old in
      orders.contains { $0.exercise.value == old.exercise.value }
        || options.doses.contains { $0.exercise.value == old.exercise.value && $0.saysHowMuch }
    }
    patient.instructions += orders
    let reasons = options.allowances
    patient.allowances.removeAll { old in reasons.contains { $0.exercise.value == old.exercise.value } }
    patient.allowances += reasons
    return patient
  }

  /// What options and file say of who the patient is that cannot both be true: a handout of one patient with the doses of
  /// another is the worst that a mixed-up file can do.
  ///
  /// - Parameters:
  ///   - source: what the values of this patient come from, in words.
  ///   - place: the place of an option by its key.
  package func contradictions(
    to options: Patient, source: String = "the patient file", place: (_ key: String) -> SourcePlace
  ) -> [Diagnostic] {
    func contradiction(_ key: String, _ said: String?, _ file: String?) -> Diagnostic? {
      guard let said, let file, said != file else { return nil }
      return Diagnostic(
        at: place(key), "\(words: key) is \"\(said)\" here and \"\(file)\" in \(words: source)",
        help: "a handout is for one patient: leave the option out, or take \(words: key) out of \(words: source)",
        field: Message(words: key))
    }
    var found = [
      contradiction("id", options.id, id), contradiction("name", options.name, name),
      contradiction("born", options.born?.description, born?.description),
      contradiction("born", options.born.map { String($0.description.prefix(bornIn?.count ?? 0)) }, bornIn),
      contradiction("born-in", options.bornIn, born.map { String($0.description.prefix(options.bornIn?.count ?? 0)) }),
      contradiction("born-in", options.bornIn, bornIn),
      contradiction("age", options.age.map(String.init), age.map(String.init)),
    ].compactMap(\.self)
    if options.age != nil, born != nil {
      found.append(
        Diagnostic(
          at: place("age"), "age is given here, and born in \(words: source)",
          help: "leave the option out; the age is computed from born", field: "age"))
    }
    return found
  }
}

extension DoseChange {
  /// The change with the numbers that another one names.
  fileprivate func changed(by other: DoseChange) -> DoseChange {
    DoseChange(
      exercise: other.exercise, sets: other.sets ?? sets, reps: other.reps ?? reps, hold: other.hold ?? hold,
      rest: other.rest ?? rest, minutes: other.minutes ?? minutes, perDay: other.perDay ?? perDay,
      days: other.days ?? days)
  }
}
