import ArgumentParser
import HandoutKit

/// What holds for every row of a batch that says nothing else.
struct BatchDefaultArguments: ParsableArguments {
  @Option(help: "The condition of rows that name none.")
  var condition: String?

  @Option(help: ArgumentHelp("The clinic file, YAML or JSON.", valueName: "file"))
  var clinic: String?

  @Option(help: "The page design.")
  var design: String?

  @Option(help: "The colours.")
  var theme: String?

  @Option(help: "The paper: letter or a4.")
  var paper: HandoutPaper?

  @Option(help: "The person in the pictures: A to F.")
  var look: String?

  @Option(help: "The language, or two: es,en.")
  var language: String?

  @Option(help: "The date of the sheets, YYYY-MM-DD. Default: SOURCE_DATE_EPOCH, else today.")
  var date: HandoutDate?

  @Flag(help: "Let the files' titles name the patients.")
  var titleWithName = false

  func defaults(date: HandoutDate) throws(HandoutError) -> BatchDefaults {
    var defaults = BatchDefaults(date: date)
    defaults.condition = condition
    if let clinic { defaults.clinic = try InputFile(path: clinic) }
    defaults.design = design
    defaults.theme = theme
    defaults.paper = paper
    defaults.look = look
    defaults.language = language
    defaults.namesPatientInTitle = titleWithName
    return defaults
  }
}
