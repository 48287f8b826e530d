package import HandoutDocument
package import HandoutGeometry

/// A section as a design uses it: in which form, with which limits.
package struct SectionUse: Hashable, Sendable {
  package var section: Section
  /// The form; nil for a section that has only one.
  package var form: SectionForm?
  /// Exercises and log: whether this is what had no room in the region before.
  package var isRest = false
  /// Note: the most characters; a longer note stands in the next region and is named here.
  package var atMost: Int?
  /// Red flags: the tiers from 1 to 3, in the order of their columns.
  package var tiers: [Int] = []
  /// Red flags and levels: which half of the lines or exercises this is, from 1; nil for all of them.
  package var half: Int?
  /// Log: how many days it has, and how many of them stand side by side.
  package var days = 7
  package var daysInRow = 7
  /// Checklist: in how many columns its items stand.
  package var columns = 1
  /// Whose link stands beside the section, with its code; nil for none.
  package var link: LinkPlace?
  /// Exercise links: the most on a page.
  package var mostOnPage: Int?

  package init(_ section: Section, form: SectionForm? = nil) {
    self.section = section
    self.form = form ?? section.forms.first
    if section == .redFlags { tiers = self.form == .box ? [1, 2] : [1, 2, 3] }
  }
}

/// Whose link a section can have beside it. Those of exercises stand with the exercises.
package enum LinkPlace: String, CaseIterable, Hashable, Sendable {
  case patient
  case clinic
}

/// What a region holds: sections one below the other, some of them side by side.
package indirect enum RegionPart: Hashable, Sendable {
  case section(SectionUse)
  case columns([Column])

  /// A column: parts one below the other.
  package struct Column: Hashable, Sendable {
    /// Its width on the paper for which the design was drawn; on another paper all widths of a row change alike.
    package var width: Length
    package var parts: [RegionPart]

    package init(width: Length, parts: [RegionPart]) {
      self.width = width
      self.parts = parts
    }
  }

  /// The sections in reading order.
  package var uses: [SectionUse] {
    switch self {
    case .section(let use): [use]
    case .columns(let columns): columns.flatMap { $0.parts.flatMap(\.uses) }
    }
  }

  /// The part with its sections changed; nil where none is left. Columns that stay take the room of those that go.
  package func changed(_ change: (SectionUse) -> SectionUse?) -> RegionPart? {
    switch self {
    case .section(let use): return change(use).map(RegionPart.section)
    case .columns(let columns):
      let rest = columns.compactMap { column -> Column? in
        let parts = column.parts.compactMap { $0.changed(change) }
        return parts.isEmpty ? nil : Column(width: column.width, parts: parts)
      }
      return rest.isEmpty ? nil : .columns(rest)
    }
  }
}

/// A page or a run of pages with sections of its own.
package struct DesignRegion: Hashable, Sendable {
  /// A coloured ground behind a page.
  package struct Ground: Hashable, Sendable {
    package var color: Theme.Role
    /// How far it stays away from the edges of the page.
    package var inset: Length
    package var radius: Length
  }

  package var name: String
  package var parts: [RegionPart]
  /// What stands at the foot of each of its pages.
  package var foot: [SectionUse] = []
  /// How many pages it has at most; what does not fit is a mistake. Nil for one, or for as many as it takes.
  package var pageCount: Int?
  /// Whether the region has as many pages as its sections take, and not one.
  package var takesManyPages: Bool
  /// The sections of the next region that this one takes where its last page has room for them.
  package var mayTake: [Section]
  /// Whether its pages are there to fill a sheet, as many as are missing.
  package var isFiller = false
  /// More room above the first section.
  package var top = Length.zero
  package var ground: Ground?

  package init(name: String, parts: [RegionPart], takesManyPages: Bool = false, mayTake: [Section] = []) {
    self.name = name
    self.parts = parts
    self.takesManyPages = takesManyPages
    self.mayTake = mayTake
  }

  /// The sections in reading order.
  package var uses: [SectionUse] { parts.flatMap(\.uses) + foot }
}
