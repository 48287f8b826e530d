import HandoutInput

/// What is wrong, or left out, in one bundle: all of it is told at once.
///
/// Not `Sendable`: it belongs to one reading.
final class Findings {
  private let bag = DiagnosticBag(limit: 500)

  func reject(_ place: SourcePlace, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(at: place, message, help: help))
  }

  func warn(_ code: WarningCode, _ place: SourcePlace, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(warning: code, at: place, message, help: help))
  }

  func add(_ diagnostics: [Diagnostic]) { bag.report(contentsOf: diagnostics) }

  var hasErrors: Bool { bag.hasErrors }
  var diagnostics: [Diagnostic] { bag.sorted }

  /// Refuses what changes the meaning of an element in a way that nobody here knows (FHIR: "modifier elements").
  func checkModifiers(in element: Element) {
    element.visit { part in
      for modifier in part.list("modifierExtension") {
        reject(
          modifier.place,
          "an extension changes the meaning of what it stands in, and is not known: \"\(modifier.text("url") ?? "")\"",
          help: "a plan with it cannot be printed safely")
      }
      if let rules = part["implicitRules"] {
        reject(
          rules.place, "implicitRules changes how the resource is read, and its rules are not known",
          help: "a plan with it cannot be printed safely")
      }
    }
  }
}
