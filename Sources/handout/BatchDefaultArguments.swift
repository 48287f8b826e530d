import ArgumentParser
import HandoutBatch
import HandoutKit

/// What holds for every row of a batch that says nothing else.
struct BatchDefaultArguments: ParsableArguments {
  @Option(help: "The condition of rows that name none.")
  var condition: String?

  @OptionGroup var sheet: SheetArguments

  func defaults(date: HandoutDate, form: FileFormArguments) throws(HandoutError) -> BatchDefaults {
    var defaults = BatchDefaults(settings: try sheet.settings(date: date))
    form.apply(to: &defaults.settings)
    defaults.condition = condition
    return defaults
  }
}
