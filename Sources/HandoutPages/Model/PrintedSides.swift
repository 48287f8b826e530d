/// On which sides of the paper pages are printed, and over which edge it is turned.
package enum PrintedSides: String, Hashable, Sendable {
  case one
  case longEdge
  case shortEdge
}
