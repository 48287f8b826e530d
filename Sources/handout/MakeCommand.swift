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
        handout make tight-hamstrings-knee-pain --name "Maria Alvarez" --born 1962-04-17 --dose quad-set.reps=8 -o maria.pdf

      What is typed shows in lists of processes while the program runs: on a machine that others use too, give the patient with \
      --patient -.
      """)

  @OptionGroup var handout: HandoutArguments

  @OptionGroup var file: HandoutFileArguments

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Flag(help: "Write one JSON object on standard output: what was made, and every complaint with its code.")
  var json = false

  @OptionGroup var values: ValueOptions

  mutating func validate() throws {
    if json, file.output == "-" { throw ValidationError("--json writes to standard output; name a file with -o") }
  }

  func run() throws {
    let started = ContinuousClock.now
    let date = try SheetDate.chosen(handout.sheet.date)
    try Console.run(isJSON: json, values: values) { () throws(HandoutError) in
      let press = try handout.library.press()
      let request = try handout.request(date: date)
      let password = try file.password()
      let placed = try press.place(request)
      let written = try file.write(placed, password: password, press: press)
      if timings { Console.message(TimingTable.text(written.timings, whole: ContinuousClock.now - started)) }
      return Console.Made(
        pages: placed.pageCount, parts: placed.parts, warnings: (password?.warnings ?? []) + placed.warnings)
    }
  }
}
