import HandoutInput

/// One order of a plan: a ServiceRequest, or the detail of an activity (R4).
struct Order {
  let element: Element
  /// The resource that it is, or stands in.
  let owner: Resource
  let isDetail: Bool

  var concept: Concept? { element["code"].map(Concept.init) }
  /// What complaints call it.
  var name: String { concept?.name ?? owner.id ?? "without a code" }
  var place: SourcePlace { element.place(of: "code") }
  var status: String { element.text("status") ?? "" }
}

/// The orders of a plan, in its order. The first of these that is there: what its activities name or hold; orders that are based on it; orders for
/// the same patient.
struct OrderList {
  let bundle: ResourceBundle
  let findings: Findings
  let plan: Resource?
  /// The patient of the plan.
  let subject: Referenced

  func orders() -> [Order] {
    guard let plan else { return loose { _ in true } }
    let activities = plan.element.list("activity")
    let own = activities.compactMap { order(of: $0, in: plan) }
    if !own.isEmpty || activities.contains(where: { $0.has("detail") }) { return own }
    let based = loose { request in
      request.element.list("basedOn").contains { reference in
        bundle.resolve(reference, in: request).resource.map { $0.isSame(as: plan) } ?? false
      }
    }
    return based.isEmpty ? loose(where: isForSubject) : based
  }

  private func order(of activity: Element, in plan: Resource) -> Order? {
    if let reference = activity["reference"] ?? activity["plannedActivityReference"] {
      let found = bundle.resolve(reference, in: plan)
      if let resource = found.resource, resource.type == "ServiceRequest" {
        return Order(element: resource.element, owner: resource, isDetail: false)
      }
      let name = found.display ?? found.resource?.name ?? reference.text("reference") ?? "without a name"
      findings.warn(
        .fhirNotMade, reference.place, "not an order for an exercise, or not in the bundle: \"\(name)\"",
        help: "the order itself, a ServiceRequest, must be in the bundle")
      return nil
    }
    return activity["detail"].map { Order(element: $0, owner: plan, isDetail: true) }
  }

  private func loose(where isWanted: (Resource) -> Bool) -> [Order] {
    bundle.all("ServiceRequest").filter(isWanted).map { Order(element: $0.element, owner: $0, isDetail: false) }
  }

  private func isForSubject(_ request: Resource) -> Bool {
    request.element["subject"].map { bundle.resolve($0, in: request).isSame(as: subject) } ?? false
  }
}
