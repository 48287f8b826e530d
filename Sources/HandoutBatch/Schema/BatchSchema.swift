import HandoutClinical
import HandoutKit

/// The columns that `handout batch` takes.
///
/// The ranges are those of the patient file's decoder; a test holds the two together.
package enum BatchSchema {
  /// The numbers of a changed dose.
  package static let doseFields = Dictionary(uniqueKeysWithValues: DoseChange.bounds.map { ($0.key, $0.range) })

  /// All columns, the condition first, then those of the patient file, then those of the sheet.
  ///
  /// - Parameter isConditionGiven: whether one condition holds for all rows that name none (`--condition`).
  package static func columns(isConditionGiven: Bool = false) -> [SchemaColumn] {
    let condition = SchemaColumn(
      "condition", .idOrName, isNeeded: !isConditionGiven, substitute: "exercises",
      "The condition, see handout list conditions; not needed where --condition names one for all, or for exercises alone."
    )
    return [condition] + person + routine + sheet
  }

  /// Who the patient is.
  private static let person = [
    SchemaColumn(
      "id", .text(longest: 64, lines: false), "The row's own id, which names its file; no two rows have the same."),
    SchemaColumn("name", .text(longest: 200, lines: false), "The patient's name as it is printed."),
    SchemaColumn("born", .birth, "The day of birth; not together with age."),
    SchemaColumn(
      "born-in", .birthMonth,
      "The year of birth, or the year and its month, where the day is not known; printed as it stands."),
    SchemaColumn("age", .number(DateLimits.ages), "The age in years; not together with born."),
    SchemaColumn("side", .side, "The side that is worked first."),
    SchemaColumn("legs", .words(["both", "one"]), "Whether both legs (or arms) exercise or one; one needs a side."),
    SchemaColumn("language", .languages, "The language of the handout, or two for a bilingual one."),
    SchemaColumn("look", .identifier, "The person in the pictures."),
    SchemaColumn("therapist", .text(longest: 200, lines: false), "The therapist's name as it is printed."),
    SchemaColumn(
      "referrer", .text(longest: 200, lines: false), "Who sent the patient; printed where no therapist is known."),
    SchemaColumn("start", .date, "The first day of the routine on the sheet, and of its log."),
    SchemaColumn("next-visit", .dateAndTime, "The day of the next visit, and its time on the clinic's clock."),
    SchemaColumn("notes", .text(longest: 2_000, lines: true), "A note for this patient, printed on the sheet."),
    SchemaColumn("link", .link, "A page of the web for this patient, printed with its QR code, and what is there."),
    SchemaColumn(
      "address", .text(longest: 400, lines: true),
      "Where post is sent to, printed behind the window of an envelope on separator sheets."),
  ]

  /// What the patient does.
  private static let routine = [
    SchemaColumn("routine", .identifier, "A phase or a named routine; without it the condition's first phase."),
    SchemaColumn(
      "exercises", .exercises(1...40),
      "Exercises that replace the routine's own; without a condition they make a sheet of their own."),
    SchemaColumn("drop", .exercises(0...100), "Exercises that are left out of the routine."),
    SchemaColumn("add", .exercises(0...40), "Exercises that are added to the routine."),
    SchemaColumn("dose", .numbersByExercise(doseFields), "Changes of an exercise's dose."),
    SchemaColumn(
      "instruction", .textByExercise(longest: ExerciseInstruction.longest, lines: true),
      "What is printed in place of an exercise's dose, in the words of whoever ordered it."),
    SchemaColumn(
      "allow", .textByExercise(longest: 300, lines: false),
      "Why an exercise is right here that the condition rules out."),
  ]

  /// How the sheet looks.
  private static let sheet = [
    SchemaColumn(
      "design", .identifiersInText(1...8),
      "The page design, see handout list designs; several make one file in this order."),
    SchemaColumn("theme", .identifier, "The theme, see handout list themes."),
    SchemaColumn("paper", .paper, "The paper; without it that of the clinic's country."),
    SchemaColumn("clinic", .text(longest: 1_000, lines: false), "The path of the clinic file."),
    SchemaColumn("password", .password(longest: 127), "The password that opens this patient's file."),
  ]

  /// The columns as a table for people: name, whether it is needed, values, meaning. Nested columns have a line for
  /// each part.
  package static func table(isConditionGiven: Bool = false) -> [[String]] {
    columns(isConditionGiven: isConditionGiven).flatMap { column -> [[String]] in
      let line = [column.name, column.isNeeded ? "needed" : "", column.form.words, column.meaning]
      switch column.form {
      case .numbersByExercise(let fields):
        let parts = fields.sorted { $0.key < $1.key }.map { field in
          ["\(column.name).<exercise>.\(field.key)", "", ColumnForm.number(field.value).words, "In CSV."]
        }
        return [line] + parts
      case .link:
        return [line]
          + ColumnForm.linkKeys.map { ["\(column.name).\($0)", "", $0 == "url" ? "an address" : "text", "In CSV."] }
      case .textByExercise(let longest, let lines):
        return [
          line, ["\(column.name).<exercise>", "", ColumnForm.text(longest: longest, lines: lines).words, "In CSV."],
        ]
      default: return [line]
      }
    }
  }
}
