import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSettings
import Synchronization
import Testing

/// Handouts one after another, as a program takes them.
@Suite struct HandoutSequenceTests {
  private static let press = Result { try HandoutPress() }
  private static let condition = "tight-hamstrings-knee-pain"

  /// A list in a folder that goes when the test ends.
  private final class Folder {
    let url: URL
    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: "handout-sequence-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func list(_ rows: [String]) throws -> BatchList {
      let path = url.appending(path: "list.csv").path
      let text = "id,condition,name,born,password\n" + rows.joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: URL(filePath: path))
      return try BatchList(path: path)
    }
  }

  /// What was told of a batch.
  private final class Told: Sendable {
    private let counts = Mutex((made: 0, failed: 0))
    func take(_ event: BatchEvent) {
      counts.withLock { counts in
        switch event {
        case .made: counts.made += 1
        case .failed: counts.failed += 1
        default: break
        }
      }
    }
    var all: Int { counts.withLock { $0.made + $0.failed } }
  }

  private static let date = HandoutDate("2026-11-21") ?? HandoutDate(secondsSince1970: 0)

  private func batch(_ list: BatchList, jobs: Int = 2, stop: BatchStop = BatchStop(), told: Told = Told()) throws
    -> BatchPress
  {
    try BatchPress(
      press: Self.press.get(), list: list, defaults: BatchDefaults(date: Self.date), jobs: jobs, stop: stop
    ) { told.take($0) }
  }

  private static func rows(_ count: Int) -> [String] {
    (1...count).map { "p\($0),\(condition),Ann \($0),1962-04-17," }
  }

  /// The bytes and the order are those of the files, and a row that fails ends nothing.
  @Test func theHandoutsAreThoseOfABatch() async throws {
    let folder = try Folder()
    var rows = Self.rows(24)
    rows[3] = "p4,no-such-condition,Ann 4,1962-04-17,"
    rows[9] = "p10,\(Self.condition),Ann 10,1962-13-17,"
    rows[11] = "p2,\(Self.condition),Ann 2,1962-04-17,"
    rows[15] = "p16,\(Self.condition),Ann 16,1962-04-17,correct horse battery"
    let batch = try batch(try folder.list(rows), jobs: 3)
    let out = folder.url.appending(path: "out").path
    let summary = try batch.makeFiles(in: out, options: BatchFileOptions(salt: Array(repeating: 7, count: 16)))
    // Two rows of one id cannot have two files, and can be two handouts only with different conditions.
    #expect(summary.made == 21 && summary.failed == 3)
    var numbers: [Int] = []
    for try await made in batch.handouts() {
      numbers.append(made.source.number)
      let file = FileManager.default.contents(atPath: "\(out)/\(made.source.id ?? "").pdf").map { [UInt8]($0) }
      switch made.result {
      case .success(let handout) where made.source.number == 16:
        #expect(Data(handout.pdf).range(of: Data("/Encrypt".utf8)) != nil)
      case .success(let handout): #expect(handout.pdf == file && handout.pageCount == 2, "\(made.source)")
      case .failure(let error):
        #expect([4, 10, 12].contains(made.source.number))
        #expect(error.diagnostics.first?.line == made.source.number + 1)
      }
    }
    #expect(numbers == Array(1...24))
  }

  /// Nothing runs away from a slow taker.
  @Test func aSlowTakerIsWaitedFor() async throws {
    let told = Told()
    let folder = try Folder()
    let batch = try batch(try folder.list(Self.rows(30)), jobs: 2, told: told)
    var taken = 0
    for try await _ in batch.handouts(ahead: 4) {
      taken += 1
      if taken % 10 == 0 { try await Task.sleep(for: .milliseconds(300)) }
      // Four of them are ahead of the one that is looked at.
      #expect(told.all <= taken + 4)
    }
    #expect(taken == 30 && told.all == 30)
  }

  /// However long a list is, no more handouts are held than are made ahead.
  @Test func aLongListIsNeverHeld() async throws {
    let count = max(100, TestSettings.scaled(1_000))
    let told = Told()
    let folder = try Folder()
    let batch = try batch(try folder.list(Self.rows(count)), jobs: 2, told: told)
    var (taken, most) = (0, 0)
    for try await made in batch.handouts(ahead: 6) {
      #expect(throws: Never.self) { try made.result.get() }
      taken += 1
      most = max(most, told.all - taken)
    }
    #expect(taken == count && most <= 6, "\(most)")
  }

  /// Whoever cancels gets an error and no end, and the threads begin nothing new.
  @Test func aCancelledTaskStopsTheWork() async throws {
    let told = Told()
    let folder = try Folder()
    let batch = try batch(try folder.list(Self.rows(400)), told: told)
    let task = Task {
      var taken = 0
      do {
        for try await _ in batch.handouts() {
          taken += 1
          if taken == 5 { withUnsafeCurrentTask { $0?.cancel() } }
        }
      } catch is CancellationError {
        return taken
      }
      return -1
    }
    #expect(try await task.value == 5)
    try await expectRest(told)
  }

  @Test func aLoopThatIsLeftStopsTheWork() async throws {
    let told = Told()
    let folder = try Folder()
    let batch = try batch(try folder.list(Self.rows(400)), told: told)
    for try await made in batch.handouts() where made.source.number == 3 { break }
    try await expectRest(told)
    // The batch is as it was.
    var first: Int?
    for try await made in batch.handouts() {
      first = made.source.number
      break
    }
    #expect(first == 1)
  }

  /// What was begun ends, and then nothing more happens.
  private func expectRest(_ told: Told) async throws {
    var last = -1
    for _ in 0..<100 where told.all != last {
      last = told.all
      try await Task.sleep(for: .milliseconds(500))
    }
    #expect(told.all == last && last < 60)
  }

  @Test func aStopEndsTheSequence() async throws {
    let stop = BatchStop()
    let folder = try Folder()
    let batch = try batch(try folder.list(Self.rows(400)), stop: stop)
    var taken = 0
    for try await _ in batch.handouts() {
      taken += 1
      if taken == 3 { stop.ask() }
    }
    #expect(taken >= 3 && taken < 20)
  }

  @Test func aBrokenListIsToldBehindItsRows() async throws {
    let folder = try Folder()
    let batch = try batch(try folder.list(Self.rows(5) + ["p6,\"\(Self.condition)"]))
    var taken = 0
    await #expect(throws: HandoutError.self) { for try await _ in batch.handouts() { taken += 1 } }
    #expect(taken == 5)
  }

  private struct Lost: Error {}

  /// A host's own rows: in their order, each with its handout, as they come.
  @Test func ownRowsAreMade() async throws {
    let press = try Self.press.get()
    let sides: [HandoutSide] = [.left, .right, .both, .left]
    @Sendable func request(_ side: HandoutSide) -> HandoutRequest {
      var request = HandoutRequest(condition: Self.condition, date: Self.date)
      request.side = side
      return request
    }
    let expected = try sides.map { try press.make(request($0)).pdf }
    var made: [[UInt8]] = []
    for try await one in press.handouts(of: sides, jobs: 2, request: { request($0) }) {
      #expect(one.source == sides[made.count])
      made.append(try one.result.get().pdf)
    }
    #expect(made == expected)

    let (rows, input) = AsyncThrowingStream.makeStream(of: HandoutSide.self)
    input.yield(.left)
    var handouts = press.handouts(of: rows, ahead: 8, request: { request($0) }).makeAsyncIterator()
    // Only one row has come so far.
    let first = try await handouts.next()
    #expect(try first?.result.get().pdf == expected[0])
    input.yield(.right)
    input.finish(throwing: Lost())
    let second = try await handouts.next()
    #expect(try second?.result.get().pdf == expected[1])
    await #expect(throws: Lost.self) { _ = try await handouts.next() }
  }

  @Test func aRowWithoutARequestIsItsOwnError() async throws {
    let press = try Self.press.get()
    var results: [Bool] = []
    let made = press.handouts(of: ["a", Self.condition, "b"], jobs: 2) { id throws(HandoutError) in
      HandoutRequest(condition: id, date: Self.date)
    }
    for try await one in made { results.append((try? one.result.get()) != nil) }
    #expect(results == [false, true, false])
  }
}
