/// The lengths of a design, by group: one group for each form of block. They stand in a design's file as `metrics: {card: {disc: 20}}`.
package enum Metric: String, CaseIterable, Hashable, Sendable {
  case headingGap = "heading/gap"
  case letterheadLogo = "letterhead/logo"
  case letterheadLogoGap = "letterhead/logo-gap"
  case letterheadInitialsRadius = "letterhead/initials-radius"
  case letterheadWritingWidth = "letterhead/writing-width"
  case letterheadWritingHeight = "letterhead/writing-height"
  case letterheadGap = "letterhead/gap"
  case letterheadRuleGap = "letterhead/rule-gap"
  case letterheadLine = "letterhead/line"
  case letterheadSenderWidth = "letterhead/sender-width"
  case stripLogo = "strip/logo"
  case stripLogoGap = "strip/logo-gap"
  case stripInitialsRadius = "strip/initials-radius"
  case stripWritingWidth = "strip/writing-width"
  case stripGap = "strip/gap"
  case stripRuleGap = "strip/rule-gap"
  case stripLine = "strip/line"
  case titleSubGap = "title/sub-gap"
  case titleLineGap = "title-line/gap"
  case titleLineWritingWidth = "title-line/writing-width"
  case titleLineLine = "title-line/line"
  case factsRadius = "facts/radius"
  case factsGap = "facts/gap"
  case factsLine = "facts/line"
  case glanceRadius = "glance/radius"
  case glanceGap = "glance/gap"
  case glanceLine = "glance/line"
  case warningBoxRadius = "warning-box/radius"
  case warningBoxBar = "warning-box/bar"
  case warningBoxSign = "warning-box/sign"
  case warningBoxSubGap = "warning-box/sub-gap"
  case warningBoxIndent = "warning-box/indent"
  case warningBoxItemGap = "warning-box/item-gap"
  case safetyRadius = "safety/radius"
  case safetyBar = "safety/bar"
  case safetySign = "safety/sign"
  case safetyLabelLeast = "safety/label-least"
  case safetyLabelGreatest = "safety/label-greatest"
  case safetyLabelGap = "safety/label-gap"
  case safetyRowGap = "safety/row-gap"
  case noticeRadius = "notice/radius"
  case noticeBar = "notice/bar"
  case noticeSign = "notice/sign"
  case noticeSignGap = "notice/sign-gap"
  case noteBoxRadius = "note-box/radius"
  case noteBoxBar = "note-box/bar"
  case tightListIndent = "tight-list/indent"
  case tightListItemGap = "tight-list/item-gap"
  case scaleSign = "scale/sign"
  case scaleCellHeight = "scale/cell-height"
  case scaleRadius = "scale/radius"
  case scaleGap = "scale/gap"
  case scaleTextRoom = "scale/text-room"
  case painBarSign = "pain-bar/sign"
  case painBarRadius = "pain-bar/radius"
  case painBarGap = "pain-bar/gap"
  case painZonesSign = "pain-zones/sign"
  case painZonesSignGap = "pain-zones/sign-gap"
  case painZonesRadius = "pain-zones/radius"
  case painZonesGap = "pain-zones/gap"
  case cardAbove = "card/above"
  case cardRowGap = "card/row-gap"
  case cardRadius = "card/radius"
  case cardLine = "card/line"
  case cardDisc = "card/disc"
  case cardDiscInset = "card/disc-inset"
  case cardDiscGap = "card/disc-gap"
  case cardPictureMargin = "card/picture-margin"
  case cardNameGap = "card/name-gap"
  case cardNumeralLine = "card/numeral-line"
  case cardPanelGap = "card/panel-gap"
  case cardPartGap = "card/part-gap"
  case cardStepsAbove = "card/steps-above"
  case cardStepIndent = "card/step-indent"
  case cardStepGap = "card/step-gap"
  case rowGap = "row/gap"
  case rowDisc = "row/disc"
  case rowDiscGap = "row/disc-gap"
  case rowNameGap = "row/name-gap"
  case rowPartGap = "row/part-gap"
  case rowStepIndent = "row/step-indent"
  case rowStepGap = "row/step-gap"
  case rowPanelGap = "row/panel-gap"
  case rowLine = "row/line"
  case exercisePageIndent = "exercise-page/indent"
  case exercisePageDisc = "exercise-page/disc"
  case exercisePageDiscGap = "exercise-page/disc-gap"
  case exercisePageNameGap = "exercise-page/name-gap"
  case exercisePagePictureGap = "exercise-page/picture-gap"
  case exercisePagePanelGap = "exercise-page/panel-gap"
  case exercisePagePartGap = "exercise-page/part-gap"
  case exercisePageStepIndent = "exercise-page/step-indent"
  case exercisePageStepGap = "exercise-page/step-gap"
  case tierPanelSign = "tier-panel/sign"
  case tierPanelHeadingGap = "tier-panel/heading-gap"
  case tierPanelIndent = "tier-panel/indent"
  case tierPanelItemGap = "tier-panel/item-gap"
  case tierPanelGap = "tier-panel/gap"
  case zoneBoxSign = "zone-box/sign"
  case zoneBoxRadius = "zone-box/radius"
  case zoneBoxGap = "zone-box/gap"
  case coverLogo = "cover/logo"
  case coverWidth = "cover/width"
  case coverSign = "cover/sign"
  case coverGap = "cover/gap"
  case marksLine = "marks/line"
  case marksDash = "marks/dash"
  case marksGap = "marks/gap"
  case marksLength = "marks/length"
  case marksOffset = "marks/offset"
  case cellGap = "cell/gap"
  case cellRadius = "cell/radius"
  case cellLine = "cell/line"
  case cellDisc = "cell/disc"
  case cellDiscGap = "cell/disc-gap"
  case cellPictureGap = "cell/picture-gap"
  case cellPanelGap = "cell/panel-gap"
  case cellGreatestRoom = "cell/greatest-room"
  case planCellRadius = "plan-cell/radius"
  case planCellGap = "plan-cell/gap"
  case planCellColumnGap = "plan-cell/column-gap"
  case thumbnailWidth = "thumbnail/width"
  case thumbnailLeast = "thumbnail/least"
  case thumbnailGreatest = "thumbnail/greatest"
  case thumbnailGap = "thumbnail/gap"
  case thumbnailColumnGap = "thumbnail/column-gap"
  case thumbnailRowGap = "thumbnail/row-gap"
  case thumbnailPanelGap = "thumbnail/panel-gap"
  case pillLine = "pill/line"
  case pillGap = "pill/gap"
  case pillRadius = "pill/radius"
  case triageGap = "triage/gap"
  case triageBar = "triage/bar"
  case triageRadius = "triage/radius"
  case triageSign = "triage/sign"
  case triageHeadingGap = "triage/heading-gap"
  case triageIndent = "triage/indent"
  case triageItemGap = "triage/item-gap"
  case columnsHeadingGap = "columns/heading-gap"
  case columnsIndent = "columns/indent"
  case columnsItemGap = "columns/item-gap"
  case columnsGap = "columns/gap"
  case checkBoxSide = "check-box/side"
  case checkBoxLine = "check-box/line"
  case checkBoxRadius = "check-box/radius"
  case checkBoxIndent = "check-box/indent"
  case checkBoxItemGap = "check-box/item-gap"
  case checkBoxAbove = "check-box/above"
  case checkBoxHeadingGap = "check-box/heading-gap"
  case checkBoxColumnGap = "check-box/column-gap"
  case dayBoxSide = "day-box/side"
  case dayBoxGap = "day-box/gap"
  case dayBoxLabelGap = "day-box/label-gap"
  case logCell = "log/cell"
  case logHeadGap = "log/head-gap"
  case logLine = "log/line"
  case logLabelRoom = "log/label-room"
  case logRowRoom = "log/row-room"
  case logHeadRoom = "log/head-room"
  case dayTableWeek = "day-table/week"
  case dayTableWeekGap = "day-table/week-gap"
  case dayTableDisc = "day-table/disc"
  case dayTableGreatestCell = "day-table/greatest-cell"
  case dayTablePain = "day-table/pain"
  case dayTableNotes = "day-table/notes"
  case dayTableLine = "day-table/line"
  case writingLinesSpacing = "writing-lines/spacing"
  case writingLinesLine = "writing-lines/line"
  case separatorNameAbove = "separator/name-above"
  case separatorTitleAbove = "separator/title-above"
  case separatorPagesAbove = "separator/pages-above"
  case rosterTitleAbove = "roster/title-above"
  case rosterCountsAbove = "roster/counts-above"
  case rosterGroupAbove = "roster/group-above"
  case rosterTableAbove = "roster/table-above"
  case rosterRowGap = "roster/row-gap"
  case rosterColumnGap = "roster/column-gap"
  case rosterLine = "roster/line"
  case contactColumnGap = "contact/column-gap"
  case contactRowGap = "contact/row-gap"
  case contactRadius = "contact/radius"
  case contactLine = "contact/line"
  case contactNumeralLine = "contact/numeral-line"
  case contactPanelGap = "contact/panel-gap"
  case contactDisc = "contact/disc"
  case contactDiscInset = "contact/disc-inset"
  case contactDiscGap = "contact/disc-gap"
  case contactPictureMargin = "contact/picture-margin"
  case contactNameGap = "contact/name-gap"
  case linkCode = "link/code"
  case linkGap = "link/gap"
  case linkWordsGap = "link/words-gap"
  case pageCalmGap = "page/calm-gap"
  case pageGreatestGap = "page/greatest-gap"
  case furnitureGap = "furniture/gap"
  case furnitureRule = "furniture/rule"
  case furnitureRuleGap = "furniture/rule-gap"
  case furnitureLastGap = "furniture/last-gap"
  case secondLanguageSmaller = "second-language/smaller"
  case secondLanguageLeast = "second-language/least"
  case secondLanguageGreatest = "second-language/greatest"
  case secondLanguageBoxGap = "second-language/box-gap"
  case secondLanguageNameGap = "second-language/name-gap"

  /// The group, and the key in it.
  var parts: (group: String, key: String) { metricParts(of: rawValue) }
}

