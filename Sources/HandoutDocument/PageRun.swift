/// A page, or a run of pages, with blocks of its own: the next run begins on a new page.
package struct PageRun: Hashable, Sendable {
  /// What the run is called: "front".
  package var name: String
  /// How many of the body's blocks it has, after those of the runs before it.
  package var count: Int
  /// The rows that had no room in the run before go on before the block at this place; nil where none do.
  package var goesOnAt: Int?

  package init(name: String, count: Int, goesOnAt: Int? = nil) {
    self.name = name
    self.count = count
    self.goesOnAt = goesOnAt
  }
}
