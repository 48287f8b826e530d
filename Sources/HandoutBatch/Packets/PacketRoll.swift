import HandoutClinical
import HandoutComposer
import HandoutKit
import HandoutPages

/// Who is in a packet, for its cover: a few words a patient, kept until the packet ends. The pages of the cover come before all others and
/// are only known then, so what happened to the rows is told after them.
struct PacketRoll {
  private var entries: [PacketRoster.Entry] = []
  private var items: [BatchItem] = []
  /// The ids of patients: one with two conditions has two handouts.
  private var people: Set<UInt128> = []
  /// The clinic of all handouts so far; nil where they have several.
  private var clinic: Clinic?

  /// Adds a handout.
  ///
  /// - Parameter item: what is told of it, with its pages as they are without a cover.
  mutating func add(_ row: PlacedRow, of identity: RowIdentity, item: BatchItem, pages: ClosedRange<Int>) {
    var entry = row.entry
    entry.pages = pages
    clinic = entries.isEmpty || clinic == row.clinic ? row.clinic : nil
    entries.append(entry)
    items.append(item)
    people.insert(identity.fingerprint)
  }

  /// What the cover says when it has so many pages itself.
  ///
  /// - Parameters:
  ///   - clinic: the clinic of the batch; one that says nothing gives way to that of all handouts.
  ///   - pages: the pages of the packet without the cover.
  func roster(
    coverPages: Int, pages: Int, rowsWithoutHandout: Int, clinic: Clinic, date: CalendarDate
  ) -> PacketRoster {
    PacketRoster(
      entries: entries.map { entry in
        var entry = entry
        entry.pages = entry.pages.moved(by: coverPages)
        return entry
      }, patients: people.count, pages: pages + coverPages, rowsWithoutHandout: rowsWithoutHandout,
      clinic: clinic.name == nil ? self.clinic ?? clinic : clinic, date: date)
  }

  /// What is told of the handouts behind a cover of so many pages.
  func items(coverPages: Int) -> [BatchItem] {
    items.map { item in
      var item = item
      if let place = item.packet {
        item.packet = PacketPlace(file: place.file, pages: place.pages.moved(by: coverPages))
      }
      return item
    }
  }
}

extension ClosedRange<Int> {
  fileprivate func moved(by count: Int) -> ClosedRange<Int> { lowerBound + count...upperBound + count }
}
