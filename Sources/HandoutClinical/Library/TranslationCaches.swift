/// Keeps what was translated, by language and id.
struct TranslationCaches: Sendable {
  let conditions = ContentCache<Translated<ConditionProfile>>()
  let exercises = ContentCache<Translated<Exercise>>()
  let routines = ContentCache<Translated<NamedRoutine>>()
  let redFlags = ContentCache<Translated<RedFlagLibrary>>()
  let advice = ContentCache<Translated<Advice>>()
}
