import HandoutClinical
import HandoutInput

/// One order as a sheet prints it.
struct ReadOrder {
  let order: Order
  let exercise: String
  /// The dose in numbers, as far as the order has them.
  var dose: DoseChange
  /// The words in place of a dose.
  var instruction: [Element.Located] = []
  /// What is said beside and stands in the sheet's notes.
  var notes: [String] = []
  var side: Side?
  var start: Element.Located?
}

/// Reads what an order says of an exercise.
struct OrderReader {
  let bundle: ResourceBundle
  let library: ClinicalLibrary
  let findings: Findings
  /// Whether notes to colleagues are printed.
  let includesNotes: Bool
  /// The language of the sheet, as far as the bundle says it.
  let language: String?

  func read(_ order: Order, exercise id: String) throws(ClinicalError) -> ReadOrder {
    let exercise = try library.exercise(id)
    var read = ReadOrder(
      order: order, exercise: id, dose: DoseChange(exercise: Located(id, at: order.place)), side: side(of: order))
    readDose(of: exercise, into: &read)
    tellLeftOut(of: order)
    return read
  }

  private func readDose(of exercise: Exercise, into read: inout ReadOrder) {
    let order = read.order
    let own = OwnDose(order, findings: findings)
    if let numbers = own?.numbers {
      read.dose.sets = numbers["sets"]
      read.dose.reps = numbers["reps"]
      read.dose.hold = numbers["hold"]
      read.dose.rest = numbers["rest"]
      read.dose.minutes = numbers["minutes"]
    } else {
      readInstruction(into: &read)
    }
    let timing = readTiming(into: &read)
    readMinutes(timing?.minutes, of: exercise, into: &read)
    let rest = (timing?.rest ?? []) + words(of: order)
    if read.instruction.isEmpty, own == nil {
      // Beside it a dose of ours would say another thing than the order does.
      read.instruction = rest.map { Element.Located(text: $0, place: order.place) }
    } else {
      read.notes += rest.map { "\(order.name): \($0)" }
    }
    if read.instruction.isEmpty, own?.numbers.isEmpty ?? true, read.dose.minutes == nil {
      let isRhythmKnown = read.dose.days != nil
      findings.warn(
        .fhirOwnDose, order.place,
        isRhythmKnown
          ? "the order says no sets, repetitions or minutes, so those of the library are printed: \"\(order.name)\""
          : "the order says no dose, so that of the library is printed: \"\(order.name)\"",
        help: "see whether it is right; an instruction in the order is printed in its place")
    }
  }

  /// What the order says in words: to the patient, else about itself, else to colleagues where that was asked for.
  private func readInstruction(into read: inout ReadOrder) {
    let element = read.order.element
    var said: [Element.Located] = []
    if element.isList("patientInstruction") {
      said = element.list("patientInstruction").compactMap {
        translated("instructionMarkdown", of: $0) ?? reference($0)
      }
    } else if let text = translated("patientInstruction", of: element) {
      said = [text]
    }
    let notes = element.list("note").compactMap { $0.located("text") }
    if said.isEmpty, read.order.isDetail, let text = translated("description", of: element) { said = [text] }
    if said.isEmpty, includesNotes {
      said = notes
    } else if includesNotes {
      read.notes += notes.map { "\(read.order.name): \($0.text)" }
    } else if let note = notes.first {
      findings.warn(
        .fhirLeftOut, note.place, "left out: a note of the order \"\(read.order.name)\"",
        help: "notes are written to colleagues; --fhir-notes prints them")
    }
    read.instruction = said
  }

  /// A text in the language of the sheet, where the order has it in several.
  private func translated(_ key: String, of element: Element) -> Element.Located? {
    let translations = element["_\(key)"]?.list("extension").filter {
      $0.text("url") == "http://hl7.org/fhir/StructureDefinition/translation"
    }
    for translation in translations ?? [] {
      let parts = translation.list("extension")
      guard let tag = parts.first(where: { $0.text("url") == "lang" })?.text("valueCode"), let language,
        tag.split(separator: "-").first?.lowercased() == language.split(separator: "-").first?.lowercased(),
        let content = parts.first(where: { $0.text("url") == "content" })
      else { continue }
      if let text = content.located("valueString") ?? content.located("valueMarkdown") { return text }
    }
    return element.located(key)
  }

  private func reference(_ part: Element) -> Element.Located? {
    guard let reference = part["instructionReference"] else { return nil }
    findings.warn(
      .fhirLeftOut, reference.place, "left out: an instruction that stands in another document",
      help: "write it into instructionMarkdown")
    return nil
  }

  private func readTiming(into read: inout ReadOrder) -> OrderTiming? {
    let element = read.order.element
    let period = element["occurrencePeriod"] ?? element["scheduledPeriod"]
    read.start = period?.located("start")
    guard let timing = element["occurrenceTiming"] ?? element["scheduledTiming"] else { return nil }
    let found = OrderTiming(timing, findings: findings)
    (read.dose.days, read.dose.perDay) = (found.days, found.perDay)
    read.start = read.start ?? found.start
    return found
  }

  /// Minutes are a dose of an exercise that is timed; of another one they stand in place of its dose.
  private func readMinutes(_ minutes: Int?, of exercise: Exercise, into read: inout ReadOrder) {
    guard let minutes, read.dose.minutes == nil else { return }
    let words = Element.Located(text: "\(minutes)\u{A0}min", place: read.order.place)
    if !read.instruction.isEmpty {
      read.instruction.append(words)
    } else if case .repetitions = exercise.dosage.amount {
      if read.dose.saysHowMuch {
        read.notes.append("\(read.order.name): \(words.text)")
      } else {
        read.instruction = [words]
      }
    } else {
      read.dose.minutes = minutes
    }
  }

  /// When, as far as the order says it in words alone.
  private func words(of order: Order) -> [String] {
    let asNeeded = order.element["asNeededCodeableConcept"] ?? order.element["asNeededFor"]
    return [order.element.text("scheduledString"), asNeeded.flatMap { Concept($0).name }].compactMap(\.self)
  }

  private func side(of order: Order) -> Side? {
    let sites = order.element.list("bodySite")
    var sides = sites.compactMap { OrderSide.side(of: Concept($0)) }
    for reference in order.element.list("bodyStructure") {
      let structure = bundle.resolve(reference, in: order.owner).resource
      let laterality = structure?.element.list("includedStructure").compactMap { $0["laterality"] } ?? []
      sides += laterality.compactMap { OrderSide.side(of: Concept($0)) }
    }
    return OrderSide.side(of: sides)
  }

  /// What an order can say and a sheet has no place for.
  private func tellLeftOut(of order: Order) {
    let keys = [
      "quantity", "quantityQuantity", "quantityRatio", "quantityRange", "dailyAmount", "orderDetail", "asNeededBoolean",
      "asNeeded", "occurrenceDateTime",
    ]
    for key in keys {
      guard let element = order.element[key], element.text != "false" else { continue }
      findings.warn(
        .fhirLeftOut, element.place, "left out: \(words: key) of \"\(order.name)\", for which a sheet has no place",
        help: key.hasPrefix("quantity") ? "it counts sessions, and is neither sets nor repetitions" : nil)
    }
  }
}
