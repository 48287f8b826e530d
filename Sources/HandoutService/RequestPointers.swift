import HandoutBatch
import HandoutClinical
import HandoutInput
import HandoutKit

/// Where complaints point in a request, as JSON Pointers (RFC 6901). Made only where there are complaints.
struct RequestPointers {
  /// The request as it was written; nil where it is no JSON.
  private let request: YAMLDocument?

  init(_ request: [UInt8]) {
    self.request = try? jsonObject(request, name: "request")
  }

  /// Diagnostics as records with their pointers.
  func records(of diagnostics: [HandoutDiagnostic], showingValues: Bool) -> [DiagnosticRecord] {
    diagnostics.map { diagnostic in
      var record = DiagnosticRecord(diagnostic, showingValues: showingValues)
      record.pointer = pointer(to: diagnostic.diagnostic.place, showingValues: showingValues)
      return record
    }
  }

  private func pointer(to place: SourcePlace, showingValues: Bool) -> String? {
    let steps: [KeyStep]?
    switch place.file {
    case "request": steps = request?.steps(to: place)
    // The clinic of a request was read as a file of its own.
    case "clinic":
      steps = request.flatMap { request in
        try? request.decode { $0.mapping(request.keys).optional("clinic")?.json }
      }.flatMap { try? YAMLDocument(name: "clinic", bytes: Array($0.utf8)) }?.steps(to: place).map {
        [.key("clinic")] + $0
      }
    default: steps = nil
    }
    return steps?.map { Self.text(of: $0, showingValues: showingValues) }.joined()
  }

  private static func text(of step: KeyStep, showingValues: Bool) -> String {
    switch step {
    case .entry(let index): return "/\(index)"
    case .key(let key):
      guard showingValues || knownKeys.contains(key) else { return "/…" }
      return "/" + key.replacing("~", with: "~0").replacing("/", with: "~1")
    }
  }

  /// The keys that are words of the program, which say nothing of a patient.
  private static let knownKeys: Set<String> = {
    let clinic = FileKind.clinic.schema.lines.flatMap { $0.path.split(separator: ".").map(String.init) }
    let dose = BatchSchema.doseFields.keys
    return HandoutService.keys.union(BatchSchema.columns().map(\.name)).union(clinic).union(dose).union([
      "url", "label",
    ])
  }()
}