/// The group, and the key in it, of `group/key`.
///
/// Asked for at every length of every design, so it looks at bytes instead of characters.
func metricParts(of name: String) -> (group: String, key: String) {
  guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return (name, name) }
  return (String(name[..<slash]), String(name[name.utf8.index(after: slash)...]))
}

extension Metric {
  /// Whether files from before there was this length may leave it out.
  var mayBeMissing: Bool { self == .letterheadSenderWidth || self == .cardPanelGap }
}

/// The groups of lengths. Those with a box have a `padding: [top, right, bottom, left]` beside their lengths.
package enum MetricGroup: String, CaseIterable, Hashable, Sendable {
  case heading
  case letterhead
  case strip
  case title
  case titleLine = "title-line"
  case facts
  case glance
  case warningBox = "warning-box"
  case safety
  case notice
  case noteBox = "note-box"
  case tightList = "tight-list"
  case scale
  case painBar = "pain-bar"
  case painZones = "pain-zones"
  case card
  case row
  case exercisePage = "exercise-page"
  case tierPanel = "tier-panel"
  case zoneBox = "zone-box"
  case cover
  case marks
  case cell
  case planCell = "plan-cell"
  case thumbnail
  case pill
  case triage
  case columns
  case checkBox = "check-box"
  case dayBox = "day-box"
  case log
  case dayTable = "day-table"
  case writingLines = "writing-lines"
  case separator
  case roster
  case contact
  case link
  case page
  case furniture
  case secondLanguage = "second-language"

  /// The groups of a handout's design: all but those of pages that are no handout.
  static let ofHandouts = allCases.filter { $0 != .separator && $0 != .roster && $0 != .contact }

  /// The lengths of the group.
  var metrics: [Metric] { Self.all[self] ?? [] }

  /// The proportions of the group.
  var shares: [MetricShare] { Self.allShares[self] ?? [] }

  // Asked for at every rung of every design, so sorted once.
  private static let all = Dictionary(grouping: Metric.allCases) { MetricGroup(rawValue: $0.parts.group) }
  private static let allShares = Dictionary(grouping: MetricShare.allCases) { MetricGroup(rawValue: $0.parts.group) }

  /// Whether the group has the room between a box and what is in it.
  var hasPadding: Bool {
    switch self {
    case .facts, .glance, .warningBox, .safety, .notice, .noteBox, .painBar, .painZones, .zoneBox, .card, .row, .cell,
      .planCell, .pill, .triage, .contact:
      true
    case .heading, .letterhead, .strip, .title, .titleLine, .tightList, .scale, .thumbnail, .columns, .checkBox,
      .dayBox, .log, .dayTable, .writingLines, .separator, .roster, .link, .page, .furniture, .exercisePage,
      .tierPanel, .cover, .marks, .secondLanguage:
      false
    }
  }
}
