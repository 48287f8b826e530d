package import HandoutClinical
package import HandoutDocument
package import HandoutGeometry
import HandoutInput
import HandoutLayouts

/// What the cover of a packet says.
package struct PacketRoster: Sendable {
  /// A handout of the packet.
  package struct Entry: Sendable {
    package var patient: KnownIdentity
    /// What stands for a patient of whom neither name nor id is known.
    package var title: String
    package var therapist: String?
    /// Its pages in the packet, from 1.
    package var pages: ClosedRange<Int>

    package init(patient: KnownIdentity, title: String, therapist: String?, pages: ClosedRange<Int>) {
      self.patient = patient
      self.title = title
      self.therapist = therapist
      self.pages = pages
    }
  }

  /// In the order of the packet.
  package var entries: [Entry]
  /// How many different patients there are.
  package var patients: Int
  /// The pages of the whole packet, with the cover's.
  package var pages: Int
  /// The rows of the list that should be in the packet and have no handout.
  package var rowsWithoutHandout: Int
  package var clinic: Clinic
  package var date: CalendarDate

  package init(
    entries: [Entry], patients: Int, pages: Int, rowsWithoutHandout: Int, clinic: Clinic, date: CalendarDate
  ) {
    self.entries = entries
    self.patients = patients
    self.pages = pages
    self.rowsWithoutHandout = rowsWithoutHandout
    self.clinic = clinic
    self.date = date
  }

  /// The name under which a therapist's patients stand together, whatever its capitals and spaces are.
  package static func key(ofTherapist name: String) -> String { NameFold.folded(name) }

  /// The entries of each therapist, in the order in which the packet meets them.
  fileprivate var groups: [(therapist: String?, entries: [Entry])] {
    var places: [String?: Int] = [:]
    var groups: [(therapist: String?, entries: [Entry])] = []
    for entry in entries {
      let key = entry.therapist.map(Self.key)
      if let place = places[key] {
        groups[place].entries.append(entry)
      } else {
        places[key] = groups.count
        groups.append((entry.therapist, [entry]))
      }
    }
    return groups
  }
}

extension Composer {
  /// The cover of a packet: its patients by therapist, each with what tells him or her apart and the pages of the handout. What the
  /// patients have is not on it.
  package func packetCover(of roster: PacketRoster, paper: Size) -> Document {
    let date = phrases.date(roster.date)
    let title = phrases.text(.packetCover)
    var children: [StackBlock.Child] = []
    if let clinic = roster.clinic.name { children.append(StackBlock.Child(paragraph(clinic, .clinic))) }
    children.append(
      StackBlock.Child(
        .keepWithNext(.text(TextBlock(inlines: inline(title, .title), role: .heading(level: 1)))),
        spaceBefore: design.length(.rosterTitleAbove)))
    let counts = [date, phrases.text(.patients, roster.patients), phrases.text(.pages, roster.pages)]
    children.append(
      StackBlock.Child(
        paragraph(counts.joined(separator: " · "), .subtitle), spaceBefore: design.length(.rosterCountsAbove)))
    if roster.rowsWithoutHandout > 0 {
      children.append(
        StackBlock.Child(
          paragraph(phrases.text(.rowsWithoutHandout, roster.rowsWithoutHandout), .value),
          spaceBefore: design.length(.rosterCountsAbove)))
    }
    for group in roster.groups {
      children.append(
        StackBlock.Child(
          heading(group.therapist ?? phrases.text(.noTherapist)), spaceBefore: design.length(.rosterGroupAbove)))
      children.append(
        StackBlock.Child(.roster(list(of: group.entries)), spaceBefore: design.length(.rosterTableAbove)))
    }
    return supportingDocument(
      StackBlock(children: children), paper: paper, foot: "\(title) · \(date)", footEnd: phrases.text(.pageOf),
      title: title, author: roster.clinic.name, subject: date, date: roster.date)
  }

  private func list(of entries: [PacketRoster.Entry]) -> RosterBlock {
    RosterBlock(
      heads: RosterBlock.Row(
        entry: inline(phrases.text(.patient), .label), end: inline(phrases.text(.pagesHead), .label)),
      rows: entries.map { entry in
        RosterBlock.Row(entry: words(of: entry), end: inline(pages(entry.pages), .value))
      },
      rowGap: design.length(.rosterRowGap), columnGap: design.length(.rosterColumnGap),
      ruleColor: theme.color(.hairline), thickness: design.length(.rosterLine))
  }

  /// The name, and what tells two of one name apart.
  private func words(of entry: PacketRoster.Entry) -> [Inline] {
    var known = identifiers(of: entry.patient).map(phrases.apart)
    let name = entry.patient.name.map(phrases.apart) ?? known.first ?? entry.title
    if entry.patient.name == nil, !known.isEmpty { known.removeFirst() }
    return known.reduce(inline(name, .value)) { $0 + inline(" · \($1)", .body) }
  }

  private func pages(_ pages: ClosedRange<Int>) -> String {
    guard pages.count > 1 else { return String(pages.lowerBound) }
    return phrases.text(.numberRange, ["from": String(pages.lowerBound), "to": String(pages.upperBound)])
  }
}
