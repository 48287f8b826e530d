/// The complete dose of an exercise.
package struct Dosage: Hashable, Sendable {
  package var amount: DosageAmount
  package var frequency: Frequency
  /// Days a week, 1 to 7.
  package var days: Int
  package var side: DosageSide

  package init(amount: DosageAmount, frequency: Frequency, days: Int, side: DosageSide) {
    self.amount = amount
    self.frequency = frequency
    self.days = days
    self.side = side
  }
}
