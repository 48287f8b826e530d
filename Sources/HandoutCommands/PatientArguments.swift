import ArgumentParser
import HandoutKit

/// The patient of one handout, from a file, from options, or from both.
struct PatientArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The patient file, YAML or JSON; `-` for standard input, which shows in no list of processes. The options below come \
      before its keys, and add to its lists.
      """, valueName: "file"))
  var patient: String?

  @Option(help: "The patient's name. A file that has another name, birth date or id is another patient's, and refused.")
  var name: String?

  @Option(help: ArgumentHelp("The day of birth, YYYY-MM-DD.", valueName: "date"))
  var born: String?

  @Option(help: "The age in years, in place of --born.")
  var age: String?

  @Option(help: "The id that your records give to the patient.")
  var id: String?

  @Option(help: "Who made the plan.")
  var therapist: String?

  @Option(
    name: [.customLong("note"), .customLong("notes")],
    help: ArgumentHelp("A note to the patient, which is printed.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("A page of the web for the patient, printed with its QR code.", valueName: "address"))
  var link: String?

  @Option(help: ArgumentHelp("What is there: \"Your video\".", valueName: "words"))
  var linkLabel: String?

  @Option(help: ArgumentHelp("The first day of the routine, YYYY-MM-DD.", valueName: "date"))
  var start: String?

  @Option(help: ArgumentHelp("The next visit: \"2026-12-05 09:30\", or the day alone.", valueName: "date"))
  var nextVisit: String?

  @Option(help: ArgumentHelp("Exercises of the routine that are left out, with commas or again.", valueName: "ids"))
  var drop: [String] = []

  @Option(help: ArgumentHelp("Exercises that are added, with commas or again.", valueName: "ids"))
  var add: [String] = []

  @Option(
    help: ArgumentHelp(
      "A number of an exercise's dose: quad-set.reps=8; also sets, hold, rest, minutes, per-day, days. As often as needed.",
      valueName: "id.key=number"))
  var dose: [String] = []

  @Option(
    help: ArgumentHelp(
      "Why an exercise that the condition rules out is right here; the reason is printed.", valueName: "id=reason"))
  var allow: [String] = []

  mutating func validate() throws {
    if let name, name.contains(where: { $0 == "{" || $0 == "}" }) {
      throw ValidationError(
        "--name is the patient's name; how the files of a list are named is said with batch --file-name")
    }
  }

  /// The patient of a request; nil for nobody in particular.
  func source() throws(HandoutError) -> PatientSource? {
    let file = try patient.map { path throws(HandoutError) in
      path == "-" ? try InputFile.standardInput() : try InputFile(path: path)
    }
    let options = options
    return options.isEmpty ? file.map { .file($0) } : .options(options, over: file)
  }

  private var options: PatientOptions {
    var options = PatientOptions()
    options.id = id
    options.name = name
    options.born = born
    options.age = age
    options.therapist = therapist
    options.start = start
    options.nextVisit = nextVisit
    options.note = note
    (options.link, options.linkLabel) = (link, linkLabel)
    (options.drop, options.add) = (drop, add)
    (options.doses, options.allowances) = (dose, allow)
    return options
  }
}
