import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The clinic, the patient and the therapist, with the date of the sheet.
  ///
  /// - Parameter identity: whose sheet it is.
  func letterhead(of sheet: Sheet, identity: PatientIdentity) -> Block {
    let clinic = sheet.clinic
    var sender: [[Inline]] = []
    if let name = clinic.name { sender.append(inline(name, .clinic)) }
    let contact = [clinic.address, clinic.phone, clinic.web].compactMap(\.self)
    if !contact.isEmpty { sender.append(inline(contact.map(phrases.apart).joined(separator: " · "), .label)) }
    let fields = [
      field(.patient, identity.name, detail: identity.details.joined(separator: " · ").uppercasedFirst),
      field(clinician(of: sheet).label, clinician(of: sheet).name, detail: identity.date ?? ""),
    ]
    return .letterhead(
      LetterheadBlock(
        logo: logo(of: sheet), sender: sender, senderLabel: inline(phrases.text(.clinic), .label), fields: fields,
        lineColor: theme.color(.writingLine), ruleColor: theme.color(.hairline),
        look: LetterheadBlock.Look(
          markSize: design.length(.letterheadLogo), markGap: design.length(.letterheadLogoGap),
          markRadius: design.length(.letterheadInitialsRadius), writingWidth: design.length(.letterheadWritingWidth),
          writingHeight: design.length(.letterheadWritingHeight), gap: design.length(.letterheadGap),
          ruleGap: design.length(.letterheadRuleGap), thickness: design.length(.letterheadLine),
          senderWidth: design.length(.letterheadSenderWidth), clinicShare: design.share(.letterheadClinic))))
  }

  private func field(_ key: PhraseKey, _ value: String?, detail: String) -> LetterheadBlock.Field {
    LetterheadBlock.Field(
      label: inline(phrases.text(key), .label), value: value.map { inline($0, .value) } ?? [],
      detail: detail.isEmpty ? [] : inline(detail, .label))
  }

  /// The clinic's logo, or its initials on its colour.
  func logo(of sheet: Sheet) -> LetterheadBlock.Logo? {
    guard let name = sheet.clinic.name else {
      return sheet.logo.map { .image(name: $0, alternateText: phrases.text(.clinic)) }
    }
    if let logo = sheet.logo {
      return .image(name: logo, alternateText: phrases.text(.logoOf, ["name": name]))
    }
    let initials = name.split(separator: " ").prefix(2).compactMap(\.first).filter(\.isLetter).map(String.init)
    guard !initials.isEmpty else { return nil }
    var style = style(.clinic)
    style.color = theme.color(.paper)
    return .initials([Inline(initials.joined().uppercased(), style: style)], fill: theme.color(.accent))
  }

  /// The title and, below it, what kind of sheet this is: phase, side, start date.
  func title(of sheet: Sheet) -> Block {
    var parts = [phrases.text(.homeProgram)]
    guard design.hasExercises else { return title(of: sheet, line: phrases.text(.informationLeaflet)) }
    if let phase = sheet.phase {
      parts.append(weeks(phase.weeks).lowercasedFirst)
    }
    if let side = side(of: sheet) { parts.append(side) }
    if let start = sheet.patient.start {
      parts.append(phrases.text(.startsOn, ["date": phrases.date(start)]))
    }
    return title(of: sheet, line: parts.joined(separator: " · "))
  }

  private func title(of sheet: Sheet, line: String) -> Block {
    .stack(
      StackBlock(children: [
        StackBlock.Child(
          .keepWithNext(
            .text(TextBlock(inlines: inline(topic(of: sheet), .title), role: .heading(level: 1))))),
        StackBlock.Child(paragraph(line, .subtitle), spaceBefore: design.length(.titleSubGap)),
      ]))
  }

  /// What the sheet is about: its condition, or else the exercises.
  func topic(of sheet: Sheet) -> String { sheet.profile?.name ?? phrases.text(.yourExercises) }

  /// "left leg first", "right leg", "both legs"; nil where no side is asked for.
  func side(of sheet: Sheet) -> String? {
    let limb = sheet.limbs.sheet
    return switch (sheet.patient.side, sheet.patient.legs) {
    case (nil, _): nil
    case (.both, _): limb.both
    case (.left, .both): limb.leftFirst
    case (.right, .both): limb.rightFirst
    case (.left, .one): limb.left
    case (.right, .one): limb.right
    }
  }

  /// "Weeks 1 and 2", "Weeks 5 to 8", "Week 3".
  func weeks(_ span: Span) -> String {
    let values: KeyValuePairs = ["from": String(span.from), "to": String(span.to)]
    let isPair = span.to == span.from + 1
    // Languages with a dual or a few form choose it by the number of weeks.
    return phrases.text(isPair ? .weeksPair : .weeksRange, span.to - span.from + 1, values)
  }

  /// How often, how long, what is needed, when to come back.
  func atAGlance(of sheet: Sheet) -> Block {
    let facts = glanceFacts(of: sheet).map { fact in
      FactsBlock.Fact(
        label: inline(phrases.text(fact.key), .label),
        value: inline(fact.key == .youNeed ? fact.value.uppercasedFirst : fact.value, .value))
    }
    return .facts(
      FactsBlock(
        facts: facts,
        style: BoxStyle(
          stroke: theme.color(.hairline), thickness: design.length(.factsLine), radius: design.length(.factsRadius)),
        insets: design.padding(.facts), gap: design.length(.factsGap), mostInRow: factsInRow))
  }

  /// On a narrow page two facts stand side by side.
  var factsInRow: Int? { design.isStacked ? 2 : nil }

  /// How often, how long, what is needed, when to come back: what is called what, and what it is.
  func glanceFacts(of sheet: Sheet) -> [(key: PhraseKey, value: String)] {
    let things = Equipment.allCases.filter { thing in
      sheet.exercises.contains { $0.exercise.equipment.contains(thing) }
    }
    let needed = phrases.list(things.map { phrases.text($0) })
    var facts: [(key: PhraseKey, value: String)] = [(.howOften, howOften(sheet))]
    if let minutes = sheet.minutes {
      facts.append((.eachSession, phrases.text(.aboutMinutes, ["number": String(minutes)])))
    }
    facts.append((.youNeed, needed.isEmpty ? phrases.text(.nothingSpecial) : needed))
    if let visit = sheet.patient.nextVisit { facts.append((.nextVisit, phrases.moment(visit, on: sheet.date))) }
    return facts
  }

  /// The rhythm of the sheet, and which exercises have other days because the therapist changed them. Of an exercise with the words of an
  /// order in place of its dose, nothing is said that nobody ordered.
  func howOften(_ sheet: Sheet) -> String {
    let written = sheet.exercises.filter { !sheet.saysWhen($0) }
    guard written.count < sheet.exercises.count else { return phrases.text(.asWritten).uppercasedFirst }
    let rhythm = ownRhythm(of: sheet)
    guard !written.isEmpty else { return rhythm }
    return
      "\(rhythm)\(Composer.separator)\(phrases.list(written.map(\.exercise.shortName))): \(phrases.text(.asWritten))"
  }

  private func ownRhythm(of sheet: Sheet) -> String {
    let days = self.days(of: sheet)
    let said = daysInWords(days)
    let perDay = self.perDay(of: sheet)
    var rhythm = said
    if perDay.from < perDay.to {
      rhythm = phrases.text(.onceADayRange, ["days": said, "from": String(perDay.from), "to": String(perDay.to)])
    } else if perDay.from > 1 {
      rhythm = phrases.text(.timesADaySuffix, ["days": said, "number": String(perDay.from)])
    }
    let others = sheet.exercises.filter { sheet.hasChangedDays($0) && $0.dosage.days != days }
    let groups = Dictionary(grouping: others, by: \.dosage.days).sorted { $0.key > $1.key }
    return groups.reduce(rhythm) { text, group in
      "\(text)\(Composer.separator)\(phrases.list(group.value.map(\.exercise.shortName))): \(daysInWords(group.key).lowercasedFirst)"
    }
  }

  private func daysInWords(_ days: Int) -> String {
    days == 7 ? phrases.text(.everyDay) : phrases.text(.daysAWeek, days)
  }

  /// The days a week that the sheet says at a glance: the phase's, or the most that any exercise asks for where there is no phase
  /// or the therapist changed the days of all. A warm-up is done whenever the others are.
  func days(of sheet: Sheet) -> Int {
    let timed = sheet.exercises.filter(sheet.saysWhen)
    guard let phase = sheet.phase?.days else { return timed.map(\.dosage.days).max() ?? 7 }
    let asked = timed.filter { $0.dosage.frequency != .beforeEachSession }
    guard let most = asked.map(\.dosage.days).max(), asked.allSatisfy(sheet.hasChangedDays) else { return phase }
    return most
  }

  /// The days a week beside which those of an exercise are told as others.
  func days(beside entry: ResolvedExercise, of sheet: Sheet) -> Int {
    let isWarmUp = entry.dosage.frequency == .beforeEachSession && entry.dosage.days == sheet.phase?.days
    return isWarmUp ? entry.dosage.days : days(of: sheet)
  }

  /// The sessions a day that the sheet says at a glance.
  func perDay(of sheet: Sheet) -> Span {
    // The phase's own is part of its dosage.
    let hasOwnDosage = sheet.exercises.isEmpty || sheet.exercises.contains { $0.instruction == nil }
    return hasOwnDosage ? sheet.phase?.perDay ?? Span(from: 1, to: 1) : Span(from: 1, to: 1)
  }
}

extension Sheet {
  /// Whether the therapist changed on how many days a week an exercise is done.
  fileprivate func hasChangedDays(_ entry: ResolvedExercise) -> Bool {
    rhythm(of: entry).days != nil
  }

  /// Whether it is known on how many days an exercise is done: not where an order says so in words alone.
  fileprivate func saysWhen(_ entry: ResolvedExercise) -> Bool {
    entry.instruction == nil || hasChangedDays(entry)
  }

  /// What was asked for of an exercise's days a week and times a day.
  func rhythm(of entry: ResolvedExercise) -> (days: Int?, perDay: Int?) {
    let change = patient.doses.first { $0.exercise.value == entry.exercise.id }
    return (change?.days, change?.perDay)
  }
}

extension String {
  /// The text with a capital first letter.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// The text with a small first letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
