import Foundation
import HandoutKit

/// A press that serves one handout after another on one core: all six stages against the drawing of the finished pages.
struct WarmMeasurement {
  let press: HandoutPress

  private static let rounds = 15
  private static let handoutsPerRound = 12
  private static let most = 1.5

  /// Measures every shipped profile and phase and prints a table.
  func run() throws -> [Bar] {
    var ratios: [Double] = []
    print("warm, one core, processor ms a handout (median of \(Self.rounds) interleaved rounds)")
    print("      make      draw     ratio     bytes  unfinished     pages")
    for routine in try press.entries(of: .routines) {
      let condition = String(routine.detail.prefix { $0 != ":" })
      ratios.append(try measure(condition: condition, routine: routine.id))
    }
    let sample = request(condition: "sciatic-hamstring-knee-pain", routine: "phase-2", number: 0)
    printStages(try press.make(sample).timings)
    print("peak memory of this process: \(number(peakMemory(), 1)) MiB")
    return [Bar(name: "whole pipeline against drawing its finished pages", ratio: ratios.max() ?? 0, most: Self.most)]
  }

  /// The ratio of one routine; the rounds alternate, so that a slow spell of the machine hits both sides.
  private func measure(condition: String, routine: String) throws -> Double {
    let requests = (0..<Self.handoutsPerRound).map { request(condition: condition, routine: routine, number: $0) }
    let placed = try requests.map { try press.place($0) }
    var made: [Double] = []
    var drawn: [Double] = []
    var bytes = 0
    var unfinished = 0
    for round in 0...Self.rounds {
      let make = try ProcessorTime.milliseconds {
        for request in requests { bytes = try press.make(request).pdf.count }
      }
      let draw = try ProcessorTime.milliseconds {
        for pages in placed { unfinished = try press.drawUnfinished(pages).count }
      }
      // The first round warms the caches.
      guard round > 0 else { continue }
      made.append(make / Double(requests.count))
      drawn.append(draw / Double(requests.count))
    }
    let ratio = median(zip(made, drawn).map { $0 / $1 })
    let row =
      column(median(made)) + column(median(drawn)) + column(ratio, 2) + column(Double(bytes), 0)
      + column(Double(unfinished), 0)
    print(row + column(Double(placed.first?.pageCount ?? 0), 0) + "  \(condition), \(routine)")
    return ratio
  }

  /// A handout with everything that a clinic gives; no two patients are the same.
  private func request(condition: String, routine: String, number: Int) -> HandoutRequest {
    var request = HandoutRequest(condition: condition, date: HandoutDate(secondsSince1970: 1_795_219_200))
    request.routine = routine
    request.side = number.isMultiple(of: 2) ? .left : .right
    request.patient = .file(
      InputFile(
        name: "patient.yaml",
        text: """
          name: Patient Number \(number)
          born: 19\(60 + number)-03-0\(number % 9 + 1)
          therapist: Ana Bell
          start: 2026-11-2\(number % 10)
          notes: Walk \(number + 5) minutes a day. Call if the knee swells again.
          """))
    request.settings.clinic = InputFile(
      name: "clinic.yaml",
      text: """
        name: Willow Street Physiotherapy
        address: 14 Willow Street, Suite 2
        phone: 555-0134
        colour: "#1A5C8E"
        """)
    return request
  }

  private func printStages(_ timings: StageTimings) {
    let stages = StageTimings.Stage.allCases.map { stage in
      "\(stage.rawValue) \(number(timings[stage] / .milliseconds(1), 2))"
    }
    print("stages of one handout, wall ms: \(stages.joined(separator: ", "))")
  }

  /// The most memory this process had in use, in MiB.
  private func peakMemory() -> Double {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
