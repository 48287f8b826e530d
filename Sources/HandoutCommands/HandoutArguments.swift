import ArgumentParser
import HandoutKit

/// What one handout is made of, beside its form and place: the arguments of every command that makes one.
struct HandoutArguments: ParsableArguments {
  @Argument(
    help: """
      The condition: its id, one of its names in any language, or an ICD-10-CM code of no other condition; see `handout list \
      conditions`. Without one, --exercises make a sheet of their own.
      """)
  var condition: String?

  @Option(help: "A phase or a named routine; see `handout show CONDITION`. Default: phase-1.")
  var routine: String?

  @Option(
    help: ArgumentHelp(
      "Exercises, by ids or names with commas between them, instead of the routine's.", valueName: "ids"))
  var exercises: String?

  @Flag(help: "Keep the order in which exercises are listed; else they are put into that of a session.")
  var keepOrder = false

  @Option(help: "The side that is worked first: left, right or both.")
  var side: HandoutSide?

  @OptionGroup(title: "The patient") var patient: PatientArguments

  @OptionGroup var sheet: SheetArguments

  @OptionGroup var library: LibraryOptions

  mutating func validate() throws {
    if let exercises, exercises.allSatisfy({ $0 == "," || $0.isWhitespace }) {
      throw ValidationError("--exercises names no exercise")
    }
  }

  /// The files that the arguments name, as they were typed.
  var files: [String] { [patient.patient, sheet.clinic].compactMap(\.self) }

  /// The arguments as a request, with the files that they name read.
  ///
  /// - Parameters:
  ///   - date: the date of the sheet.
  ///   - plan: the plan that it goes on from.
  func request(date: HandoutDate, plan: HandoutPlan? = nil) throws(HandoutError) -> HandoutRequest {
    var request = HandoutRequest(condition: condition ?? plan?.condition, settings: try sheet.settings(date: date))
    request.plan = plan
    request.routine = routine
    request.exercises =
      exercises?.partsBetweenCommas.filter { !$0.isEmpty } ?? []
    request.keepsOrder = keepOrder
    request.side = side
    request.patient = try patient.source()
    return request
  }
}
