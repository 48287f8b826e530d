package import HandoutInput

extension Patient {
  /// The keys of a patient file, also columns of a batch.
  package static let keys = [
    "id", "name", "born", "born-in", "age", "side", "legs", "language", "look", "therapist", "referrer", "start",
    "next-visit", "notes",
    "link", "routine", "exercises", "drop", "add", "dose", "instruction", "allow", "address",
  ]

  /// The keys that change what the patient does: a value that is missing there may be one that got lost on the way.
  package static let strictKeys: Set<String> = ["exercises", "drop", "add", "dose", "instruction", "allow"]

  /// The keys whose value is text.
  package static let textKeys: Set<String> = ["id", "name", "therapist", "referrer", "notes", "address"]

  /// What to say of keys that other files have.
  package static let hints: [String: Message] = [
    "resourceType": "a plan of care in FHIR makes a handout by itself: handout make --fhir"
  ]

  /// Reads a patient file, or a row of a batch. `null`, an empty text and an empty list leave a key out, but not at the
  /// `strictKeys`.
  package init(decoding node: YAMLNode) {
    self.init(
      decoding: node.record(Self.keys, strict: Self.strictKeys, texts: Self.textKeys, hints: Self.hints))
  }

  /// Reads what a mapping says of a patient; its keys were checked when it was made of a node, and only once.
  package init(decoding map: YAMLMapping) {
    self.init()
    id = map.optional("id")?.recordID(longest: 64)
    name = map.optional("name")?.typedText(longest: 200)
    born = map.optional("born")?.calendarDate(years: nil)
    age = map.optional("age")?.wholeNumber(DateLimits.ages)
    map.never([.init("born"), .init("age")])
    if born != nil, age != nil {
      map.reject(key: "age", "age and born are both given", help: "keep born; the age is computed from it")
    }
    bornIn = map.optional("born-in")?.birthMonth()
    map.never([.init("born"), .init("born-in")])
    map.never([.init("born-in"), .init("age")])
    if bornIn != nil, born != nil || age != nil {
      map.reject(
        key: "born-in", "born-in and \(words: born != nil ? "born" : "age") are both given",
        help: "keep the one that says more")
    }
    side = map.optional("side").flatMap { $0.side() }
    legs = map.optional("legs").flatMap { $0.enumeration() } ?? .both
    map.never([.init("legs", Legs.one.rawValue), .init("side", Side.both.rawValue)])
    if legs == .one, side == .both {
      map.reject(key: "legs", "legs: one does not go with side: both", help: "name the side, or remove legs")
    }
    language = map.optional("language")?.languageCodes()
    look = map.optional("look")?.locatedIdentifier()
    therapist = map.optional("therapist")?.typedText(longest: 200)
    referrer = map.optional("referrer")?.typedText(longest: 200)
    start = map.optional("start")?.calendarDate()
    nextVisit = map.optional("next-visit").map(CalendarMoment.init(decoding:))
    address = map.optional("address")?.typedText(longest: 400, lines: true)
    notes = map.optional("notes")?.typedText(longest: 2_000, lines: true)
    link = map.optional("link").flatMap { $0.link() }
    decodeRoutine(map)
  }

  private mutating func decodeRoutine(_ map: YAMLMapping) {
    routine = map.optional("routine")?.locatedIdentifier()
    exercises = map.optional("exercises")?.exercises(1...40) ?? []
    drop = map.optional("drop")?.exercises() ?? []
    add = map.optional("add")?.exercises(0...40) ?? []
    doses =
      map.optional("dose")?.entriesByExercise().map { DoseChange(exercise: $0.id, decoding: $0.value) } ?? []
    instructions =
      map.optional("instruction")?.entriesByExercise().map {
        $0.value.rejectNoValueWord()
        return ExerciseInstruction(
          exercise: $0.id, text: $0.value.typedText(longest: ExerciseInstruction.longest, lines: true))
      } ?? []
    for instruction in instructions {
      let dose = doses.first { $0.exercise.value == instruction.exercise.value }
      guard let dose, dose.saysHowMuch else { continue }
      map.reject(
        key: "instruction", "\(instruction.exercise.value) has an instruction and a dose in numbers",
        help: "keep one of them; days and per-day may stand beside an instruction")
    }
    allowances =
      map.optional("allow")?.entriesByExercise().map {
        // A reason that is none would allow what the profile rules out.
        $0.value.rejectNoValueWord()
        return Allowance(exercise: $0.id, reason: $0.value.typedText(longest: 300))
      } ?? []
  }
}

extension Patient {
  /// What a patient file may hold.
  package static var form: FileForm { FormSurvey.form { Patient(decoding: $0) } }
}

extension CalendarMoment {
  init(decoding node: YAMLNode) {
    guard let text = node.dateAndTime(years: DateLimits.sheetYears) else {
      // A stand-in: the mistake is reported, and nobody sees the day.
      self.init(date: CalendarDate(year: 2000, month: 1, day: 1))
      return
    }
    self.init(date: CalendarDate(text), time: text.time.map { Time(hour: $0.hour, minute: $0.minute) })
  }
}

extension DoseChange {
  /// The numbers of a dose that can be changed.
  package static let keys = bounds.map(\.key)

  /// The least and the greatest of each number: times, seconds, minutes and days.
  package static let bounds: [(key: String, range: ClosedRange<Int>)] = [
    ("sets", 1...20), ("reps", 1...200), ("hold", 0...600), ("rest", 0...600), ("minutes", 1...120),
    ("per-day", 1...12), ("days", 1...7),
  ]

  init(exercise: Located<String>, decoding node: YAMLNode) {
    let map = node.mapping(Self.keys)
    var numbers: [String: Int] = [:]
    for (key, range) in Self.bounds { numbers[key] = map.optional(key)?.wholeNumber(range) }
    self.init(
      exercise: exercise, sets: numbers["sets"], reps: numbers["reps"], hold: numbers["hold"], rest: numbers["rest"],
      minutes: numbers["minutes"], perDay: numbers["per-day"], days: numbers["days"])
  }
}

extension Patient {
  /// Reads a patient file, YAML or JSON.
  ///
  /// - Parameter warn: told of what looks wrong but is used.
  /// - Throws: `ClinicalError.content`.
  package init(
    file name: String, bytes: [UInt8], warn: ([Diagnostic]) -> Void = { _ in }
  ) throws(ClinicalError) {
    do throws(YAMLError) {
      let read = try YAMLDocument(name: name, bytes: bytes).decodeWithWarnings { Patient(decoding: $0) }
      warn(read.warnings)
      self = read.value
    } catch {
      throw .content(error.diagnostics)
    }
  }
}
