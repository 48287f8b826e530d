import ArgumentParser
import HandoutKit

/// What PDF files have besides their pages: the same for one handout and for the files of a list.
struct FileFormArguments: ParsableArguments {
  @Flag(
    help:
      "Put the plan into the PDF as an attachment, for make --from: what the pages print, and the ids that were asked for."
  )
  var attachPlan = false

  @Flag(help: "Make files to be archived: PDF/A-3a beside PDF/UA-1. Not with a password.")
  var archive = false

  /// Refuses what does not go together.
  ///
  /// - Parameter hasPassword: whether the files get a password.
  func check(hasPassword: Bool) throws {
    if archive, hasPassword {
      throw ValidationError("--archive goes without a password: PDF/A files open for everybody")
    }
  }

  /// Puts what was asked for into settings.
  func apply(to settings: inout SheetSettings) {
    settings.attachesPlan = attachPlan
    settings.isArchived = archive
  }
}
