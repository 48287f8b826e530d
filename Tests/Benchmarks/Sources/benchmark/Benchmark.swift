import Foundation
import HandoutKit

/// Measures the engine against its own drawing and the program against the floor program, and says whether the bars hold.
///
///     benchmark HANDOUT [FLOOR]
@main
struct Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let program = arguments.first, arguments.count <= 2 else {
      print("usage: benchmark HANDOUT [FLOOR]")
      exit(64)
    }
    let press = try HandoutPress()
    // A child's peak memory counts from its parent's size, so the children come first, while this process is small.
    var bars = try ColdMeasurement(
      program: program, floor: arguments.dropFirst().first, fonts: press.report().map(\.name)
    ).run()
    print("")
    bars += try WarmMeasurement(press: press).run()
    print("")
    for bar in bars { print(bar.sentence) }
    if bars.contains(where: { !$0.holds }) { exit(1) }
  }
}
