import Foundation
import HandoutBatch
import HandoutKit

/// Whole lists of patients: separate files, tagged packets and packets for paper, against what stage 5 alone needs for the same
/// pages, every picture drawn each time.
struct BatchMeasurement {
  /// The path of the program, which is run for measuring memory.
  let program: String
  let press: HandoutPress
  let folder: URL

  private static let date = HandoutDate(secondsSince1970: 1_795_219_200)
  private static let rounds = 3

  /// What one way of making 200 handouts costs.
  private struct Cost {
    /// Processor time a handout, in milliseconds.
    var time: Double
    /// Bytes a handout.
    var bytes: Double
  }

  /// Measures everything and prints a table.
  func run() throws -> [Bar] {
    print("batches, one worker, processor ms a handout (median of \(Self.rounds) interleaved rounds)")
    let list = try PatientList(rows: 200, in: folder)
    let long = try PatientList(rows: 3200, in: folder)
    let placed = try placedHandouts(200)
    var baseline: [Double] = []
    var files: [Cost] = []
    var packets: [Cost] = []
    var prints: [Cost] = []
    var longPackets: [Cost] = []
    for round in 0...Self.rounds {
      let drawn = try ProcessorTime.milliseconds {
        for handout in placed { _ = try press.drawUnfinished(handout) }
      }
      let made = try self.files(list.path, rows: 200, jobs: 1)
      let packet = try self.packet(list.path, rows: 200) { _ in }
      let print = try self.packet(list.path, rows: 200) { $0.isForPaperOnly = true }
      // The first round fills the caches.
      guard round > 0 else { continue }
      baseline.append(drawn / 200)
      files.append(made)
      packets.append(packet)
      prints.append(print)
      longPackets.append(try self.packet(long.path, rows: 3200) { _ in })
    }
    let base = median(baseline)
    row("baseline: stage 5 alone", base, nil)
    row("separate files", median(files.map(\.time)), median(files.map(\.bytes)))
    row("packet of 200", median(packets.map(\.time)), median(packets.map(\.bytes)))
    row("packet of 3,200", median(longPackets.map(\.time)), median(longPackets.map(\.bytes)))
    row("packet of 200 for paper", median(prints.map(\.time)), median(prints.map(\.bytes)))
    return [
      bar("separate files against the baseline", ratios(files, baseline), 0.7),
      bar("a packet's handout against the baseline", ratios(packets, baseline), 0.5),
      Bar(
        name: "bytes of a packet's handout against a file's",
        ratio: median(zip(packets, files).map { $0.bytes / $1.bytes }), most: 0.25),
      Bar(
        name: "a handout in a packet of 3,200 against one of 200",
        ratio: median(zip(longPackets, packets).map { $0.time / $1.time }), most: 1.1, decimals: 2),
      bar("a handout in a packet for paper against the baseline", ratios(prints, baseline), 0.15),
      Bar(name: "kilobytes of a handout in a packet for paper", ratio: median(prints.map(\.bytes)) / 1000, most: 6),
    ] + (try workers(list))
  }

  /// Two workers against one, by the clock; the rounds alternate.
  private func workers(_ list: PatientList) throws -> [Bar] {
    var ratios: [Double] = []
    for _ in 0..<Self.rounds {
      let one = try wall { _ = try files(list.path, rows: 200, jobs: 1) }
      let two = try wall { _ = try files(list.path, rows: 200, jobs: 2) }
      ratios.append(two / one)
    }
    print("files by two workers: \(number(1 / median(ratios), 2)) times as fast as by one")
    return [Bar(name: "time of two workers against one", ratio: median(ratios), most: 1 / 1.7, decimals: 2)]
  }

