import HandoutInput
import HandoutKit

extension KeyMeanings {
  /// The keys of a request beside those of a row.
  static let request = KeyMeanings(
    [
      ("date", "The date of the sheet; needed where the host has given none for all."),
      ("clinic", "The keys of a clinic file, or the name of a clinic that the host opened; never a path."),
      ("logo", "The clinic's logo, PNG, JPEG or WebP."),
      (
        "plan",
        "An earlier handout to go on from: its PDF with a plan, or a saved plan, in base64; or the plan's keys. It does in place of a condition."
      ),
      ("plan-password", "What opens that PDF."),
      ("keep-order", "Whether exercises keep the order in which they are listed."),
      ("title-with-name", "Whether the file's title names the patient."),
      (
        "format",
        "The file: a PDF as usual, one page as a PNG image, all pages side by side on one PNG image, the pages as data, or all as one web page (HTML)."
      ),
      ("page", "The page of a png, from 1; without it the first."),
      ("dpi", "The resolution of an image; without it 150 for a page, and for a preview as much as is easily read."),
      ("attach-plan", "Whether the PDF has its plan as an attachment, for the plan of a later request."),
      ("archive", "Whether the PDF is one to be archived, PDF/A-3a beside PDF/UA-1; not with a password."),
      ("allow-weak-password", "Whether a password is taken that is easily guessed; it is warned of."),
      ("save-plan", "Whether the result has the plan, with all that it says of the patient."),
    ] + below("clinic", .clinic) + below("plan", .patient) + [
      ("plan.plan", "The version of the form of plans."),
      ("plan.condition", "The condition profile."),
      ("plan.date", "The date of the handout."),
      ("plan.keep-order", "Whether listed exercises keep their order."),
      ("plan.design", "The page designs, where they were asked for."),
      ("plan.theme", "The theme, where it was asked for."),
      ("plan.paper", "The paper, where it was asked for."),
      ("plan.unprinted", "The keys that were given and that no page prints."),
      ("plan.printed", "The exercises of the handout with their doses."),
      ("plan.printed.exercise", "The exercise."),
      ("plan.printed.*", "The number of its dose."),
    ])

  /// What the keys of a file mean that stand below a key of a request.
  private static func below(_ key: String, _ kind: FileKind) -> [(path: String, meaning: String)] {
    kind.schema.meanings.sentences.map { ("\(key).\($0.path)", $0.meaning) }
  }
}
