/// A line of a listing.
public struct LibraryEntry: Hashable, Codable, Sendable {
  public let id: String
  public let name: String
  /// A few words that tell it from its neighbours.
  public let detail: String
}
