import HandoutClinical
import HandoutInput

extension PlanReader {
  /// Puts what the orders say together into one routine, with the plan's own dates and notes.
  func join(_ orders: [ReadOrder], plan: Resource?, into patient: inout Patient) {
    let orders = merged(orders)
    patient.exercises = orders.map { Located($0.exercise, at: $0.order.place) }
    patient.doses = orders.map(\.dose).filter { $0.saysHowMuch || $0.days != nil || $0.perDay != nil }
    patient.instructions = orders.compactMap(instruction)
    if orders.isEmpty {
      findings.reject(
        (plan?.element ?? bundle.resources[0].element).place, "the plan orders no exercise that the library has",
        help: "see the warnings; a table of codes says which exercise a code is: --fhir-codes codes.yaml")
    }
    joinSide(orders, into: &patient)
    patient.start = start(of: plan, orders: orders)
    let notes = orders.flatMap(\.notes) + planNotes(plan)
    let text = notes.joined(separator: "\n")
    if text.count > 2_000 {
      findings.reject(
        plan?.element.place ?? SourcePlace(file: "handout"), "the notes are longer than \(words: 2_000) characters",
        help: "leave --fhir-notes out, and write a shorter --note")
    }
    patient.notes = text.isEmpty ? nil : text
  }

  /// Orders of one exercise as one; two that say different things are refused.
  private func merged(_ orders: [ReadOrder]) -> [ReadOrder] {
    var merged: [ReadOrder] = []
    for order in orders {
      guard let index = merged.firstIndex(where: { $0.exercise == order.exercise }) else {
        merged.append(order)
        continue
      }
      let first = merged[index]
      guard first.says(theSameAs: order) else {
        findings.reject(
          order.order.place, "two orders of the plan are for \"\(order.exercise)\", and say different things",
          help: "end one of them; a sheet has each exercise once")
        continue
      }
      merged[index].side = OrderSide.side(of: [first.side, order.side].compactMap(\.self))
    }
    return merged
  }

  private func instruction(_ order: ReadOrder) -> ExerciseInstruction? {
    guard let first = order.instruction.first else { return nil }
    let text = order.instruction.map(\.text).joined(separator: "\n")
    guard text.count <= ExerciseInstruction.longest else {
      findings.reject(
        first.place,
        "the instruction of \"\(order.order.name)\" is \(words: text.count) characters long; at most \(words: ExerciseInstruction.longest) have room on a card",
        help: "nothing of it is cut: shorten it in the order")
      return nil
    }
    return ExerciseInstruction(exercise: Located(order.exercise, at: first.place), text: text)
  }

  private func joinSide(_ orders: [ReadOrder], into patient: inout Patient) {
    let sides = Set(orders.map(\.side))
    if sides.count == 1, let side = orders.first?.side {
      patient.side = side
      // The order is for this side, and nobody ordered the other one.
      patient.legs = side == .both ? .both : .one
      return
    }
    guard let place = orders.first?.order.place else { return }
    findings.warn(
      .fhirNoSide, place,
      sides == [nil]
        ? "no order says a side, so the sheet names none"
        : "the orders are not all for one side, so the sheet names none",
      help: "--side names it; bodySite says it in an order")
  }

  private func start(of plan: Resource?, orders: [ReadOrder]) -> CalendarDate? {
    guard let start = plan?.element["period"]?.located("start") ?? orders.lazy.compactMap(\.start).first else {
      return nil
    }
    // The day as it is written: a time zone moves no day.
    guard let day = try? DateText(String(start.text.prefix(10))), start.text.count >= 10,
      DateLimits.sheetYears.contains(day.year)
    else {
      findings.warn(
        .fhirLeftOut, start.place, "left out: the start, which is no day: \"\(start.text.prefix(40))\"",
        help: "--start gives the day")
      return nil
    }
    return CalendarDate(day)
  }

  private func planNotes(_ plan: Resource?) -> [String] {
    guard let plan else { return [] }
    let notes = plan.element.list("note").compactMap { $0.located("text") }
    let texts = [plan.element.located("description")].compactMap(\.self) + notes
    guard !options.includesNotes else { return texts.map(\.text) }
    if let first = notes.first {
      findings.warn(
        .fhirLeftOut, first.place, "left out: the plan's notes",
        help: "they are written to colleagues; --fhir-notes prints them")
    }
    return []
  }
}

extension ReadOrder {
  fileprivate func says(theSameAs other: ReadOrder) -> Bool {
    var dose = other.dose
    dose.exercise = self.dose.exercise
    return dose == self.dose && instruction.map(\.text) == other.instruction.map(\.text) && notes == other.notes
  }
}
