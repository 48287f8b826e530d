import Synchronization

/// Keeps what was decoded, by id, for any number of tasks.
package final class ContentCache<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])

  package init() {}

  /// The kept value, or the one that `load` makes. Two tasks may load the same id at once; the first one is kept.
  package func value<Failure: Error>(_ id: String, load: () throws(Failure) -> Value) throws(Failure) -> Value {
    if let kept = values.withLock({ $0[id] }) { return kept }
    let loaded = try load()
    return values.withLock { kept in
      if let earlier = kept[id] { return earlier }
      kept[id] = loaded
      return loaded
    }
  }
}

/// Keeps what was translated, by language and id.
struct TranslationCaches: Sendable {
  let conditions = ContentCache<Translated<ConditionProfile>>()
  let exercises = ContentCache<Translated<Exercise>>()
  let routines = ContentCache<Translated<NamedRoutine>>()
  let limbs = ContentCache<Translated<Limb>>()
  let redFlags = ContentCache<Translated<RedFlagLibrary>>()
  let advice = ContentCache<Translated<Advice>>()
}
