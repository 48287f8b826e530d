package import HandoutGeometry

/// A page, or a run of pages, with blocks of its own: the next run begins on a new page.
package struct PageRun: Hashable, Sendable {
  /// What the run is called: "front".
  package var name: String
  /// How many of the body's blocks it has, after those of the runs before it.
  package var count: Int
  /// The rows that had no room in the run before go on before the block at this place; nil where none do.
  package var goesOnAt: Int?
  /// How many pages the run has: blocks that need more are a mistake. Nil for one, and more where the document may grow.
  package var pageCount: Int?
  /// Whether the run's page is there only where pages are missing to the next step of the document.
  package var isFiller = false
  /// Whether the last block stands at the foot of the page.
  package var endsAtFoot = false
  /// More room above the first block.
  package var top = Length.zero
  package var ground: PageGround?
  /// Whether the run has as many pages as its blocks take.
  package var takesManyPages: Bool
  /// The places, among the body's blocks, of those of the next run that this one takes as far as its pages have room.
  package var mayTake: [Int]

  package init(name: String, count: Int, goesOnAt: Int? = nil, takesManyPages: Bool = false, mayTake: [Int] = []) {
    self.name = name
    self.count = count
    self.goesOnAt = goesOnAt
    self.takesManyPages = takesManyPages
    self.mayTake = mayTake
  }
}

/// A coloured ground behind the blocks of a page.
package struct PageGround: Hashable, Sendable {
  package var fill: Color
  /// How far it stays away from the edges of the page.
  package var inset: Length
  package var radius: Length

  package init(fill: Color, inset: Length, radius: Length) {
    self.fill = fill
    self.inset = inset
    self.radius = radius
  }
}

/// How the blocks of a body are shared out among a number of pages that is set.
package struct PageRuns: Hashable, Sendable {
  /// Every run but the last one is one page, unless it takes many.
  package var runs: [PageRun]
  /// The number of pages, and how many more come together where those are not enough.
  package var least: Int
  package var step: Int
  /// The fewest rows on the first page, where there are as many.
  package var leastRows: Int
  /// The room between two blocks, and for each row, that pictures and rows to write in leave for a page to look calm, where it has as much.
  package var calmGap: Length
  /// The most room that is added between two blocks, and to each row, to fill a page.
  package var greatestGap: Length
  /// Whether runs without a number of pages may have more than one in every form of the document.
  package var mayGrow = false

  package init(
    runs: [PageRun], least: Int, step: Int, leastRows: Int, greatestGap: Length, calmGap: Length = .zero
  ) {
    self.runs = runs
    self.least = least
    self.step = step
    self.leastRows = leastRows
    self.calmGap = calmGap
    self.greatestGap = greatestGap
  }
}
