import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// What the problem is, why it happens and what the patient may notice; nil without a condition.
  func whatIsGoingOn(in sheet: Sheet) -> Block? {
    guard let profile = sheet.profile else { return nil }
    let space = design.paragraphSpace
    return section(
      phrases.text(.whatIsGoingOn), name: "what is going on",
      [
        StackBlock.Child(paragraph(phrases.joined(profile.about)), spaceBefore: headingGap),
        StackBlock.Child(
          sideBySide(
            [
              titled(profile.causes.title, tightBullets(profile.causes.items)),
              titled(profile.signs.title, tightBullets(profile.signs.items)),
            ], mayRunOn: true), spaceBefore: space),
      ])
  }

  /// Bullets without room between them: page 1 is short of room, and these items are short.
  private func tightBullets(_ items: [String]) -> Block {
    bullets(
      items.map { inline($0, .body) }, indent: design.length(.tightListIndent), gap: design.length(.tightListItemGap))
  }

  /// What helps, what to do and not to do, shared advice, what to expect; nil without a condition.
  func whatHelps(in sheet: Sheet) -> Block? {
    guard let profile = sheet.profile else { return nil }
    let space = design.paragraphSpace
    let helps = profile.whatHelps.map { inline(lead: phrases.sentence($0.name), $0.text, .body) }
    var children = [
      StackBlock.Child(.keepTogether(balanced([StackBlock.Child(bullets(helps))])), spaceBefore: headingGap),
      StackBlock.Child(
        sideBySide([
          titled(phrases.text(.do), bullets(profile.dos)), titled(phrases.text(.doNot), bullets(profile.donts)),
        ]), spaceBefore: space),
    ]
    var columns: [StackBlock.Child] = []
    func add(_ title: String, _ block: Block) {
      columns.append(StackBlock.Child(subheading(title), spaceBefore: space))
      columns.append(StackBlock.Child(block))
    }
    for entry in profile.advice.compactMap({ sheet.advice.entry($0.value) }) { add(entry.title, bullets(entry.items)) }
    add(phrases.text(.whatToExpect), paragraph(phrases.joined(profile.outlook)))
    children.append(StackBlock.Child(balanced(columns), spaceBefore: space))
    return section(phrases.text(.whatHelps), name: "what helps", children)
  }

  private func titled(_ title: String, _ block: Block) -> Block {
    .stack(StackBlock(children: [StackBlock.Child(subheading(title)), StackBlock.Child(block)]))
  }
}
