import HandoutKit

/// The table of `--timings`.
enum TimingTable {
  /// One line a stage, in milliseconds, and the whole process so far.
  static func text(_ timings: StageTimings, whole: Duration) -> String {
    var lines = StageTimings.Stage.allCases.enumerated().map { index, stage in
      row("\(index + 1) \(stage.rawValue)", timings[stage])
    }
    lines.append(row("stages", timings.total))
    lines.append(row("with start and file", whole))
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ duration: Duration) -> String {
    let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
    let number = "\(microseconds / 1000).\(padded(microseconds % 1000)) ms"
    return name.padded(to: 22) + String(repeating: " ", count: max(0, 12 - number.count)) + number
  }

  private static func padded(_ value: Int64) -> String {
    let text = String(value)
    return String(repeating: "0", count: 3 - text.count) + text
  }
}
