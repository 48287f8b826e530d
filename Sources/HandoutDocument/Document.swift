/// Everything a handout says, in reading order, before anything has a place.
package struct Document: Hashable, Sendable {
  package var page: PageSetup
  package var furniture: Furniture
  package var body: StackBlock
  /// How the blocks of the body are shared out among pages; nil where they follow one another from page to page.
  package var runs: PageRuns?
  /// What stands at the foot of the last page: sources, review, disclaimer.
  package var lastly: StackBlock?
  /// The title for readers and searches.
  package var title: String
  package var author: String
  package var subject: String
  /// The language (BCP 47).
  package var language: String
  /// The creation date, `2026-11-21T00:00:00Z`.
  package var created: String

  package init(
    page: PageSetup, furniture: Furniture, body: StackBlock, runs: PageRuns? = nil, lastly: StackBlock?,
    title: String, author: String,
    subject: String, language: String, created: String
  ) {
    self.page = page
    self.furniture = furniture
    self.body = body
    self.runs = runs
    self.lastly = lastly
    self.title = title
    self.author = author
    self.subject = subject
    self.language = language
    self.created = created
  }
}
