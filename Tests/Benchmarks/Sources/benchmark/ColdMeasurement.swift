import Foundation

/// A process that starts, makes one handout and ends, against one that draws two fixed pages with Cairo alone.
struct ColdMeasurement {
  /// The path of the program.
  let program: String
  /// The path of the floor program; nil measures without comparing.
  let floor: String?
  /// The paths of the regular and the bold face, which the floor program takes from its environment.
  let fonts: [String]

  private static let rounds = 41
  private static let most = 4.0

  /// Runs both in turn and prints a table.
  func run() throws -> [Bar] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let make = ChildProcess(
      path: program,
      arguments: [
        "make", "tight-hamstrings-knee-pain", "--date", "2026-11-21", "-o", folder.appending(path: "cold.pdf").path,
      ])
    let draw = floor.map { floorProcess($0, folder: folder.path) }
    var made: [ChildProcess.Cost] = []
    var drawn: [ChildProcess.Cost] = []
    for round in 0...Self.rounds {
      let cost = try make.run()
      let floorCost = try draw?.run()
      // The first round brings the files into memory.
      guard round > 0 else { continue }
      made.append(cost)
      if let floorCost { drawn.append(floorCost) }
    }
    print("cold, median of \(Self.rounds) processes")
    print("  cpu ms   wall ms  peak MiB")
    printRow(made, "handout make tight-hamstrings-knee-pain")
    guard !drawn.isEmpty else {
      print("(not compared: no floor program)")
      return []
    }
    printRow(drawn, "floor, two pages")
    let ratio = median(zip(made, drawn).map { $0.processor / $1.processor })
    let wall = median(zip(made, drawn).map { $0.wall / $1.wall })
    print("ratio of wall time: \(number(wall, 2)) (moved by whatever else the machine does)")
    return [Bar(name: "cold process against the floor program", ratio: ratio, most: Self.most)]
  }

  private func floorProcess(_ path: String, folder: String) -> ChildProcess {
    let arguments = ["text", "shape", "tags", "-n", "1", "-r", "1", "-d", folder]
    var process = ChildProcess(path: path, arguments: arguments)
    process.environment["FONT_REGULAR"] = fonts.first
    process.environment["FONT_BOLD"] = fonts.dropFirst().first
    return process
  }

  private func printRow(_ costs: [ChildProcess.Cost], _ name: String) {
    let row = [median(costs.map(\.processor)), median(costs.map(\.wall)), median(costs.map(\.peakMemory))]
    print(column(row[0], 2, width: 8) + column(row[1], 2) + column(row[2], 1) + "  \(name)")
  }
}
