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
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-batches-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let press = try HandoutPress()
    let batches = BatchMeasurement(program: program, press: press, folder: folder)
    // A child's peak memory counts from its parent's size, so the children come first, while this process is small.
    var bars = try ColdMeasurement(
      program: program, floor: arguments.dropFirst().first,
      fonts: press.machineReport().fonts.prefix(1).flatMap { $0.faces.map(\.path) }
    ).run()
    bars += try batches.memory()
    print("")
    bars += try WarmMeasurement(press: press).run()
    print("")
    bars += try batches.run()
    print("")
    for bar in bars { print(bar.sentence) }
    if bars.contains(where: { !$0.holds }) { exit(1) }
  }
}
