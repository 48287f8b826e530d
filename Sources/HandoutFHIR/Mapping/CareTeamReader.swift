import HandoutInput

/// Finds who made a plan, or else who asked for it.
struct CareTeamReader {
  let bundle: ResourceBundle
  let plan: Resource?
  let orders: [Order]

  /// The therapist: who does the orders, else who wrote the plan or answers for it.
  var therapist: String? {
    let performers = orders.lazy.compactMap { name(at: "performer", of: $0.element, in: $0.owner) }.first
    guard performers == nil, let plan else { return performers }
    return ["author", "custodian", "contributor"].lazy.compactMap { name(at: $0, of: plan.element, in: plan) }.first
  }

  /// Who sent the patient.
  var referrer: String? { orders.lazy.compactMap { name(at: "requester", of: $0.element, in: $0.owner) }.first }

  private func name(at key: String, of element: Element, in owner: Resource) -> String? {
    element.list(key).lazy.compactMap { name(of: bundle.resolve($0, in: owner)) }.first
  }

  /// The name of a person who treats patients; a patient, an organization or a device is nobody of that kind.
  private func name(of found: Referenced) -> String? {
    // A reference of words alone says no kind: it is a person of the clinic where plans have them.
    let type = found.type
    guard type == nil || type == "Practitioner" || type == "PractitionerRole" else { return nil }
    guard let resource = found.resource else { return found.display }
    if resource.type == "PractitionerRole" {
      guard let reference = resource.element["practitioner"] else { return found.display }
      let person = bundle.resolve(reference, in: resource)
      return person.resource.flatMap(name(ofPerson:)) ?? person.display ?? found.display
    }
    return name(ofPerson: resource) ?? found.display
  }

  private func name(ofPerson person: Resource) -> String? {
    let names = person.element.list("name")
    let name = names.first { $0.has("family") && $0.has("given") } ?? names.first
    guard let name else { return nil }
    let parts = ["prefix", "given", "family"].flatMap { name.list($0).compactMap(\.text) }
    let before = name.has("family") ? parts.joined(separator: " ") : name.text("text") ?? parts.joined(separator: " ")
    let titles = name.has("family") ? name.list("suffix").compactMap(\.text) : []
    let whole = ([before] + titles).filter { !$0.isEmpty }.joined(separator: ", ")
    return whole.isEmpty ? nil : whole
  }
}
