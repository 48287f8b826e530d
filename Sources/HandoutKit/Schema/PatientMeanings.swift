import HandoutInput

extension KeyMeanings {
  /// The keys of a patient file.
  static let patient = KeyMeanings([
    ("id", "The clinic's own id of the patient, in quotes where it is a number."),
    ("name", "The patient's name as it is printed; born or id should stand beside it."),
    ("born", "The day of birth; not together with age."),
    ("born-in", "The year of birth, or the year and its month, where the day is not known; printed as it stands."),
    ("age", "The age in years; not together with born."),
    ("side", "The side that is worked first, and that words and pictures name."),
    ("legs", "Whether both legs (or arms) exercise or one; one needs a side."),
    ("language", "The language of the sheet, or two for a bilingual one."),
    ("look", "The person in the pictures."),
    ("therapist", "The therapist's name as it is printed."),
    ("referrer", "Who sent the patient; printed where no therapist is known."),
    ("start", "The first day of the routine on the sheet, and of its log."),
    ("next-visit", "The day of the next visit, and its time on the clinic's clock."),
    ("notes", "A note for this patient, printed on the sheet."),
    ("link", "A page of the web for this patient, printed as a code and an address."),
    ("link.url", "The address."),
    ("link.label", "The words above the address; without them the sheet says \"Online\" in its language."),
    ("routine", "A phase or a named routine; without it the condition's first phase."),
    ("exercises", "Exercises that replace the routine's own."),
    ("drop", "Exercises that are left out of the routine."),
    ("add", "Exercises that are added to the routine."),
    ("dose", "Changes of doses, by exercise."),
    ("dose.*.sets", "How many sets."),
    ("dose.*.reps", "How many repetitions in a set."),
    ("dose.*.hold", "How long each repetition is held, in seconds."),
    ("dose.*.rest", "The pause between sets, in seconds."),
    ("dose.*.minutes", "How many minutes, for an exercise that is timed."),
    ("dose.*.per-day", "How many times a day."),
    ("dose.*.days", "How many days a week."),
    (
      "instruction",
      "What is printed in place of an exercise's dose, in the words of whoever ordered it, by exercise; the sheet then counts no minutes."
    ),
    ("allow", "Why an exercise is right here that the condition rules out, by exercise; printed in the notes."),
    ("address", "The address for the window of an envelope, printed on separator sheets of packets alone."),
  ])
}
