package import ArgumentParser
import HandoutFHIR
import HandoutKit

/// `handout make`: one handout for one patient.
package struct MakeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
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
        handout make --fhir bundle.json --fhir-codes codes.yaml --out-fhir document.json -o handout.pdf

      What is typed shows in lists of processes while the program runs: on a machine that others use too, give the patient with \
      --patient -.
      """)

  @OptionGroup var handout: HandoutArguments

  @OptionGroup(title: "The plan") var plan: PlanArguments

  @OptionGroup(title: "FHIR") var fhir: FHIRArguments

  @OptionGroup var file: HandoutFileArguments

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Flag(help: "Write one JSON object on standard output: what was made, and every complaint with its code.")
  var json = false

  @OptionGroup var values: ValueOptions

  package init() {}

  package mutating func validate() throws {
    try plan.check(patient: handout.patient.patient)
    try fhir.check(besides: handout, plan: plan, file: file)
    let inputs = handout.files + [file.passwordFile, plan.from, plan.fromPasswordFile, fhir.fhir, fhir.fhirCodes]
    try OutputName.check(file.output, isNoneOf: inputs)
    try OutputName.check(plan.savePlan, option: "--save-plan", isNoneOf: inputs)
    try OutputName.check(fhir.outFhir, option: "--out-fhir", isNoneOf: inputs)
    if json, file.output == "-" { throw ValidationError("--json writes to standard output; name a file with -o") }
  }

  package func run() throws {
    let started = ContinuousClock.now
    let date = try SheetDate.chosen(handout.sheet.date)
    try Console.run(isJSON: json, values: values) { () throws(HandoutError) in
      let press = try handout.library.press()
      let earlier = try plan.plan(passwordFile: file.passwordFile)
      var request = try handout.request(date: date, plan: earlier?.plan)
      let care = try fhir.plan(for: &request, date: date, press: press)
      request.keepsPlan = plan.savePlan != nil
      file.form.apply(to: &request.settings)
      let password = try file.password()
      let placed = try press.place(request)
      let written = try file.write(placed, password: password, press: press)
      if let care { try fhir.writeDocument(of: care, to: written.pdf, placed: placed, date: date) }
      if timings { Console.message(TimingTable.text(written.timings, whole: ContinuousClock.now - started)) }
      if let path = plan.savePlan, let bytes = placed.plan(named: path) { try OutputFile.write(bytes, to: path) }
      return Console.Made(
        pages: placed.pageCount, parts: placed.parts,
        warnings: (earlier?.warnings ?? []) + (password?.warnings ?? []) + written.warnings + placed.warnings)
    }
  }
}
