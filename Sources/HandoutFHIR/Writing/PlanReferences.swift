/// How a document refers to what it was made of.
enum PlanReferences {
  /// The patient: the plan's own reference with every member, unless it means something in the bundle alone.
  static func subject(_ found: Referenced) -> FHIRValue {
    let text = found.reference.text("reference") ?? ""
    guard text.hasPrefix("#") || text.hasPrefix("urn:") || text.contains("?"), let resource = found.resource else {
      return found.reference.value
    }
    let identifier = resource.element["identifier"]?.value
    if resource.index != nil, resource.id != nil {
      return .object(["reference": .text(resource.name)])
    }
    return .object(leavingOutNil: ["type": .text("Patient"), "identifier": identifier])
  }

  /// The plan, else its orders; those without an id cannot be referred to.
  static func basis(plan: Resource?, orders: [Order]) -> [FHIRValue] {
    let resources = plan.map { [$0] } ?? orders.map(\.owner)
    return resources.compactMap { resource in
      if let url = resource.fullURL, url.hasPrefix("http") { return .object(["reference": .text(url)]) }
      return resource.id == nil ? nil : .object(["reference": .text(resource.name)])
    }
  }
}
