/// The proportions of a design. They stand in the groups of its lengths: `metrics: {triage: {step: 0.005}}`.
package enum MetricShare: String, CaseIterable, Hashable, Sendable {
  /// How much of the width the clinic's name and address may take.
  case letterheadClinic = "letterhead/clinic"
  /// The room around the sign of a zone, as a share of the size of its text.
  case painBarSignGap = "pain-bar/sign-gap"
  /// The width of a picture beside its words that is enough for most, as a share of a column.
  case cardBeside = "card/beside"
  /// The least share of a band that the picture of each card of a row fills.
  case cardLikeness = "card/likeness"
  /// How high a photograph may be, as a share of the width of its column.
  case rowPhotograph = "row/photograph"
  /// The least and the greatest share of the width that the columns of a triage may take, and the step in which shares are tried.
  case triageEmergencyLeast = "triage/emergency-least"
  case triageEmergencyGreatest = "triage/emergency-greatest"
  case triageTodayLeast = "triage/today-least"
  case triageTodayGreatest = "triage/today-greatest"
  case triageSoonLeast = "triage/soon-least"
  case triageSoonGreatest = "triage/soon-greatest"
  case triageStep = "triage/step"
  /// How much of a log's width the names may take.
  case logNames = "log/names"

  /// The group, and the key in it.
  var parts: (group: String, key: String) { metricParts(of: rawValue) }

  /// What a file may say. Finer steps than a thousandth are more work than a page is worth.
  var range: ClosedRange<Double> { self == .triageStep ? 0.001...0.1 : 0...1 }
}
