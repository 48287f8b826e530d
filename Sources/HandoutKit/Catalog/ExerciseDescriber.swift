import HandoutClinical
import HandoutComposer

/// Describes an exercise for the person who chooses it: all of it, with the sources.
struct ExerciseDescriber {
  let phrases: Phrases
  let sources: [Source]
  /// What is called left and right in the dose of an exercise, by its id.
  let limbs: [String: Limb]
  /// The same where the exercise has none of its own.
  let sides: Limb

  func describe(_ exercise: Exercise) -> Description {
    func said(_ text: String) -> String { phrases.sideWords.render(text, side: nil) }
    var builder = DescriptionBuilder()
    builder.add("id", exercise.id)
    builder.add("language", exercise.language == ClinicalLibrary.originalLanguage ? nil : exercise.language)
    builder.add("name", exercise.name)
    builder.add("other-names", exercise.otherNames)
    builder.add("short-name", exercise.shortName)
    builder.add("kind", exercise.kind.rawValue)
    builder.add("position", exercise.position?.rawValue)
    builder.add("targets", exercise.targets.map(\.value).joined(separator: ", "))
    builder.add("equipment", exercise.equipment.map { phrases.text($0) }.joined(separator: ", "))
    builder.add("dosage", describe(exercise.dosage, of: exercise.id))
    builder.add("start", exercise.start.map(said))
    builder.add("steps", exercise.steps.map(said))
    builder.add("feel", exercise.feel.map(said))
    builder.add("breathe", exercise.breathe.map(said))
    builder.add("mistake", exercise.mistake.map(said))
    builder.add("easier", exercise.easier.map(said))
    builder.add("harder", exercise.harder.map(said))
    builder.add("note", exercise.note.map(said))
    builder.add("link", exercise.link.map { [$0.label, $0.address.uri].compactMap(\.self).joined(separator: ": ") })
    builder.add("do-not-do-this-if", exercise.cautions.map(describe))
    builder.add("pictures", [exercise.alternateText.start, exercise.alternateText.end].compactMap { $0.map(said) })
    builder.add("photo", exercise.photo.map { $0.files.map(\.value).joined(separator: ", ") })
    builder.add("sources", sourceTitles(exercise.sources.map(\.value)))
    return builder.description
  }

  private func describe(_ caution: ExerciseCaution) -> String {
    let words = phrases.sideWords.render(phrases.pointing(caution.words, to: .sheet), side: nil)
    return words + (caution.who.map { " (ask first: \($0.value))" } ?? "")
  }

  /// A dosage in words and numbers: "2 sets of 10, hold 3 seconds, each leg, 5 days a week".
  func describe(_ dosage: Dosage, of exercise: String) -> String {
    phrases.dosage(dosage, limb: limbs[exercise] ?? sides).joined(separator: ", ")
  }

  /// The titles behind source keys.
  func sourceTitles(_ keys: [String]) -> [String] {
    keys.map { key in
      sources.first { $0.key == key }.map { "\(key): \($0.title)" } ?? key
    }
  }
}
