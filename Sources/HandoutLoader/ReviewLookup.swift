import HandoutClinical
import HandoutComposer
import HandoutInput

/// Finds out whether a clinician of the clinic has signed what a sheet says.
struct ReviewLookup {
  let loader: Loader
  let clinic: Clinic

  /// Refuses reviews of conditions and languages that there are not: a mistyped one would say nothing, and nobody would know. So would
  /// one of two of the same text, as `es` and `es-MX` have it.
  ///
  /// - Throws: `LoadError` of the kind `content` that names all of them.
  func check() throws(LoadError) {
    var found: [Diagnostic] = []
    var seen: Set<[String]> = []
    for review in clinic.reviews {
      do throws(ClinicalError) {
        _ = try loader.clinical.condition(review.condition.value, namedAt: review.condition.place)
      } catch {
        found += error.diagnostics
      }
      do throws(LoadError) {
        let language = try loader.layout.phrases(
          inLanguages: review.language.value, namedAt: review.language.place
        ).first.language
        guard !seen.insert([review.condition.value, language]).inserted else { continue }
        found.append(
          Diagnostic(
            at: review.language.place ?? SourcePlace(file: "handout"),
            "the text of \(review.condition.value) in \(language) is reviewed twice", help: "keep one"))
      } catch {
        found += error.diagnostics
      }
    }
    if !found.isEmpty { throw LoadError(.content, found) }
  }

  /// The review that holds for a sheet, and what is wrong with one that does not.
  ///
  /// - Parameters:
  ///   - condition: the sheet's condition; nil for a sheet of exercises alone, whose text no review covers.
  ///   - phrases: the words of the sheet's language.
  ///   - exercises: all exercises that the sheet names.
  func review(
    of condition: String?, phrases: Phrases, exercises: Set<String>
  ) throws(LoadError) -> (review: Review?, warning: Diagnostic?) {
    guard let condition else { return (nil, nil) }
    var found: TextReview?
    for review in clinic.reviews where review.condition.value == condition {
      let language = try loader.layout.phrases(inLanguages: review.language.value).first.language
      if language == phrases.language { found = review }
    }
    guard let found else { return (nil, nil) }
    let text = try loader.text(of: condition, phrases: phrases)
    let place = (found.text.place ?? SourcePlace(file: "handout")).ofRequest
    let language = phrases.language
    guard found.text.value == text.fingerprint else {
      return (
        nil,
        Diagnostic(
          warning: .reviewOutdated, at: place,
          "the text of \(condition) in \(language) has changed since \(found.review.by) read it: the review says \(found.text.value), the text has \(text.fingerprint)",
          help: "read it again, then write text: \"\(text.fingerprint)\"; until then the sheet says that it is a draft")
      )
    }
    let others = exercises.subtracting(text.exercises).sorted()
    guard others.isEmpty else {
      return (
        nil,
        Diagnostic(
          warning: .reviewTooNarrow, at: place,
          "the review of \(condition) in \(language) does not cover \(others.joined(separator: ", "))",
          help:
            "the sheet says that it is a draft; add the exercise to the pool of a phase to have it reviewed with the others"
        )
      )
    }
    return (found.review, nil)
  }
}

extension Loader {
  /// What a handout about a condition can say in a language, found out once.
  func text(of condition: String, phrases: Phrases) throws(LoadError) -> ConditionText {
    try texts.value("\(phrases.language)/\(condition)") { () throws(LoadError) in
      try ConditionText(
        condition: condition, language: phrases.language, clinical: clinical, phrases: phrases)
    }
  }

  /// The fingerprints that a clinician can sign, by language; none for a language into which the condition is not translated.
  package func fingerprints(of condition: String) throws(LoadError) -> [(language: String, fingerprint: String)] {
    var found: [(language: String, fingerprint: String)] = []
    for language in try layout.files.ids(in: "Phrases") {
      do throws(ClinicalError) {
        _ = try clinical.condition(condition, language: language)
      } catch .untranslated {
        continue
      } catch .writtenOnly {
        continue
      } catch { throw LoadError(error) }
      found.append((language, try text(of: condition, phrases: try layout.phrases(language)).fingerprint))
    }
    return found
  }
}
