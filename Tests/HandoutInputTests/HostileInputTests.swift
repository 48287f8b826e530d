import Foundation
import HandoutInput
import HandoutTestSettings
import Testing

@Suite struct HostileInputTests {
  /// One alias shows it: what is refused is never unfolded, whatever it names. More of them would be a danger to other readers
  /// of this file.
  @Test(.timeLimit(.minutes(1))) func refusesAnchorsAndAliasesWhereverTheyStand() throws {
    for (text, place) in [
      ("a: &a [x]\nb: [*a]\n", "1:4 anchors"), ("b: *a\n", "1:4 aliases"), ("- *a\n", "1:3 aliases"),
      ("*a : 1\n", "1:1 aliases"), ("{*a : 1}\n", "1:2 aliases"), ("? *a\n: 1\n", "1:1 keys written with ?"),
    ] {
      let found = complaints(text) { $0.forEachScalar { _, _ in } }
      #expect(found.first?.hasPrefix(place) == true, "\(text): \(found)")
    }
  }

  @Test func refusesALargeFileFast() {
    let bytes = Array(String(repeating: "name: a\n", count: 262_144).utf8)
    let start = ContinuousClock.now
    let found = complaints(bytes: bytes, readSample)
    #expect(found == ["0:0 the file is 2097152 bytes long; the most that is read is 1048576"])
    #expect(ContinuousClock.now - start < .milliseconds(100))
  }

  /// A little more than the thousand levels at which the parser itself gives up.
  private static let deep = 1_100

  @Test(.timeLimit(.minutes(1))) func refusesDeepNesting() {
    for text in [
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65), String(repeating: "[", count: Self.deep),
      String(repeating: "{a: ", count: Self.deep), String(repeating: "- ", count: Self.deep) + "a",
      String(repeating: "? ", count: Self.deep) + "a",
      "a: " + String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
    ] {
      let found = complaints(text) { $0.forEachScalar { _, _ in } }
      #expect(!found.isEmpty)
    }
    let fine = "a: " + String(repeating: "[", count: 60) + "x" + String(repeating: "]", count: 60)
    #expect(complaints(fine) { $0.forEachScalar { _, _ in } } == [])
  }

  @Test(.timeLimit(.minutes(2))) func survivesAMegabyteOfAnything() {
    let units = ["a: b\n", "- - \n", "[a,", "{a: 1},", "\"", "'x' ", "# x\n", "a\n", ": ", "| \n x\n", "a: 1, ", "\t"]
    for unit in units {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      _ = complaints(text) { $0.forEachScalar { _, _ in } }
    }
  }

  @Test func survivesRandomBytes() {
    var random = SeededGenerator(printingSeedOf: "random bytes")
    let alphabet = Array("ab:-[]{},\"'#&*!|>%@`?\\\n\r\t 01.~<\u{FEFF}é€".utf8)
    for _ in 0..<TestSettings.scaled(20_000) {
      let length = Int.random(in: 0...120, using: &random)
      let anyByte = Bool.random(using: &random)
      let bytes = (0..<length).map { _ in
        anyByte ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
      }
      check(bytes)
    }
  }

  @Test func survivesMutatedFiles() {
    var random = SeededGenerator(printingSeedOf: "mutated file")
    let good = Array(
      """
      # A file
      reps: 10
      name: "Ann: & Bo"
      steps:
        - one
        - 'two, three'
      dose: {sets: 2, hold: 3}
      notes: |
        * first
          second
      """.utf8)
    for _ in 0..<TestSettings.scaled(20_000) {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...127, using: &random)
        case 1: bytes.remove(at: at)
        default: bytes.insert(contentsOf: bytes[at...].prefix(Int.random(in: 1...30, using: &random)), at: at)
        }
      }
      check(bytes)
    }
  }

  /// Reading ends, and every complaint points into the file and can be printed.
  private func check(_ bytes: [UInt8]) {
    do throws(YAMLError) {
      try YAMLDocument(name: "fuzz", bytes: bytes).decode(readSample)
    } catch {
      let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.count
      #expect(!error.diagnostics.isEmpty)
      for diagnostic in error.diagnostics {
        #expect((0...lines).contains(diagnostic.line), "\(bytes)")
        #expect(!diagnostic.rendered(color: true).isEmpty)
      }
    }
  }
}
