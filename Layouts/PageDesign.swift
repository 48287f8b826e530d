package import HandoutDocument
package import HandoutGeometry

/// How a handout is laid out: paper margins, text styles, which sections stand in which order. Data, decoded from `Designs/<id>.yaml`.
package struct PageDesign: Hashable, Sendable {
  /// A text style whose colour the theme gives.
  package struct Style: Hashable, Sendable {
    package var weight: TextStyle.Weight
    package var size: Length
    package var leading: Length
    package var color: Theme.Role
  }

  /// How many pages a handout has.
  package struct PageCount: Hashable, Sendable {
    /// The pages that it always has.
    package var least: Int
    /// How many pages come together where those are not enough: two for whole sheets.
    package var step: Int
    /// The edge over which the sheets are turned; nil for printing on one side. A file that says nothing of pages is turned over the long one.
    package var duplex: Duplex? = .longEdge
  }

  /// The edge over which a sheet printed on both sides is turned.
  package enum Duplex: String, CaseIterable, Hashable, Sendable {
    case longEdge = "long-edge"
    case shortEdge = "short-edge"
  }

  /// One column in place of several: what stands side by side stands one below the other.
  package struct Stacked: Hashable, Sendable {
    /// Room between the margins that is narrower than this has one column.
    package var under: Length
    /// Cards: how high pictures are there; nil for as high as elsewhere.
    package var pictureHeight: CardsBlock.PictureHeights?
    /// Rows: the width of the column of pictures there; nil for as wide as elsewhere.
    package var pictureColumn: Length?
  }

  /// How a page stands.
  package enum Orientation: String, CaseIterable, Hashable, Sendable {
    case portrait
    case landscape
  }

  /// A length that the engine may let grow to fill a page.
  package struct LengthRange: Hashable, Sendable {
    package var least: Length
    package var greatest: Length
  }

  /// What the pages are.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case handout
    /// The sheet that lies before a handout in a packet.
    case separator
    /// The list of the patients that lies before all of a packet.
    case packetCover = "packet-cover"
    /// Pictures with their names.
    case contactSheet = "contact-sheet"
  }

  package var id: String
  package var kind = Kind.handout
  package var name: String
  /// What the design is for, in a sentence.
  package var purpose: String
  /// Whether the design is for poor sight: nothing that is read is smaller than 18 points.
  package var isLarge = false
  /// Whether the design is for a purse: what is read is at least 9 points, and nothing is done by it.
  package var isPocket = false
  /// How pages share sheets of paper; nil where each page is a sheet.
  package var imposition: DesignImposition?
  package var pages = PageCount(least: 1, step: 1)
  /// How pages stand; nil for as the paper is named.
  package var orientation: Orientation?
  /// How the design changes on a narrow page; nil where it does not.
  package var stacked: Stacked?
  /// Whether this is the form of the design for a page as narrow as that.
  package var isStacked = false
  /// The design whose handout comes with this one and has what this one leaves out; nil where this one stands alone.
  package var companion: String?
  /// Whether pages after the first one have a running head.
  package var hasRunningHead = true
  /// Whether pages are numbered.
  package var hasPageNumbers = true
  /// Whether pages have a foot at all.
  package var hasFoot = true
  package var columns: Int
  package var columnGap: Length
  package var margins: Insets
  /// Room kept for the running head on the first page, on the others, and for the running foot.
  package var firstHead: Length
  package var otherHeads: Length
  package var foot: Length
  /// Room above a section, between paragraphs, and between list items.
  package var sectionSpace: Length
  package var paragraphSpace: Length
  package var itemSpace: Length
  /// Room above sections that differ from the others.
  package var above: [Section: Length]
  /// How far list items hang in.
  package var indent: Length
  /// The height of a row of the log.
  package var logRow: LengthRange
  /// How many lines to write on stand under the notes when there are none.
  package var notesLines: Int
  package var styles: [TextRole: Style]
  /// Further lengths, by what they are for.
  package var lengths: [Metric: Length]
  /// Proportions, by what they are for.
  package var shares: [MetricShare: Double] = [:]
  /// The room between boxes and what is in them.
  package var paddings: [MetricGroup: Insets]
  package var exercises: ExerciseLayout
  /// What stands where: pages or runs of pages, each with its sections.
  package var regions: [DesignRegion]
  /// Whether the one region flows through as many pages as it takes, instead of a number that the design sets.
  package var flowsFreely: Bool
  /// Whether a sheet shows the patient's name alone, because it hangs on a wall or travels in a purse.
  package var showsNameOnly: Bool
  /// Shorter forms of the same design, in the order in which they are tried where this one does not fit its pages.
  package var ladder: [Rung] = []

  /// A shorter form of a design.
  package struct Rung: Hashable, Sendable {
    /// The design as it is on this rung, without a ladder.
    package var design: PageDesign
    /// What the design says on the ground and not on this rung.
    package var leftOut: [LeftOut]
    /// The most exercises with which the rung is tried; nil for any number.
    package var upTo: Int?
  }

  /// A length of a block; zero where no form of the design needs it.
  package func length(_ metric: Metric) -> Length { lengths[metric] ?? .zero }

  /// A proportion, 0 to 1; zero where no form of the design needs it.
  package func share(_ share: MetricShare) -> Double { shares[share] ?? 0 }

  /// The room between a box and what is in it.
  package func padding(_ group: MetricGroup) -> Insets { paddings[group] ?? .zero }

  /// The room above a section.
  package func space(above section: Section) -> Length { above[section] ?? sectionSpace }

  /// The sections of all regions in reading order.
  package var uses: [SectionUse] { regions.flatMap(\.uses) }

  /// Whether the design prints the exercises of a routine.
  package var hasExercises: Bool { uses.contains { $0.section == .exercises } }
  /// Whether what the design tells is about a condition, and nothing of it about exercises.
  package var isAboutCondition: Bool {
    let sections: Set<Section> = [.about, .whatIsGoingOn, .whatHelps, .do, .takeCare]
    return !hasExercises && uses.contains { sections.contains($0.section) }
  }

  /// The design on a rung of its ladder; 0 is the design itself.
  package func onRung(_ rung: Int) -> PageDesign {
    ladder.indices.contains(rung - 1) ? ladder[rung - 1].design : self
  }

  /// The same for a sheet of so many exercises: a rung that is not for as many is the one before it.
  package func onRung(_ rung: Int, exercises: Int) -> PageDesign {
    var rung = rung
    while ladder.indices.contains(rung - 1), exercises > ladder[rung - 1].upTo ?? .max { rung -= 1 }
    return onRung(rung)
  }
}

/// What a rung of a ladder leaves out or cuts short.
package enum LeftOut: CaseIterable, Hashable, Sendable {
  case about
  case `do`
  case takeCare
  case whatIsGoingOn
  case whatHelps
  /// The log has no row for each exercise.
  case logByExercise
  case log
  /// The log has fewer weeks.
  case logWeeks
  case sources
  /// The checklist has only its first items.
  case checklistItems
  /// Nothing is left out: it takes more sheets of paper than the design wants.
  case moreSheets
}
