import HandoutInput

extension KeyMeanings {
  /// The keys of an exercise file.
  static let exercise = KeyMeanings(
    [
      ("id", "The exercise's id, which is the file's name; may be left out."),
      ("language", "The language in which the texts are written; without it English."),
      ("name", "The name on the card."),
      ("other-names", "Other names by which it is found; never printed."),
      ("short-name", "The name for narrow columns."),
      ("kind", "What the exercise trains; it decides its place in the session."),
      ("position", "The position it is done in; without it the sheet counts it among those on the floor."),
      ("targets", "The parts of the body it works on: targets of the files in Regions."),
      ("equipment", "What is needed."),
      ("start", "The start position, in one or two sentences."),
      ("steps", "The movement, step by step."),
      ("feel", "Where it is felt: completes \"Feel it …\"."),
      ("breathe", "How to breathe."),
      ("mistake", "The common mistake, as an instruction."),
      ("easier", "How to make it easier."),
      ("harder", "How to make it harder."),
      ("dosage", "The exercise's own dose; a phase of a condition may have another one."),
      ("cautions", "When not to do it, the most important first: each completes \"Do not do this if …\"."),
      ("cautions.who", "Who must not do it whatever they feel: an id below ask-first in Advice.yaml."),
      ("cautions.words", "Completes \"Do not do this if …\"."),
      ("alt", "What the pictures show, for readers who cannot see them."),
      ("alt.start", "The picture of the start position."),
      ("alt.end", "The picture of the end position, where there is one."),
      ("photo", "A photograph in the folder Pictures in place of the drawn picture, or of one of its panels."),
      ("photo.start", "The photograph of the start position."),
      ("photo.end", "The photograph of the end position; alt.end says what it shows."),
      ("sources", "Keys of files in Sources."),
      ("note", "A sentence that is printed on the card."),
      ("link", "A page of the web such as a video, printed on the card as a code and an address."),
      ("link.url", "The address."),
      ("link.label", "The words above the address; without them the sheet says \"Online\" in its language."),
    ] + dosage(below: "dosage"))

  /// The keys of a dose.
  ///
  /// - Parameter path: the key at which the dose stands.
  static func dosage(below path: String) -> [(path: String, meaning: String)] {
    [
      ("repetitions", "A dose in repetitions; exactly one of repetitions, duration and as-needed."),
      ("repetitions.sets", "How many sets."),
      ("repetitions.reps", "How many repetitions in a set."),
      ("repetitions.hold", "How long each repetition is held, in seconds; 0 if it is not."),
      ("repetitions.rest", "The pause between sets, in seconds."),
      ("repetitions.each-way", "Whether the repetitions are meant in each of two directions."),
      ("duration", "A dose in minutes."),
      ("duration.minutes", "How many minutes."),
      ("as-needed", "As long as it helps."),
      ("as-needed.minutes", "The minutes that count for the session's length."),
      ("per-day", "How many times a day; or before-each-session."),
      ("before-each-session", "Once, before the other exercises."),
      ("days", "How many days a week."),
      ("side", "Each side by itself, both at once, alternating, or none; repetitions have a side."),
    ].map { ("\(path).\($0.0)", $0.1) }
  }
}
