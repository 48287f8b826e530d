/// Where a structure element begins or ends in the order of drawing.
package enum StructureTag: Hashable, Sendable {
  case begin(StructureElement)
  case end
}