  /// The peak memory of the program. A child's counts from its parent's size, so this comes first.
  func memory() throws -> [Bar] {
    let thousand = try peak(rows: 1000, ["-o"])
    let tenThousand = try peak(rows: 10_000, ["-o"])
    let packet = try peak(rows: 3200, ["--packet"])
    let paper = try peak(rows: 3200, ["--print", "--packet"])
    print("peak memory, MiB: 1,000 files \(number(thousand, 1)), 10,000 files \(number(tenThousand, 1)),")
    print("  packet of 3,200 \(number(packet, 1)), packet of 3,200 for paper \(number(paper, 1))")
    return [
      Bar(name: "memory of 10,000 files against 1,000", ratio: tenThousand / thousand, most: 1.05, decimals: 2),
      Bar(name: "MiB of a packet of 3,200", ratio: packet, most: 64 + 0.2 * 3200),
      Bar(name: "MiB of a packet of 3,200 for paper", ratio: paper, most: 64),
    ]
  }

  private func peak(rows: Int, _ options: [String]) throws -> Double {
    let list = try PatientList(rows: rows, in: folder)
    let output = folder.appending(path: "out-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: output) }
    let arguments = ["batch", list.path, "--date", "2026-11-21", "--jobs", "1"] + options + [output]
    return try ChildProcess(path: program, arguments: arguments).run().peakMemory
  }

  private func files(_ list: String, rows: Int, jobs: Int) throws -> Cost {
    let output = folder.appending(path: "files").path
    defer { try? FileManager.default.removeItem(atPath: output) }
    return try cost(rows) {
      try batch(list, jobs: jobs).makeFiles(in: output, options: BatchFileOptions(salt: Array(repeating: 7, count: 16)))
    }
  }

  private func packet(_ list: String, rows: Int, _ change: (inout PacketOptions) -> Void) throws -> Cost {
    let output = folder.appending(path: "packet.pdf").path
    defer { try? FileManager.default.removeItem(atPath: output) }
    var options = PacketOptions()
    change(&options)
    return try cost(rows) { try batch(list, jobs: 1).makePackets(at: output, options: options) }
  }

  private func cost(_ rows: Int, _ make: () throws -> BatchSummary) throws -> Cost {
    var bytes = 0
    let time = try ProcessorTime.milliseconds {
      let summary = try make()
      guard summary.made == rows else { throw Incomplete(made: summary.made, of: rows) }
      bytes = summary.bytes
    }
    return Cost(time: time / Double(rows), bytes: Double(bytes) / Double(rows))
  }

  /// A batch that did not make every row.
  private struct Incomplete: Error {
    var made: Int
    var of: Int
  }

  private func batch(_ list: String, jobs: Int) throws -> BatchPress {
    try BatchPress(
      press: press, list: try BatchList(path: list), defaults: BatchDefaults(date: Self.date), jobs: jobs)
  }

  /// The first handouts of the list, placed.
  private func placedHandouts(_ count: Int) throws -> [PlacedHandout] {
    let list = try PatientList(rows: count, in: folder)
    let lines = try String(contentsOfFile: list.path, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { line in
      let cells = line.split(separator: ",")
      var request = HandoutRequest(condition: String(cells[3]), date: Self.date)
      request.routine = String(cells[4])
      request.patient = .file(
        InputFile(
          name: "patient.yaml",
          text: """
            id: \(cells[0])
            name: \(cells[1])
            born: \(cells[2])
            side: \(cells[5])
            therapist: \(cells[6])
            start: \(cells[7])
            """))
      return try press.place(request)
    }
  }

  private func ratios(_ costs: [Cost], _ baseline: [Double]) -> [Double] { zip(costs, baseline).map { $0.time / $1 } }

  private func bar(_ name: String, _ ratios: [Double], _ most: Double) -> Bar {
    Bar(name: name, ratio: median(ratios), most: most, decimals: 2)
  }

  private func wall(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  private func row(_ name: String, _ time: Double, _ bytes: Double?) {
    print(column(time) + (bytes.map { column($0, 0) } ?? String(repeating: " ", count: 10)) + "  \(name)")
  }
}
