package import HandoutClinical
import HandoutInput

/// A bundle as a sheet prints it.
package struct ReadPlan: Sendable {
  package var patient = Patient()
  package var condition: Located<String>?
  /// The plan's patient as documents refer to it; nil where the plan names none.
  var subject: FHIRValue?
  /// The plan, else the orders, as documents refer to them.
  var basis: [FHIRValue] = []
}

/// Reads the plan of a bundle: who, what, how much. All that is wrong or left out goes to the findings.
struct PlanReader {
  let bundle: ResourceBundle
  let library: ClinicalLibrary
  let table: CodeTable
  let findings: Findings
  let options: FHIROptions
  let date: CalendarDate
  /// Whether the caller names the condition.
  let hasCondition: Bool

  func read() throws(ClinicalError) -> ReadPlan {
    var result = ReadPlan()
    let plan = PlanChoice(bundle: bundle, findings: findings, wanted: options.plan).plan()
    guard plan != nil || bundle.all("CarePlan").isEmpty else { return result }
    if let plan { findings.checkModifiers(in: plan.element) }
    guard let whose = subject(of: plan) else { return result }
    if let resource = whose.resource {
      findings.checkModifiers(in: resource.element)
      PatientReader(findings: findings, date: date).read(resource.element, into: &result.patient)
    } else {
      result.patient.name = whose.display
    }
    let orders = toDo(of: plan, subject: whose)
    let read = try readOrders(orders, language: result.patient.language)
    join(read, plan: plan, into: &result.patient)
    let team = CareTeamReader(bundle: bundle, plan: plan, orders: orders)
    (result.patient.therapist, result.patient.referrer) = (team.therapist, team.referrer)
    result.condition = condition(of: plan)
    result.subject = PlanReferences.subject(whose)
    result.basis = PlanReferences.basis(plan: plan, orders: orders)
    return result
  }

  /// Whose plan it is; nil where that was complained of.
  private func subject(of plan: Resource?) -> Referenced? {
    let patients = bundle.all("Patient")
    let owner = plan ?? bundle.all("ServiceRequest").first
    guard let owner, let reference = owner.element["subject"] else {
      findings.reject(
        owner?.element.place ?? bundle.resources.first?.element.place ?? SourcePlace(file: "handout"),
        owner == nil ? "the bundle has no plan and no order" : "the plan does not say whose it is",
        help: owner == nil ? "a CarePlan or ServiceRequest is read" : "subject names its patient")
      return nil
    }
    let found = bundle.resolve(reference, in: owner)
    if let resource = found.resource, resource.type == "Patient" { return found }
    guard patients.isEmpty, found.resource == nil else {
      findings.reject(
        reference.place, "the patient of the plan is not in the bundle, which has \(words: patients.count) of others",
        help: "no other patient's name is printed on it; put the plan's own Patient into the bundle")
      return nil
    }
    return found
  }

  private func toDo(of plan: Resource?, subject: Referenced) -> [Order] {
    let all = OrderList(bundle: bundle, findings: findings, plan: plan, subject: subject).orders()
    let filter = OrderFilter(findings: findings, plan: plan)
    var seen: [Resource] = []
    return all.filter { order in
      if !order.isDetail {
        // An activity can name an order twice.
        guard !seen.contains(where: { $0.isSame(as: order.owner) }) else { return false }
        seen.append(order.owner)
        findings.checkModifiers(in: order.element)
        checkSubject(of: order, is: subject)
      }
      return filter.isToDo(order)
    }
  }

  private func checkSubject(of order: Order, is subject: Referenced) {
    guard let reference = order.element["subject"] else { return }
    guard !bundle.resolve(reference, in: order.owner).isSame(as: subject) else { return }
    findings.reject(
      reference.place, "an order of the plan is for another patient: \"\(order.name)\"",
      help: "a sheet is for one patient; take the order out, or correct its subject")
  }

  private func readOrders(_ orders: [Order], language: String?) throws(ClinicalError) -> [ReadOrder] {
    let finder = ExerciseFinder(library: library, table: table, findings: findings)
    let reader = OrderReader(
      bundle: bundle, library: library, findings: findings, includesNotes: options.includesNotes, language: language)
    var read: [ReadOrder] = []
    for order in orders {
      guard let id = try finder.exercise(of: order) else { continue }
      read.append(try reader.read(order, exercise: id))
    }
    return read
  }

  private func condition(of plan: Resource?) -> Located<String>? {
    guard let plan, !hasCondition else { return nil }
    var found: [Located<String>] = []
    let addressed = plan.element.list("addresses")
    for part in addressed {
      let reference = part["reference"].map { $0.node.isMapping ? $0 : part } ?? part
      let resource = bundle.resolve(reference, in: plan).resource
      let isOver =
        resource?.element.list("verificationStatus").map(Concept.init).contains {
          $0.has(code: "entered-in-error") || $0.has(code: "refuted")
        } ?? false
      guard !isOver else { continue }
      let concept = part.has("concept") ? Concept(part) : resource?.element["code"].map(Concept.init)
      for coding in concept?.codings ?? [] {
        guard let id = coding.key.flatMap({ table.conditions[$0]?.value }) else { continue }
        if !found.contains(where: { $0.value == id }) { found.append(Located(id, at: part.place)) }
      }
    }
    if found.count == 1 { return found[0] }
    findings.warn(
      .fhirNoCondition, addressed.first?.place ?? plan.element.place,
      found.isEmpty
        ? "the condition is not told by the table of codes, so the sheet has the exercises alone"
        : "the plan is about several conditions, so the sheet has the exercises alone: \(NearestName.joined(found.map(\.value), last: "and"))",
      help: "name the condition as an argument, or its code in the table, --fhir-codes")
    return nil
  }
}
