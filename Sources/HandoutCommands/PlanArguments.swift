import ArgumentParser
import HandoutKit

/// The plan of an earlier handout that a new one goes on from, and the plan that is saved.
struct PlanArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Go on from an earlier handout with a plan (PDF), or from a saved plan; `-` for standard input: condition, doses, dates and the rest are those of \
      the plan where no option and no patient file says something else.
      """, valueName: "file"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "A file whose first line opens the PDF of --from. Default: that of --password-file.", valueName: "file"))
  var fromPasswordFile: String?

  @Option(
    help: ArgumentHelp("Write the plan of this handout into a file of its own too, YAML or JSON.", valueName: "file"))
  var savePlan: String?

  /// Refuses what does not go together.
  ///
  /// - Parameter patient: the file of the patient.
  func check(patient: String?) throws {
    if from == "-", patient == "-" { throw ValidationError("standard input is one file: --from - or --patient -") }
    if fromPasswordFile != nil, from == nil { throw ValidationError("--from-password-file goes with --from") }
    if let savePlan { try Self.check(savePlan) }
  }

  /// Refuses a name that a saved plan cannot have.
  static func check(_ savePlan: String) throws {
    if savePlan == "-" { throw ValidationError("--save-plan needs the name of a file") }
    try OutputName.check(savePlan, endings: ["yaml", "yml", "json"], option: "--save-plan")
  }

  /// The plan that the handout goes on from, and what is risky about its password; nil for none.
  ///
  /// - Parameter passwordFile: the file of the password that the new handout gets.
  func plan(passwordFile: String?) throws(HandoutError) -> (plan: HandoutPlan, warnings: [HandoutDiagnostic])? {
    guard let from else { return nil }
    let file = from == "-" ? try InputFile.standardInput() : try InputFile(path: from)
    let password = try (fromPasswordFile ?? passwordFile).map { path throws(HandoutError) in
      try HandoutPassword(file: path, allowsWeak: true)
    }
    let plan = try HandoutPlan(file: file, password: password)
    return (plan, fromPasswordFile == nil ? [] : password?.warnings ?? [])
  }
}
