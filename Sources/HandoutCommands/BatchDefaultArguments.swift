import ArgumentParser
import HandoutBatch
import HandoutKit

/// What holds for every row of a batch that says nothing else.
struct BatchDefaultArguments: ParsableArguments {
  @Option(help: "The condition of rows that name none.")
  var condition: String?

  @Flag(help: "Keep the order in which rows list exercises; else they are put into that of a session.")
  var keepOrder = false

  @OptionGroup var sheet: SheetArguments

  func defaults(
    date: HandoutDate, form: FileFormArguments, allowsWeakPasswords: Bool
  ) throws(HandoutError) -> BatchDefaults {
    var defaults = BatchDefaults(settings: try sheet.settings(date: date))
    form.apply(to: &defaults.settings)
    defaults.condition = condition
    defaults.keepsOrder = keepOrder
    defaults.allowsWeakPasswords = allowsWeakPasswords
    return defaults
  }
}
