import ArgumentParser
import HandoutKit

/// What holds for every row of a batch that says nothing else.
struct BatchDefaultArguments: ParsableArguments {
  @Option(help: "The condition of rows that name none.")
  var condition: String?

  @OptionGroup var sheet: SheetArguments

  func defaults(date: HandoutDate) throws(HandoutError) -> BatchDefaults {
    var defaults = BatchDefaults(date: date)
    defaults.condition = condition
    defaults.clinic = try sheet.clinicFile()
    defaults.design = sheet.design
    defaults.theme = sheet.theme
    defaults.paper = sheet.paper
    defaults.look = sheet.look
    defaults.language = sheet.language
    defaults.namesPatientInTitle = sheet.titleWithName
    return defaults
  }
}
