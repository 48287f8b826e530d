import ArgumentParser
import HandoutKit

/// `handout preview`: all pages of one handout on one image.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows all pages of one handout side by side on one image.",
    discussion: """
      Examples:
        handout preview tight-hamstrings-knee-pain
        handout preview tight-hamstrings-knee-pain --patient patient.yaml --design booklet -o booklet.png

      A row shows a sheet of paper, its front and its back; cards and booklets are shown as they are printed. Without -o the image is \
      preview.png, which takes the place of an earlier preview and of no other file.
      """)

  @OptionGroup var handout: HandoutArguments

  @Option(name: .shortAndLong, help: "The PNG file to write; `-` for standard output. Default: preview.png.")
  var output: String?

  @Option(help: "The resolution of the pages, in dots per inch. Default: for an image 1600 pixels wide.")
  var dpi: Double?

  @Flag(help: "Write one JSON object on standard output: what was made, and every complaint with its code.")
  var json = false

  @OptionGroup var values: ValueOptions

  mutating func validate() throws {
    if let dpi, !(10...1200).contains(dpi) { throw ValidationError("--dpi must be from 10 to 1200") }
    guard let output else { return }
    if json, output == "-" { throw ValidationError("--json writes to standard output; name a file with -o") }
    try OutputName.check(output, endings: [OutputFormat.png.rawValue])
  }

  func run() throws {
    let date = try SheetDate.chosen(handout.sheet.date)
    try Console.run(isJSON: json, values: values) { () throws(HandoutError) in
      let press = try handout.library.press()
      let placed = try press.place(try handout.request(date: date))
      let image = try press.preview(placed, dotsPerInch: dpi)
      if let output {
        try OutputFile.write(image, to: output)
      } else {
        try PreviewImage.writeUnderUsualName(image)
      }
      return Console.Made(pages: placed.pageCount, parts: placed.parts, warnings: placed.warnings)
    }
  }
}
