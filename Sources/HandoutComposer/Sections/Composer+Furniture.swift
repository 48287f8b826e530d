import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// Running heads and feet.
  func furniture(of sheet: Sheet) -> Furniture {
    let clinic = [sheet.clinic.name, sheet.clinic.phone].compactMap(\.self).map(phrases.apart).joined(separator: " · ")
    let patient = identity(on: sheet, isCompact: !design.flowsFreely)
    var foot = [draftLine(of: sheet)].compactMap(\.self)
    // The foot of a sheet has to say where the exercises go on; strip and running head name the patient.
    if design.flowsFreely, let name = patient.name {
      foot.append(phrases.text(.madeFor, ["name": phrases.apart(name)]))
    }
    let words = pageWords(of: sheet)
    var furniture = Furniture(
      headStart: clinic.isEmpty ? [] : inline(clinic, .furniture),
      headEnd: patient.name.map { inline(phrases.apart($0), .furniture) } ?? [],
      headDetails: patient.below.isEmpty ? [] : inline(patient.below, .furniture),
      headTitle: inline(topic(of: sheet), .furniture), headRows: words.rows,
      footStart: foot.isEmpty ? [] : inline(phrases.joined(foot), .furniture),
      footEnd: design.hasPageNumbers ? phrases.text(design.isLarge ? .pageOfShort : .pageOf) : "",
      footMiddle: words.rest,
      footStyle: style(.furniture), ruleColor: theme.color(.hairline), ruleThickness: design.length(.furnitureRule),
      ruleGap: design.length(.furnitureRuleGap), gap: design.length(.furnitureGap))
    if !design.flowsFreely { shortenHead(of: &furniture, patient: patient, on: sheet) }
    if !furniture.headRows.isEmpty { furniture.headStart = [] }
    if !design.hasFoot {
      furniture.footStart = []
      furniture.ruleThickness = .zero
    }
    if !design.hasRunningHead {
      (furniture.headStart, furniture.headEnd, furniture.headDetails, furniture.headTitle) = ([], [], [], [])
      furniture.headBlanks = nil
      furniture.headRows = [:]
    }
    return furniture
  }

  /// A head of one line: the clinic, and the patient in bold with what tells him or her apart.
  private func shortenHead(of furniture: inout Furniture, patient: PatientIdentity, on sheet: Sheet) {
    let name = patient.name.map {
      [Inline(phrases.apart($0), style: style(.furniture).bold.colored(theme.color(.ink)))]
    }
    furniture.headTitle = []
    // Pages that say which exercises they have say whose they are before that.
    guard furniture.headRows.isEmpty else {
      furniture.headEnd = name ?? []
      return
    }
    // Behind a line to write on as behind a name.
    let details = design.imposition == nil ? patient.below : patient.belowInPieces
    let dot = design.imposition == nil ? " · " : PatientIdentity.dot
    let below = details.isEmpty ? [] : inline(dot + details, .furniture)
    furniture.headEnd = (name ?? []) + below
    if name == nil { furniture.headBlanks = headBlanks(for: patient, on: sheet) }
    furniture.headDetails = []
  }

  /// Lines for a name, and for a birth date where the strip has one.
  private func headBlanks(for patient: PatientIdentity, on sheet: Sheet) -> HeadBlanks {
    let separator = "\u{A0}·\u{A0}"
    var blanks = [HeadBlanks.Blank(label: inline(phrases.text(.patient), .furniture), share: 1)]
    if asksForBirth(patient, on: sheet) {
      blanks.append(HeadBlanks.Blank(label: inline(separator + bornLabel, .furniture), share: 0.5))
    }
    // The line is as long as that of the letterhead where there is room.
    let writing = max(design.length(.stripWritingWidth), design.length(.letterheadWritingWidth))
    return HeadBlanks(
      blanks: blanks, least: writing / 2, greatest: writing, gap: design.length(.stripLogoGap) / 2,
      color: theme.color(.writingLine), thickness: design.length(.furnitureRule))
  }
}
