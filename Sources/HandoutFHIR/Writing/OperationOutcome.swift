import HandoutKit

/// What went wrong, as clients of FHIR read it.
enum OperationOutcome {
  /// The diagnostics of an error as issues.
  ///
  /// - Parameter showingValues: whether they show what the bundle says of the patient.
  static func json(_ error: HandoutError, showingValues: Bool) -> [UInt8] {
    let issues = error.diagnostics.map { issue($0, of: error.kind, showingValues: showingValues) }
    let outcome = FHIRValue.object(["resourceType": .text("OperationOutcome"), "issue": .list(issues)])
    guard let line = try? JSONText.line(outcome) else {
      return Array(#"{"issue":[{"code":"exception","severity":"fatal"}],"resourceType":"OperationOutcome"}"#.utf8)
    }
    return line
  }

  private static func issue(
    _ diagnostic: HandoutDiagnostic, of kind: HandoutError.Kind, showingValues: Bool
  ) -> FHIRValue {
    let message = showingValues ? diagnostic.message : diagnostic.messageWithoutValues
    let help = showingValues ? diagnostic.help : diagnostic.helpWithoutValues
    let place = diagnostic.line > 0 ? "line \(diagnostic.spot.replacing(":", with: ", column ")): " : ""
    return .object(leavingOutNil: [
      "severity": .text(diagnostic.isWarning ? "warning" : "error"),
      "code": .text(diagnostic.isWarning ? "informational" : code(of: kind)),
      "details": diagnostic.code.map { .concept(system: "urn:handout:diagnostic", code: $0) },
      "diagnostics": .text(([place + message, help].compactMap(\.self)).joined(separator: "; ")),
    ])
  }

  /// The kind of issue (value set issue-type).
  private static func code(of kind: HandoutError.Kind) -> String {
    switch kind {
    case .usage, .content: "invalid"
    case .missingFile: "not-found"
    case .locked: "lock-error"
    case .missingService, .internalError, .cannotCreate, .inputOutput: "exception"
    }
  }
}
