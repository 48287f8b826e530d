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

  @Option(name: .shortAndLong, help: "The file to write; `-` for standard output.")
  var output: String

  @Option(
    help: ArgumentHelp("A file whose first line is the password that opens the PDF (AES-256).", valueName: "file"))
  var passwordFile: String?

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

  @OptionGroup var values: ValueOptions

  mutating func validate() throws {
    guard (10...1200).contains(dpi) else { throw ValidationError("--dpi must be from 10 to 1200") }
    if let page, page < 1 { throw ValidationError("--page must be 1 or more") }
    if outputFormat == .pdf, page != nil { throw ValidationError("--page goes with --format png") }
    if outputFormat == .png, output == "-", page == nil {
      throw ValidationError("-o - needs --page N: standard output takes one image")
    }
    if outputFormat == .png, passwordFile != nil { throw ValidationError("--password-file goes with PDF files") }
    if json, output == "-" { throw ValidationError("--json writes to standard output; name a file with -o") }
    try OutputName.check(output, endings: OutputFormat.allCases.map(\.rawValue), format: format?.rawValue)
  }

  func run() throws {
    let started = ContinuousClock.now
    let date = try SheetDate.chosen(handout.sheet.date)
    try Console.run(isJSON: json, values: values) { () throws(HandoutError) in
      let press = try handout.library.press()
      let request = try handout.request(date: date)
      let password = try passwordFile.map { path throws(HandoutError) in try HandoutPassword(file: path) }
      let placed = try press.place(request)
      switch outputFormat {
      case .pdf:
        let made = try press.draw(placed)
        try OutputFile.write(try password?.locked(made.pdf) ?? made.pdf, to: output)
        if timings { Console.message(TimingTable.text(made.timings, whole: ContinuousClock.now - started)) }
      case .png:
        try writeImages(of: placed, press: press)
        if timings { Console.message(TimingTable.text(placed.timings, whole: ContinuousClock.now - started)) }
      }
      return Console.Made(
        pages: placed.pageCount, parts: placed.parts, warnings: (password?.warnings ?? []) + placed.warnings)
    }
  }

  /// The wanted format, else the one that the output's ending names.
  private var outputFormat: OutputFormat {
    format ?? OutputFormat(rawValue: OutputName(output).ending.lowercased()) ?? .pdf
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
