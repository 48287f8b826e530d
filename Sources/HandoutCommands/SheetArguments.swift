import ArgumentParser
import HandoutKit

/// How sheets look and what stands on them, beside their patients: the same for one handout and for a list.
struct SheetArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The clinic file, YAML or JSON.", valueName: "file"))
  var clinic: String?

  @Option(
    help: ArgumentHelp(
      "The page design; see `handout list designs`. Several with commas make one file, each part on a front.",
      valueName: "ids"))
  var design: String?

  @Flag(help: "Nothing smaller than 18 points, for poor sight: the design large-print, behind those of --design.")
  var largePrint = false

  @Option(help: "The colours; see `handout list themes`.")
  var theme: String?

  @Option(
    help: "The paper: \(HandoutPaper.accepted). Default: the clinic's country decides.", transform: PaperArgument.read)
  var paper: HandoutPaper?

  @Option(help: "The person in the pictures: A to F.")
  var look: String?

  @Option(help: "The language, or two: es,en prints English under the Spanish. Default: en.")
  var language: String?

  @Option(help: "The date of the sheet, YYYY-MM-DD. Default: SOURCE_DATE_EPOCH, else today.", transform: SheetDate.read)
  var date: HandoutDate?

  @Flag(help: "Let the file's title name the patient.")
  var titleWithName = false

  mutating func validate() throws {
    if let design, design.allSatisfy({ $0 == "," || $0.isWhitespace }) {
      throw ValidationError("--design names no design")
    }
  }

  /// The designs of `--design` and `--large-print`, each as often as it was named.
  private var designs: [String] {
    let named = design?.partsBetweenCommas ?? []
    return largePrint && !named.contains("large-print") ? named + ["large-print"] : named
  }

  /// The arguments as settings, with the clinic file read.
  ///
  /// - Parameter date: the date of the sheet.
  func settings(date: HandoutDate) throws(HandoutError) -> SheetSettings {
    var settings = SheetSettings(date: date)
    settings.clinic = try clinic.map { path throws(HandoutError) in try InputFile(path: path) }
    settings.designs = designs
    settings.theme = theme
    settings.paper = paper
    settings.look = look
    settings.language = language
    settings.namesPatientInTitle = titleWithName
    return settings
  }
}
