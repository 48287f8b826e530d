import Foundation
import HandoutFHIR
import HandoutKit

/// Bundles in the shapes that are met in the wild, and the press that knows the exercises.
enum Sample {
  static let date = HandoutDate(secondsSince1970: 1_796_000_000)
  private static let opened = Result { try HandoutPress() }
  static func press() throws -> HandoutPress { try opened.get() }

  /// A patient with everything that a sheet takes.
  static let maria = """
    {"resourceType": "Patient", "id": "p1",
     "identifier": [{"system": "http://hl7.org/fhir/sid/us-ssn", "value": "999-55-0100", "type": {"coding": [{"code": "SS"}]}},
       {"system": "https://ehr.example/mrn", "value": "0042", "type": {"coding": [{"code": "MR"}]}}],
     "name": [{"use": "nickname", "family": "Alvarez", "given": ["Mia"]}, {"use": "usual", "family": "Alvarez", "given": ["M."]},
       {"use": "official", "family": "Alvarez", "given": ["Maria", null, "Luz"], "prefix": ["Ms."]}],
     "birthDate": "1962-04-17"}
    """

  static func bundle(_ resources: [String], base: String = "https://ehr.example/fhir") -> String {
    let entries = resources.map { resource -> String in
      let object = (try? JSONSerialization.jsonObject(with: Data(resource.utf8))) as? [String: Any]
      let name = "\(object?["resourceType"] ?? "")/\(object?["id"] ?? "")"
      return "{\"fullUrl\": \"\(base)/\(name)\", \"resource\": \(resource)}"
    }
    return
      "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [\n\(entries.joined(separator: ",\n"))\n]}"
  }

  /// A plan with keys besides.
  static func plan(_ keys: String, status: String = "active", intent: String = "plan") -> String {
    """
    {"resourceType": "CarePlan", "id": "c1", "status": "\(status)", "intent": "\(intent)", "subject": {"reference": "Patient/p1"},
     \(keys)}
    """
  }

  /// An order of R4 with keys besides.
  static func order(_ id: String, _ name: String, _ keys: String = "", status: String = "active") -> String {
    """
    {"resourceType": "ServiceRequest", "id": "\(id)", "status": "\(status)", "intent": "order", "subject": {"reference": "Patient/p1"},
     "code": {"text": "\(name)"}\(keys.isEmpty ? "" : ", ")\(keys)}
    """
  }

  /// A bundle with one order of a bridge.
  static func bridge(_ keys: String, patient: String = maria, plan: String = "") -> String {
    bundle([
      patient,
      Sample.plan(
        "\(plan.isEmpty ? "" : "\(plan), ")\"activity\": [{\"reference\": {\"reference\": \"ServiceRequest/s1\"}}]"),
      order("s1", "Bridge", keys),
    ])
  }

  static func read(_ bundle: String, _ options: FHIROptions = FHIROptions(), hasCondition: Bool = true) throws
    -> FHIRPlan
  {
    try FHIRPlan(
      InputFile(name: "bundle.json", text: bundle), options: options, date: date, hasCondition: hasCondition,
      press: try press())
  }

  /// The warnings of a bundle that can be read, by their codes.
  static func warnings(_ bundle: String, _ options: FHIROptions = FHIROptions()) throws -> [HandoutDiagnostic] {
    try placed(bundle, options).warnings
  }

  static func placed(_ bundle: String, _ options: FHIROptions = FHIROptions()) throws -> PlacedHandout {
    var request = HandoutRequest(condition: nil, date: date)
    try read(bundle, options, hasCondition: false).apply(to: &request)
    return try press().place(request)
  }

  static func pdf(_ bundle: String, _ options: FHIROptions = FHIROptions()) throws -> [UInt8] {
    try press().draw(try placed(bundle, options)).pdf
  }

  /// The errors of a bundle that cannot be read.
  static func errors(_ bundle: String, _ options: FHIROptions = FHIROptions()) -> [HandoutDiagnostic] {
    do {
      _ = try read(bundle, options)
      return []
    } catch let error as HandoutError {
      return error.diagnostics.filter { !$0.isWarning }
    } catch {
      return []
    }
  }

  static func codes(_ text: String) -> FHIROptions {
    var options = FHIROptions()
    options.codes = InputFile(name: "codes.yaml", text: text)
    return options
  }
}
