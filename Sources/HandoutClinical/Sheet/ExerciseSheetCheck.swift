import HandoutInput

/// Checks what a sheet without a condition warns of.
struct ExerciseSheetCheck {
  let sheet: ExerciseSheet
  let content: CheckedContent
  let bag: DiagnosticBag

  func check() {
    let place = SourcePlace(file: ExerciseSheet.file, origin: .library)
    let always = RedFlagCheck(flags: sheet.always, content: content, bag: bag, place: place)
    always.checkLines()
    let required = content.redFlags.map { $0.required.profiles + $0.required.exerciseSheets } ?? []
    always.checkRequired(required, of: "every sheet of exercises")
    always.check(sheet.strip)
    content.check(sheet.order, .region, into: bag)
    content.check(sheet.basis.sources, .source, into: bag)
  }
}
