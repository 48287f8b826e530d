import HandoutInput

/// Which orders are to be done: what is over, not meant or forbidden is told and left out.
struct OrderFilter {
  let findings: Findings
  let plan: Resource?

  private static let over: Set<String> = ["completed", "cancelled", "stopped", "revoked", "entered-in-error"]
  private static let notYet: Set<String> = ["draft", "on-hold"]
  private static let meant: Set<String> = [
    "plan", "directive", "order", "original-order", "reflex-order", "filler-order", "instance-order",
  ]

  func isToDo(_ order: Order) -> Bool {
    if order.element.isTrue("doNotPerform") {
      findings.warn(
        .fhirDoNotPerform, order.element.place(of: "doNotPerform"),
        "the plan says not to do this, so it is not printed: \"\(order.name)\"",
        help: "tell the patient; --note prints a sentence about it")
      return false
    }
    let isOnHold = order.status == "on-hold" && plan?.element.text("status") == "on-hold"
    if Self.over.contains(order.status) || Self.notYet.contains(order.status) && !isOnHold {
      findings.warn(
        .fhirNotActive, order.element.place(of: "status"),
        "left out, as its status is \"\(order.status)\": \"\(order.name)\"")
      return false
    }
    guard !order.isDetail, let intent = order.element.text("intent"), !Self.meant.contains(intent) else { return true }
    findings.warn(
      .fhirNotActive, order.element.place(of: "intent"), "left out, as its intent is \"\(intent)\": \"\(order.name)\"")
    return false
  }
}
