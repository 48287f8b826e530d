/// A release of FHIR in which plans are read and documents are written.
public enum FHIRVersion: String, CaseIterable, Sendable {
  case r4
  case r5

  /// The number that resources carry.
  var number: String {
    switch self {
    case .r4: "4.0.1"
    case .r5: "5.0.0"
    }
  }

  /// The releases whose own shapes are seen in plans and orders: no file says which it is of.
  static func seen(in bundle: ResourceBundle) -> Set<FHIRVersion> {
    var seen: Set<FHIRVersion> = []
    func add(_ version: FHIRVersion, if condition: Bool) { if condition { seen.insert(version) } }
    for plan in bundle.all("CarePlan").map(\.element) {
      add(.r4, if: plan.has("author"))
      add(.r5, if: plan.has("custodian"))
      for activity in plan.list("activity") {
        add(.r4, if: activity.has("detail") || activity.has("reference"))
        add(.r5, if: activity.has("plannedActivityReference"))
      }
    }
    let contained = bundle.resources.flatMap(\.contained).filter { $0.text("resourceType") == "ServiceRequest" }
    for order in bundle.all("ServiceRequest").map(\.element) + contained {
      add(.r4, if: order["code"].map { $0.has("coding") || $0.has("text") } == true)
      add(.r5, if: order["code"]?.has("concept") == true)
      add(.r5, if: order.isList("patientInstruction"))
      add(.r4, if: order.has("patientInstruction") && !order.isList("patientInstruction"))
    }
    return seen
  }
}
