/// What an object of Cairo's file is to stage 6, and with that what changes in it.
enum ObjectRole {
  /// Copied as it is.
  case other
  case catalogue
  case information
  case outlines
  /// A page, by its index.
  case page(Int)
  /// A dictionary of resources, in which Cairo may repeat a key; a page's own by the page's index.
  case resources(page: Int?)
  /// What is drawn on a page, by the page's index.
  case drawing(page: Int)
  case descendantFont
}
