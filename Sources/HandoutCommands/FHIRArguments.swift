import ArgumentParser
import HandoutFHIR
import HandoutKit

/// A plan of care in FHIR that a handout is made of, and the document that refers to it.
struct FHIRArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Make the handout of a plan of care in FHIR, R4 or R5: a Bundle as JSON; `-` for standard input. The other options come before what the \
      plan says.
      """, valueName: "file"))
  var fhir: String?

  @Option(
    help: ArgumentHelp(
      "The clinic's table of codes, YAML: which exercise or condition each is. Default: Codes.yaml of a library folder.",
      valueName: "file"))
  var fhirCodes: String?

  @Option(help: "The release of FHIR, r4 or r5, where the shape of the plan does not tell it.")
  var fhirVersion: FHIRVersion?

  @Option(help: ArgumentHelp("The plan's id, where the bundle has several.", valueName: "id"))
  var fhirPlan: String?

  @Flag(help: "Print the notes of plan and orders too; they are often written to colleagues.")
  var fhirNotes = false

  @Option(
    help: ArgumentHelp(
      "Write a DocumentReference to the handout, with its bytes, in the plan's release.", valueName: "file"))
  var outFhir: String?

  @Option(
    help: ArgumentHelp("The address at which the handout can be read, in place of its bytes.", valueName: "address"))
  var fhirUrl: String?

  /// Refuses what does not go together.
  func check(besides handout: HandoutArguments, plan: PlanArguments, file: HandoutFileArguments) throws {
    guard let fhir else {
      let others: [(String, Bool)] = [
        ("--fhir-codes", fhirCodes != nil), ("--fhir-version", fhirVersion != nil), ("--fhir-plan", fhirPlan != nil),
        ("--fhir-notes", fhirNotes), ("--out-fhir", outFhir != nil), ("--fhir-url", fhirUrl != nil),
      ]
      if let option = others.first(where: \.1)?.0 { throw ValidationError("\(option) goes with --fhir") }
      return
    }
    if handout.patient.patient != nil {
      throw ValidationError("--fhir and --patient both say who the patient is; give one of them, and options besides")
    }
    if plan.from != nil { throw ValidationError("--fhir and --from are both the plan; give one of them") }
    if fhir == "-", fhirCodes == "-" { throw ValidationError("standard input is one file: --fhir - or --fhir-codes -") }
    if fhirUrl != nil, outFhir == nil { throw ValidationError("--fhir-url goes with --out-fhir") }
    guard let outFhir else { return }
    if file.outputFormat != .pdf { throw ValidationError("--out-fhir refers to a PDF file") }
    if outFhir == "-" { throw ValidationError("--out-fhir needs the name of a file") }
    try OutputName.check(outFhir, endings: ["json"], option: "--out-fhir")
  }

  /// The plan, put into the request; nil without `--fhir`.
  func plan(
    for request: inout HandoutRequest, date: HandoutDate, press: HandoutPress
  ) throws(HandoutError) -> FHIRPlan? {
    guard let fhir else { return nil }
    var options = FHIROptions()
    options.codes = try fhirCodes.map { path throws(HandoutError) in try InputFile(path: path) }
    options.version = fhirVersion
    options.plan = fhirPlan
    options.includesNotes = fhirNotes
    let bundle = fhir == "-" ? try InputFile.standardInput() : try InputFile(path: fhir)
    let plan = try FHIRPlan(
      bundle, options: options, date: date, hasCondition: request.condition != nil, press: press)
    plan.apply(to: &request)
    return plan
  }

  /// Writes the document that refers to the handout, where it is asked for.
  func writeDocument(
    of plan: FHIRPlan, to pdf: [UInt8], placed: PlacedHandout, date: HandoutDate
  ) throws(HandoutError) {
    guard let outFhir else { return }
    try OutputFile.write(
      try plan.documentReference(to: pdf, of: placed, date: date, address: fhirUrl), to: outFhir)
  }
}
