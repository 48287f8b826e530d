import ArgumentParser
import Foundation
import HandoutKit

/// `handout make`: one handout for one patient.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes one handout.",
    discussion: """
      Examples:
        handout make tight-hamstrings-knee-pain -o handout.pdf
        handout make sciatic-hamstring-knee-pain --routine phase-2 --side left --patient patient.yaml -o handout.pdf
        handout make --exercises bridge,clamshell -o exercises.pdf
        handout make tight-hamstrings-knee-pain --name "Maria Alvarez" --born 1962-04-17 --dose quad-set.reps=8 -o maria.pdf
        handout make tight-hamstrings-knee-pain --attach-plan -o today.pdf
        handout make --from today.pdf --routine phase-2 -o next.pdf

      What is typed shows in lists of processes while the program runs: on a machine that others use too, give the patient with \
      --patient -.
      """)

  @Argument(
    help: """
      The condition: its id, one of its names in any language, or an ICD-10-CM code of no other condition; see `handout list \
      conditions`. Default: that of --from. Without one, --exercises make a sheet of their own.
      """)
  var condition: String?

  @Option(name: .shortAndLong, help: "The file to write; `-` for standard output.")
  var output: String

  @Option(help: "A phase or a named routine; see `handout show CONDITION`. Default: phase-1.")
  var routine: String?

  @Option(
    help: ArgumentHelp(
      "Exercises, by ids or names with commas between them, instead of the routine's.", valueName: "ids"))
  var exercises: String?

  @Flag(help: "Keep the order in which exercises are listed; else they are put into that of a session.")
  var keepOrder = false

  @Option(help: "The leg that is worked first: left, right or both.")
  var side: HandoutSide?

  @OptionGroup(title: "The patient") var patient: PatientArguments

  @Option(
    help: ArgumentHelp("A file whose first line is the password that opens the PDF (AES-256).", valueName: "file"))
  var passwordFile: String?

  @Flag(help: "Take a password that is easily guessed.")
  var allowWeakPassword = false

  @OptionGroup(title: "The plan") var plan: PlanArguments

  @OptionGroup var form: FileFormArguments

  @Option(help: "The file format: pdf or png. Default: by the ending of the output.")
  var format: OutputFormat?

  @Option(help: "The resolution of PNG images, in dots per inch.")
  var dpi: Double = 150

  @Option(help: "Write this page only (PNG).")
  var page: Int?

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Flag(help: "Write one JSON object on standard output: what was made, and every complaint with its code.")
  var json = false

  @OptionGroup var sheet: SheetArguments

  @OptionGroup var values: ValueOptions

  @OptionGroup var library: LibraryOptions

  mutating func validate() throws {
    try plan.check(output: output, patient: patient.patient)
    try form.check(hasPassword: passwordFile != nil)
    if outputFormat == .png, form.attachPlan || form.archive {
      throw ValidationError("--attach-plan and --archive go with PDF files; --save-plan saves the plan by itself")
    }
    guard (10...1200).contains(dpi) else { throw ValidationError("--dpi must be from 10 to 1200") }
    if let page, page < 1 { throw ValidationError("--page must be 1 or more") }
    if outputFormat == .pdf, page != nil { throw ValidationError("--page goes with --format png") }
    if outputFormat == .png, output == "-", page == nil {
      throw ValidationError("-o - needs --page N: standard output takes one image")
    }
    if outputFormat == .png, passwordFile != nil { throw ValidationError("--password-file goes with PDF files") }
    if allowWeakPassword, passwordFile == nil {
      throw ValidationError("--allow-weak-password goes with --password-file")
    }
    if json, output == "-" { throw ValidationError("--json writes to standard output; name a file with -o") }
    if let exercises, exercises.allSatisfy({ $0 == "," || $0.isWhitespace }) {
      throw ValidationError("--exercises names no exercise")
    }
    try OutputName.check(output, endings: OutputFormat.allCases.map(\.rawValue), format: format?.rawValue)
  }

  func run() throws {
    let started = ContinuousClock.now
    let date = try SheetDate.chosen(sheet.date)
    try Console.run(isJSON: json, values: values) { () throws(HandoutError) in
      let press = try library.press()
      let earlier = try plan.plan(passwordFile: passwordFile)
      let request = try request(date: date, plan: earlier?.plan)
      let password = try passwordFile.map { path throws(HandoutError) in
        try HandoutPassword(file: path, allowsWeak: allowWeakPassword)
      }
      let placed = try press.place(request)
      let weak = try password?.check(for: placed) ?? []
      switch outputFormat {
      case .pdf:
        let handout = try press.draw(placed)
        try OutputFile.write(try password?.locked(handout.pdf) ?? handout.pdf, to: output)
        if timings { Console.message(TimingTable.text(handout.timings, whole: ContinuousClock.now - started)) }
      case .png:
        try writeImages(of: placed, press: press)
        if timings { Console.message(TimingTable.text(placed.timings, whole: ContinuousClock.now - started)) }
      }
      if let path = plan.savePlan, let bytes = placed.plan(named: path) { try OutputFile.write(bytes, to: path) }
      return Console.Made(
        pages: placed.pageCount, parts: placed.parts,
        warnings: (earlier?.warnings ?? []) + (password?.warnings ?? []) + weak + placed.warnings)
    }
  }

  /// The wanted format, else the one that the output's ending names.
  private var outputFormat: OutputFormat {
    format ?? OutputFormat(rawValue: OutputName(output).ending.lowercased()) ?? .pdf
  }

  private func request(date: HandoutDate, plan earlier: HandoutPlan?) throws(HandoutError) -> HandoutRequest {
    var request = HandoutRequest(condition: condition ?? earlier?.condition, settings: try sheet.settings(date: date))
    form.apply(to: &request.settings)
    request.plan = earlier
    request.keepsPlan = plan.savePlan != nil
    request.routine = routine
    request.exercises =
      exercises?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } ?? []
    request.keepsOrder = keepOrder
    request.side = side
    request.patient = try patient.source()
    return request
  }

  /// All pages are drawn before the first one is written: an error leaves no file.
  private func writeImages(of placed: PlacedHandout, press: HandoutPress) throws(HandoutError) {
    if let page {
      return try OutputFile.write(try press.png(placed, page: page, dotsPerInch: dpi), to: output)
    }
    var images: [[UInt8]] = []
    for page in 0..<placed.pageCount {
      images.append(try press.png(placed, page: page + 1, dotsPerInch: dpi))
    }
    let name = OutputName(output)
    for (index, image) in images.enumerated() {
      try OutputFile.write(image, to: images.count == 1 ? output : name.numbered(index + 1))
    }
  }
}
