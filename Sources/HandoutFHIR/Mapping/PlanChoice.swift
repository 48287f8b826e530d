import HandoutInput

/// Which plan of care of a bundle is printed.
struct PlanChoice {
  let bundle: ResourceBundle
  let findings: Findings
  /// The id of the plan that is wanted; nil for the only one.
  let wanted: String?

  /// The chosen plan; nil where the bundle has none, or where the choice was complained of.
  func plan() -> Resource? {
    let plans = bundle.all("CarePlan")
    guard !plans.isEmpty else { return nil }
    if let wanted { return named(wanted, among: plans) }
    for status in ["active", "on-hold"] {
      let fitting = plans.filter { $0.element.text("status") == status && Self.isMeant($0) }
      guard let first = fitting.first else { continue }
      guard fitting.count > 1 else { return first }
      let hinted = fitting.filter(Self.isHinted)
      if hinted.count == 1 { return hinted[0] }
      findings.reject(
        first.element.place, "the bundle has \(words: fitting.count) plans of the status \(words: status)",
        help: "name one by its id: \(NearestName.joined(fitting.map { $0.id ?? "without an id" }, last: "or"))")
      return nil
    }
    let plan = plans[0]
    findings.reject(
      plan.element.place(of: "status"),
      "no plan of the bundle is to be followed: the status is \"\(plan.element.text("status") ?? "missing")\", the intent \"\(plan.element.text("intent") ?? "missing")\"",
      help: "a plan with the status active or on-hold and the intent plan or order is printed")
    return nil
  }

  private func named(_ id: String, among plans: [Resource]) -> Resource? {
    guard let plan = plans.first(where: { $0.id == id }) else {
      findings.reject(
        plans[0].element.place, "the bundle has no plan with the id \"\(id)\"",
        help: NearestName.help(for: id, in: plans.compactMap(\.id), subject: "plans"))
      return nil
    }
    let status = plan.element.text("status") ?? ""
    guard status == "active" || status == "on-hold", Self.isMeant(plan) else {
      findings.reject(
        plan.element.place(of: "status"), "the plan \"\(id)\" is not to be followed: its status is \"\(status)\"",
        help: "a plan with the status active or on-hold and the intent plan or order is printed")
      return nil
    }
    return plan
  }

  private static func isMeant(_ plan: Resource) -> Bool { ["plan", "order"].contains(plan.element.text("intent")) }

  /// Whether its category says that it is one of exercises; most plans have no such category.
  private static func isHinted(_ plan: Resource) -> Bool {
    plan.element.list("category").map(Concept.init).contains {
      $0.has(code: "PhysicalActivity") || $0.has(code: "assess-plan")
    }
  }
}
