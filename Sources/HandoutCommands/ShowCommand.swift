import ArgumentParser
import HandoutKit

/// `handout show`: everything about one thing of the library.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a condition, an exercise, a design, a theme or the plan in a handout in full."
  )

  @Argument(
    help: """
      The id, or a name of a condition or an exercise, or a condition's ICD-10-CM code; see `handout list`. Or the file of a \
      handout with a plan, or of a saved plan.
      """)
  var id: String

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Write the file as it is, to copy and change it.")
  var yaml = false

  @Option(help: ArgumentHelp("Write the plan into a file of its own, YAML or JSON.", valueName: "file"))
  var savePlan: String?

  @Option(help: ArgumentHelp("A file whose first line opens the handout.", valueName: "file"))
  var passwordFile: String?

  @OptionGroup var values: ValueOptions

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if json, yaml { throw ValidationError("--json and --yaml cannot be used together.") }
    if !isFile, savePlan != nil || passwordFile != nil {
      throw ValidationError("--save-plan and --password-file go with the file of a handout, such as last-week.pdf")
    }
    if let savePlan {
      try PlanArguments.check(savePlan)
      try OutputName.check(savePlan, option: "--save-plan", isNoneOf: [id, passwordFile])
    }
  }

  /// Whether a file is to be shown: no id has the ending of one.
  private var isFile: Bool { ["pdf", "yaml", "yml", "json"].contains(OutputName(id).ending.lowercased()) }

  func run() throws {
    if isFile { return try showPlan() }
    try Console.run { () throws(HandoutError) in
      let press = try library.press()
      guard !yaml else { return try Console.result(press.source(of: id)) }
      let description = try press.description(of: id)
      try Console.result(json ? JSONText.text(description) : description.text)
    }
  }

  private func showPlan() throws {
    try Console.run(showingValues: values.isShowing) { () throws(HandoutError) in
      let password = try passwordFile.map { path throws(HandoutError) in
        try HandoutPassword(file: path, allowsWeak: true)
      }
      let plan = try HandoutPlan(file: try InputFile(path: id), password: password)
      if let savePlan { try OutputFile.write(plan.file(named: savePlan), to: savePlan) }
      Console.complain(password?.warnings ?? [], showingValues: values.isShowing)
      try Console.result(json ? plan.json : plan.yaml)
    }
  }
}
