/// What a listing of the library is narrowed down to; one that says nothing lists all.
public struct LibraryQuery: Hashable, Sendable {
  /// Words that ids, names, other names, signs and codes are searched for, in any case, with or without accents.
  public var search: String?
  /// A condition, by id, name or code: the exercises that its phases choose from, or its routines.
  public var condition: String?
  /// A phase of the condition, by its id or its number.
  public var phase: String?
  /// Positions of the body, one of which an exercise is done in.
  public var positions: [String] = []
  /// Things, one of which an exercise needs; `none` for those that need nothing but a mat or a firm bed.
  public var equipment: [String] = []
  /// Parts of the body, one of which an exercise works on.
  public var targets: [String] = []

  public init() {}
}

/// What a listing found.
public struct LibraryFinding: Hashable, Sendable {
  /// What was found, in the order of the library, or best first after a search.
  public let entries: [LibraryEntry]
  /// Where a search found nothing, what comes nearest, best first, at most three.
  public let nearest: [LibraryEntry]

  init(_ entries: [LibraryEntry], nearest: [LibraryEntry] = []) {
    self.entries = entries
    self.nearest = nearest
  }
}
