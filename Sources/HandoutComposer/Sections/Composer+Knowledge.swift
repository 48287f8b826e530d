import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// What the problem is, in a few sentences.
  func about(in sheet: Sheet) -> Block? {
    guard let about = sheet.profile?.about, !about.isEmpty else { return nil }
    return column(
      phrases.text(.whatIsGoingOn), name: "about",
      .text(TextBlock(inlines: inline(phrases.joined(about), .body))))
  }

  /// What to do.
  func dos(in sheet: Sheet) -> Block? { list(phrases.text(.do), name: "do", sheet.profile?.dos ?? []) }

  /// What not to do.
  func donts(in sheet: Sheet) -> Block? { list(phrases.text(.doNot), name: "take care", sheet.profile?.donts ?? []) }

  private func list(_ title: String, name: String, _ items: [String]) -> Block? {
    guard !items.isEmpty else { return nil }
    return column(
      title, name: name,
      bullets(
        items.map { inline($0, .body) }, indent: design.length(.columnsIndent), gap: design.length(.columnsItemGap)))
  }

  /// A block below its heading, for a column.
  private func column(_ title: String, name: String, _ block: Block) -> Block {
    .stack(
      StackBlock(
        children: [
          StackBlock.Child(heading(title)), StackBlock.Child(block, spaceBefore: design.length(.columnsHeadingGap)),
        ], isSection: true, name: name))
  }

  /// What the therapist wants to add, in a box at the front; where it is, if it is too long for that.
  ///
  /// - Parameter use: in a box, or as a plain text; with at most so many characters at the front; with a link beside it, or with the link alone.
  func note(of sheet: Sheet, use: SectionUse) -> Block? {
    let parts = noteParts(of: sheet)
    let isLong = isLongNote(of: sheet, atMost: use.atMost)
    let link = isLong ? nil : link(for: use, of: sheet)
    guard !parts.isEmpty || link != nil else { return nil }
    let said = isLong ? [phrases.text(.noteOnBack, ["page": "2"])] : parts
    var block = Block.stack(noteText(said, from: isLong ? nil : phrases.text(.fromYourTherapist)))
    if let link { block = linkBlock(link, beside: parts.isEmpty ? nil : block, .note) }
    return use.form == .plain ? block : noteBox(block)
  }

  /// A note that is too long for the front, and its link; nil where there is none, or none so long.
  func longNote(of sheet: Sheet, use: SectionUse) -> Block? {
    guard isLongNote(of: sheet, atMost: use.atMost) else { return nil }
    var children = noteParts(of: sheet).map {
      StackBlock.Child(typedParagraph($0, .note), spaceBefore: design.paragraphSpace)
    }
    if let link = link(for: use, of: sheet) {
      children.append(StackBlock.Child(linkBlock(link, beside: nil, .note), spaceBefore: design.paragraphSpace))
    }
    return section(phrases.text(.therapistNotes), name: "note", children)
  }

  private func isLongNote(of sheet: Sheet, atMost most: Int?) -> Bool {
    guard let most else { return false }
    return noteParts(of: sheet).reduce(0) { $0 + $1.count } > most
  }

  /// The therapist's reasons for exercises that the profile rules out, and the paragraphs of the note.
  private func noteParts(of sheet: Sheet) -> [String] {
    sheet.overrides.map { override in
      phrases.text(.allowedExercise, ["exercise": override.exerciseName, "reason": phrases.apart(override.reason)])
    }
      + (sheet.patient.notes?.split(separator: "\n", omittingEmptySubsequences: true).map { phrases.apart(String($0)) }
        ?? [])
  }

  private func noteText(_ parts: [String], from: String?) -> StackBlock {
    let children = parts.enumerated().map { index, part in
      let lead = index == 0 ? from.map { [Inline($0 + " ", style: style(.noteLead))] } ?? [] : []
      return StackBlock.Child(
        .text(TextBlock(inlines: lead + typed(part, .note))), spaceBefore: design.paragraphSpace)
    }
    return StackBlock(children: children, isSection: true, name: "note")
  }

  private func noteBox(_ content: Block) -> Block {
    .panel(
      PanelBlock(
        content: content,
        style: BoxStyle(
          fill: theme.color(.tint), radius: design.length(.noteBoxRadius), bar: theme.color(.accent),
          barWidth: design.length(.noteBoxBar)), insets: design.padding(.noteBox)))
  }
}
