/// How far a batch is, in words.
struct BatchProgress {
  /// Rows with a handout.
  var done = 0
  /// Rows among them that are told as made later.
  private var waiting = 0
  /// Rows without one.
  var failed = 0
  private let start = ContinuousClock.now

  /// Counts a row whose handout is there and is told as made later.
  mutating func placed() {
    done += 1
    waiting += 1
  }

  /// Counts a row that is told as made, once.
  mutating func made() {
    if waiting > 0 { waiting -= 1 } else { done += 1 }
  }

  /// Seconds since the beginning.
  var seconds: Double { Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000 }

  /// Count, rate and the time that is left.
  ///
  /// - Parameter share: how much of the list has been taken, 0 to 1; nil where its length is not known.
  func text(share: Double?) -> String {
    let seconds = seconds
    let count = done + failed
    let rate = Double(count) / max(seconds, 0.001)
    var text = "\(count) rows  \(rate < 10 ? Self.tenths(rate) : "\(Int(rate.rounded()))")/s"
    if let share, share > 0, share < 1, count > 0 {
      text += "  \(Int(share * 100)) %  \(Self.text(ofSeconds: seconds * (1 - share) / share)) left"
    }
    if failed > 0 { text += "  \(failed) failed" }
    return text
  }

  /// A number with one decimal.
  private static func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }

  /// A length of time.
  static func text(ofSeconds seconds: Double) -> String {
    seconds < 60 ? "\(tenths(seconds)) s" : "\(Int(seconds) / 60) min \(Int(seconds) % 60) s"
  }
}
