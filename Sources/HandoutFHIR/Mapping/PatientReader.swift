import HandoutClinical
import HandoutInput

/// Reads who the patient is.
struct PatientReader {
  let findings: Findings
  /// The date of the sheet: names that ended before it are not used.
  let date: CalendarDate

  func read(_ element: Element, into patient: inout Patient) {
    patient.name = name(of: element)
    patient.id = recordNumber(of: element)
    patient.language = language(of: element)
    guard let born = element.located("birthDate") else { return }
    readBirth(born, into: &patient)
  }

  // MARK: The name

  private static let order = ["official", nil, "usual", "temp"]

  private func name(of patient: Element) -> String? {
    let names = patient.list("name").filter { name in
      let use = name.text("use")
      let isOver = name["period"]?.text("end").map { $0.prefix(10) < date.description } ?? false
      return !isOver && !["old", "maiden", "nickname", "anonymous"].contains(use)
    }
    let sorted = Self.order.flatMap { use in names.filter { $0.text("use") == use } }
    if let whole = sorted.first(where: { $0.has("family") && $0.has("given") }) { return composed(whole) }
    if let text = sorted.compactMap({ $0.text("text") }).first { return checked(text, at: sorted.first) }
    return sorted.compactMap { composed($0) }.first
  }

  private func composed(_ name: Element) -> String? {
    func parts(_ key: String) -> [String] { name.list(key).compactMap(\.text) }
    let (family, given) = (parts("family"), parts("given"))
    let middle =
      (family + given).allSatisfy(Self.isEastAsian)
      // Written without spaces, the family's name first.
      ? [(family + given).joined()] : given + family
    let all = (parts("prefix") + middle + parts("suffix")).filter { !$0.isEmpty }
    return all.isEmpty ? nil : checked(all.joined(separator: " "), at: name)
  }

  private static func isEastAsian(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
      default: false
      }
    }
  }

  private func checked(_ text: String, at element: Element?) -> String? {
    guard text.count <= 200 else {
      if let element { findings.reject(element.place, "the name is longer than \(words: 200) characters") }
      return nil
    }
    return text
  }

  // MARK: The rest

  private func readBirth(_ born: Element.Located, into patient: inout Patient) {
    if let day = try? DateText(born.text), day.time == nil {
      patient.born = CalendarDate(day)
    } else if CalendarDate.isYearOrMonth(born.text) {
      // No day is made up: warning signs for the young stay, as for everybody whose age is not known.
      patient.bornIn = born.text
    } else {
      findings.reject(
        born.place, "birthDate must be a date, or a year or month, found \"\(born.text.prefix(40))\"",
        help: "for example 1962-04-17, 1962-04 or 1962")
    }
  }

  /// The number by which the clinic's records know the patient; other numbers are no one's business.
  private func recordNumber(of patient: Element) -> String? {
    let numbers = patient.list("identifier").filter { identifier in
      identifier["type"].map { Concept($0).has(code: "MR") } == true && identifier.text("use") != "old"
    }
    guard let number = numbers.first?.text("value"), number.count <= 64 else { return nil }
    return number
  }

  private func language(of patient: Element) -> String? {
    let spoken = patient.list("communication")
    let chosen = spoken.first { $0.isTrue("preferred") } ?? spoken.first
    let tags = chosen?.list("language").flatMap { $0.list("coding").compactMap { $0.located("code") } } ?? []
    guard let tag = tags.first ?? patient.located("language") else { return nil }
    guard let language = LanguageTag(tag.text) else {
      findings.reject(
        tag.place, "the language must be a tag by BCP 47, found \"\(tag.text.prefix(40))\"",
        help: "for example es-MX; --language says another one")
      return nil
    }
    return language.text
  }
}
