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
    /// The edge over which the sheets are turned; nil for printing on one side.
    package var duplex: Duplex?
  }

  /// The edge over which a sheet printed on both sides is turned.
  package enum Duplex: String, CaseIterable, Hashable, Sendable {
    case longEdge = "long-edge"
    case shortEdge = "short-edge"
  }

  /// A length that the engine may let grow to fill a page.
  package struct LengthRange: Hashable, Sendable {
    package var least: Length
    package var greatest: Length
  }

  package var id: String
  package var name: String
  /// What the design is for, in a sentence.
  package var purpose: String
  /// Whether the design is for poor sight: nothing that is read is smaller than 18 points.
  package var isLarge = false
  package var pages = PageCount(least: 1, step: 1, duplex: nil)
  /// The design whose handout comes with this one and has what this one leaves out; nil where this one stands alone.
  package var companion: String?
  /// Whether pages after the first one have a running head.
  package var hasRunningHead = true
  /// Whether pages are numbered.
  package var hasPageNumbers = true
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

  /// The room between a box and what is in it.
  package func padding(_ group: MetricGroup) -> Insets { paddings[group] ?? .zero }

  /// The room above a section.
  package func space(above section: Section) -> Length { above[section] ?? sectionSpace }

  /// The sections of all regions in reading order.
  package var uses: [SectionUse] { regions.flatMap(\.uses) }

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

/// What a rung of a ladder leaves out or cuts short. The raw value is the code of the warning about it.
package enum LeftOut: String, CaseIterable, Hashable, Sendable {
  case about = "left-out-about"
  case `do` = "left-out-do"
  case takeCare = "left-out-take-care"
  case whatIsGoingOn = "left-out-what-is-going-on"
  case whatHelps = "left-out-what-helps"
  /// The log has no row for each exercise.
  case logByExercise = "left-out-log-by-exercise"
  case log = "left-out-log"
  /// The log has fewer weeks.
  case logWeeks = "left-out-log-weeks"
  case sources = "left-out-sources"
  /// The checklist has only its first items.
  case checklistItems = "left-out-checklist-items"
  /// Nothing is left out: it takes more sheets of paper than the design wants.
  case moreSheets = "more-sheets"
}
