import Foundation

/// The middle value, which a neighbour's compiler run does not move; 0 for none.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let last = sorted.indices.last else { return 0 }
  return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
}

/// A number with a fixed count of decimals.
func number(_ value: Double, _ decimals: Int) -> String { String(format: "%.\(decimals)f", value) }

/// A number right-aligned in a column.
func column(_ value: Double, _ decimals: Int = 3, width: Int = 10) -> String {
  let text = number(value, decimals)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
