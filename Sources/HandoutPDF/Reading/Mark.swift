/// What the structure says of a mark on a page.
struct Mark {
  /// What becomes of a mark.
  enum Fate {
    /// It stays an element's.
    case element
    /// It is not read.
    case artifact
    /// It must be empty and goes: Cairo marks an element whose children all follow on the next page.
    case nothing
  }

  /// The name its element has in Cairo's file.
  let name: StaticString
  let fate: Fate
}
