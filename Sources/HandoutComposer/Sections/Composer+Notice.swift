import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// What stands before the exercises where the companion of a design has the full list of warning signs.
extension Composer {
  /// What to call the emergency number for, where all signs are, and whom to ask.
  func emergencyNotice(of sheet: Sheet) -> Block {
    let number = sheet.clinic.emergencyNumber
    let signs = (sheet.strip[.emergency] ?? []).filter(\.isOnWall).map(\.text) + [sheet.advice.emergencySigns]
    var paragraphs = signs.map { inline(phrases.text(.callFor, ["sign": $0, "number": number]), .warningTitle) }
    var last = inline(phrases.text(.signsOnSheet), .warning)
    if let questions = questions(of: sheet) { last += spaced(questions) }
    paragraphs.append(last)
    return notice(paragraphs)
  }

  /// When to stop, where all signs are, and both numbers.
  func stopNotice(of sheet: Sheet) -> Block {
    var text = [Inline(phrases.text(.stopIf), style: style(.warning).bold)]
    text += spaced(inline(phrases.sentence(sheet.advice.stopShort), .warning))
    text += spaced(inline(phrases.text(.signsOnSheet), .warning))
    let number = Inline(sheet.clinic.emergencyNumber, style: style(.warning).bold)
    text += spaced(filled(.emergency, "{number}", number))
    if let questions = questions(of: sheet) { text += spaced(questions) }
    return notice([text])
  }

  /// "Questions?" and the clinic's number; nil where none is known.
  private func questions(of sheet: Sheet) -> [Inline]? {
    guard let phone = sheet.clinic.phone else { return nil }
    return inline(phrases.text(.questions) + " ", .warning)
      + [Inline(phrases.apart(phone.withoutBreaks), style: style(.warning).bold)]
  }

  /// A phrase with one value in a look of its own.
  private func filled(_ key: PhraseKey, _ name: String, _ value: Inline) -> [Inline] {
    let phrase = phrases.text(key)
    guard let place = phrase.firstRange(of: name) else { return inline(phrase, .warning) + [value] }
    return inline(String(phrase[..<place.lowerBound]), .warning) + [value]
      + inline(String(phrase[place.upperBound...]), .warning)
  }

  /// A sentence behind another one, parted as the language parts them.
  private func spaced(_ sentence: [Inline]) -> [Inline] {
    between + sentence
  }

  /// What parts two sentences.
  private var between: [Inline] {
    let words = phrases.text(.twoSentences, ["first": "", "second": ""])
    return words.isEmpty ? [] : inline(words, .warning)
  }

  private func notice(_ paragraphs: [[Inline]]) -> Block {
    .notice(
      NoticeBlock(
        sign: Sign(.warning, color: theme.color(.warning), size: design.length(.noticeSign)), paragraphs: paragraphs,
        separator: between,
        look: NoticeBlock.Look(
          box: BoxStyle(
            fill: theme.color(.warningFill), radius: design.length(.noticeRadius), bar: theme.color(.warning),
            barWidth: design.length(.noticeBar)),
          insets: design.padding(.notice), signGap: design.length(.noticeSignGap))))
  }

  /// What the pain numbers mean, in few words.
  ///
  /// - Parameter form: the zones with their words below them, or all in one line.
  func painZones(of sheet: Sheet, form: SectionForm?) -> Block {
    let scale = sheet.advice.painScale
    let isLine = form == .line
    let words = [scale.safe.short, scale.acceptable.short, scale.tooMuch.short]
    let style = style(.scale)
    let zones = painRanges(of: sheet).enumerated().compactMap { index, zone -> ZonesBlock.Zone? in
      guard let lead = zone.lead else { return nil }
      return ZonesBlock.Zone(
        fill: isLine ? nil : theme.color(zone.fill), lead: [Inline(lead, style: style.bold)],
        sign: Sign(zone.form, color: theme.color(zone.ink), size: design.length(.painZonesSign)),
        text: inline(words[index], .scale))
    }
    return .zones(
      ZonesBlock(
        zones: zones, insets: design.padding(.painZones), gap: design.length(.painZonesGap),
        signGap: design.length(.painZonesSignGap), radius: design.length(.painZonesRadius),
        form: isLine ? .line : .stacked))
  }
}

extension String {
  /// The text with spaces that break no line: a number is read in one piece.
  fileprivate var withoutBreaks: String { replacing(" ", with: "\u{A0}") }
}
