import HandoutClinical
import HandoutGeometry

/// Where the address stands on a sheet that is folded into a window envelope, so that it stays in the window however far the sheet
/// slips, and where the sheet is folded.
///
/// Sources: DIN 5008:2020, form B, for the address zone and the fold marks, and DIN 680 for the window; USPS Publication 25, 3-9, for the
/// room round an address, which must remain when the sheet is moved to its full limits.
struct EnvelopeWindow {
  /// The place that the address may take on the sheet.
  let box: Rect
  /// The folds, from the top of the sheet.
  let folds: [Length]
  let fontSize: Length
  let leading: Length

  /// What is known of an envelope.
  private struct Measures {
    var envelope: Size
    var window: Size
    /// The room left of the window and below it.
    var left: Length
    var bottom: Length
    /// The height of a folded sheet.
    var panel: Length
    /// The room between the address and the left and right edges of the window, in any place of the sheet.
    var side: Length
    /// The same above and below; the zone of a standard begins lower and is its own measure.
    var above: Length
    var zoneTop: Length?
    var fontSize: Length
    var lines: Double
  }

  private static func measures(of envelope: Envelope) -> Measures {
    switch envelope {
    // The sheet is folded nearly as high as the envelope: a third of a page would slip so far that two lines are left.
    case .no10:
      Measures(
        envelope: Size(width: .inches(9.5), height: .inches(4.125)),
        window: Size(width: .inches(4.5), height: .inches(1.125)), left: .inches(0.875), bottom: .inches(0.5),
        panel: .inches(4), side: .inches(0.125), above: .inches(0.125), fontSize: .pt(9), lines: 5)
    case .din5008B:
      Measures(
        envelope: Size(width: .mm(220), height: .mm(110)), window: Size(width: .mm(90), height: .mm(45)),
        left: .mm(20), bottom: .mm(15), panel: .mm(105), side: .mm(5), above: .zero, zoneTop: .mm(62.7),
        fontSize: .pt(10), lines: 6)
    }
  }

  /// The least width that is worth an address.
  private static let leastWidth = Length.mm(60)

  /// The place on a sheet; nil for paper that is not folded into three for this envelope.
  init?(_ envelope: Envelope, paper: Size) {
    let known = Self.measures(of: envelope)
    guard paper.height > known.panel * 2, paper.height <= known.panel * 3 else { return nil }
    // The sheet lies at the left edge of the envelope or at its right one, at the bottom or at the top.
    let left = known.left + known.side
    let right = known.left + known.window.width - (known.envelope.width - paper.width) - known.side
    let top = known.zoneTop ?? known.envelope.height - known.bottom - known.window.height + known.above
    let bottom = known.panel - known.bottom - known.above
    guard paper.width < known.envelope.width, right - left >= Self.leastWidth else { return nil }
    box = Rect(origin: Point(x: left, y: top), size: Size(width: right - left, height: bottom - top))
    folds = [known.panel, known.panel * 2]
    fontSize = known.fontSize
    leading = (bottom - top) / known.lines
  }
}
