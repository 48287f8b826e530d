import ArgumentParser
import HandoutKit

/// `handout picture`: exercise pictures as files, or many of them on a contact sheet.
struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Draws exercise pictures.",
    discussion: """
      Examples:
        handout picture bridge -o bridge.svg --side left --look B
        handout picture --all -o sheet.pdf
      """)

  @Argument(help: "Exercise ids; several make a contact sheet.")
  var ids: [String] = []

  @Flag(help: "Draw every picture of the library on a contact sheet.")
  var all = false

  @Option(name: .shortAndLong, help: "The file to write; `-` for standard output.")
  var output: String

  @Option(help: "The file format: svg, png or pdf. Default: by the ending of the output.")
  var format: PictureFormat?

  @Option(help: "The side that is worked: left or right.")
  var side: HandoutSide?

  @Option(help: "The person in the pictures: A to F.")
  var look = "A"

  @Option(help: "The paper of a contact sheet: \(HandoutPaper.accepted).", transform: PaperArgument.read)
  var paper: HandoutPaper = .letter

  @Option(help: "The resolution of PNG images, in dots per inch.")
  var dpi: Double = 150

  @Option(help: "The date of the file, YYYY-MM-DD. Default: SOURCE_DATE_EPOCH, else today.", transform: SheetDate.read)
  var date: HandoutDate?

  @Flag(help: "Write one JSON object on standard output: what was made, and every complaint with its code.")
  var json = false

  @OptionGroup var values: ValueOptions

  @OptionGroup var library: LibraryOptions

  mutating func validate() throws {
    guard all || !ids.isEmpty else { throw ValidationError("give an exercise id, or --all") }
    guard !all || ids.isEmpty else { throw ValidationError("--all goes without ids") }
    if json, output == "-" { throw ValidationError("--json writes to standard output; name a file with -o") }
    try OutputName.check(output, endings: PictureFormat.allCases.map(\.rawValue), format: format?.rawValue)
    guard (10...1200).contains(dpi) else { throw ValidationError("--dpi must be from 10 to 1200") }
    guard all || ids.count > 1 else { return }
    guard pictureFormat == .pdf else { throw ValidationError("a contact sheet is a PDF: -o sheet.pdf") }
  }

  func run() throws {
    let date = try SheetDate.chosen(self.date)
    try Console.run(isJSON: json, values: values) { () throws(HandoutError) in
      let press = try library.press()
      let wanted = all ? try press.pictureIDs() : ids
      if wanted.count == 1 {
        let bytes = try press.picture(
          of: wanted[0], side: side, look: look, format: pictureFormat, dotsPerInch: dpi, date: date)
        try OutputFile.write(bytes, to: output)
        return Console.Made()
      }
      let sheet = try press.contactSheet(of: wanted, side: side, look: look, paper: paper, date: date)
      try OutputFile.write(try press.draw(sheet).pdf, to: output)
      return Console.Made(pages: sheet.pageCount, warnings: sheet.warnings)
    }
  }

  private var pictureFormat: PictureFormat {
    format ?? PictureFormat(rawValue: OutputName(output).ending.lowercased()) ?? .pdf
  }
}
