import ArgumentParser
import HandoutInput
import HandoutKit

/// The file of one handout: where it goes, in which form, and who can open it.
struct HandoutFileArguments: ParsableArguments {
  /// The dots per inch of images for which no resolution is given.
  static let usualResolution: Double = 150

  @Option(name: .shortAndLong, help: "The file to write; `-` for standard output.")
  var output: String

  @Option(
    help: ArgumentHelp("A file whose first line is the password that opens the PDF (AES-256).", valueName: "file"))
  var passwordFile: String?

  @Flag(help: "Take a password that is easily guessed.")
  var allowWeakPassword = false

  @OptionGroup var form: FileFormArguments

  @Option(help: "The file format: pdf, png or html. Default: by the ending of the output.")
  var format: OutputFormat?

  @Option(help: "The resolution of PNG images, in dots per inch.")
  var dpi: Double = Self.usualResolution

  @Option(help: "Write this page only (PNG).")
  var page: Int?

  mutating func validate() throws {
    guard (10...1200).contains(dpi) else { throw ValidationError("--dpi must be from 10 to 1200") }
    if let page, page < 1 { throw ValidationError("--page must be 1 or more") }
    if outputFormat != .png, page != nil { throw ValidationError("--page goes with --format png") }
    if outputFormat == .png, output == "-", page == nil {
      throw ValidationError("-o - needs --page N: standard output takes one image")
    }
    if outputFormat != .pdf, passwordFile != nil {
      throw ValidationError("--password-file goes with PDF files: an image or a web page cannot be locked")
    }
    if allowWeakPassword, passwordFile == nil {
      throw ValidationError("--allow-weak-password goes with --password-file")
    }
    try form.check(hasPassword: passwordFile != nil)
    if outputFormat != .pdf, form.attachPlan || form.archive {
      throw ValidationError("--attach-plan and --archive go with PDF files; --save-plan saves the plan by itself")
    }
    try OutputName.check(output, endings: OutputFormat.allCases.map(\.rawValue), format: format?.rawValue)
  }

  /// The wanted format, else the one that the output's ending names.
  var outputFormat: OutputFormat {
    format ?? OutputFormat(rawValue: OutputName(output).ending.lowercased()) ?? .pdf
  }

  /// The password that opens the file; nil for none.
  func password() throws(HandoutError) -> HandoutPassword? {
    try passwordFile.map { path throws(HandoutError) in try HandoutPassword(file: path, allowsWeak: allowWeakPassword) }
  }

  /// What was written.
  struct Written {
    /// The paths: several where each page is an image.
    var files: [String]
    var timings: StageTimings
    /// The bytes of the PDF as they were written; empty for other files.
    var pdf: [UInt8] = []
    /// What is risky about the password for this patient, and what lies beside the files.
    var warnings: [HandoutDiagnostic] = []
  }

  /// Draws and writes a handout.
  func write(
    _ placed: PlacedHandout, password: HandoutPassword?, press: HandoutPress
  ) throws(HandoutError) -> Written {
    switch outputFormat {
    case .pdf:
      let weak = try password?.check(for: placed) ?? []
      let made = try press.draw(placed)
      let pdf = try password?.locked(made.pdf) ?? made.pdf
      try OutputFile.write(pdf, to: output)
      return Written(files: [output], timings: made.timings, pdf: pdf, warnings: weak)
    case .png:
      let files = try writeImages(of: placed, press: press)
      return Written(files: files, timings: placed.timings, warnings: page == nil ? olderImages(than: files.count) : [])
    case .html:
      var timings = placed.timings
      let page = timings.measure(.finish) { press.webPage(placed).html }
      try OutputFile.write(page, to: output)
      return Written(files: [output], timings: timings)
    }
  }

  /// All pages are drawn before the first one is written: an error leaves no file.
  private func writeImages(of placed: PlacedHandout, press: HandoutPress) throws(HandoutError) -> [String] {
    if let page {
      try OutputFile.write(try press.png(placed, page: page, dotsPerInch: dpi), to: output)
      return [output]
    }
    let images = try press.pngs(placed, dotsPerInch: dpi)
    let name = OutputName(output)
    let files = images.count == 1 ? [output] : images.indices.map { name.numbered($0 + 1) }
    for (file, image) in zip(files, images) { try OutputFile.write(image, to: file) }
    return files
  }

  /// What someone should know of images that an earlier handout with more pages has left: they look like this one's last pages.
  private func olderImages(than count: Int) -> [HandoutDiagnostic] {
    let name = OutputName(output)
    var older = count > 1 && SafeFile.isThere(output) ? [output] : []
    var number = count == 1 ? 1 : count + 1
    while SafeFile.isThere(name.numbered(number)) {
      older.append(name.numbered(number))
      number += 1
    }
    guard let first = older.first else { return [] }
    return [
      HandoutDiagnostic(
        Diagnostic(
          warning: .olderImages, at: SourcePlace(file: first, origin: .library),
          "images of an earlier handout with other pages are still there: \(words: NearestName.joined(older, last: "and"))",
          help: "remove them, so that nobody takes them for pages of this one"))
    ]
  }
}
