import Foundation
import HandoutKit
import Testing

/// The fingerprint that a clinician signs changes with all that a sheet about the condition can say.
@Suite struct SignedTextTests {
  private static let condition = "tight-hamstrings-knee-pain"

  /// A change of a file of which every word stays: what is printed, or where, is another thing.
  struct Change: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String

    var testDescription: String { "\(file): \(new)" }
  }

  static let changes: [Change] = {
    func exercise(_ old: String, _ new: String) -> Change {
      Change(file: "ham-stretch-supine-strap", old: old, new: new)
    }
    func profile(_ old: String, _ new: String) -> Change { Change(file: condition, old: old, new: new) }
    return [
      exercise("equipment: [strap, mat]", "equipment: [mat]"), exercise("position: on-back", "position: standing"),
      exercise("{who: floor, words: you cannot", "{who: late-pregnancy, words: you cannot"),
      exercise("hold: 30", "hold: 20"), profile("strong-pain, daily-tasks", "daily-tasks, strong-pain"),
      profile("strip:\n  tier-1: [numb-saddle-or-sex, ", "strip:\n  tier-1: ["),
      profile("exercise: hip-hinge, kind: not-before, phase: 3", "exercise: hip-hinge, kind: not-before, phase: 2"),
      profile("instead: hip-flexor-stretch-bed-edge", "instead: quad-stretch-side-lying"),
      profile(
        "      - {from: clamshell, to: hip-abduction-standing, when: no-floor}\n",
        "      - {from: clamshell, to: long-arc-quad, when: no-floor}\n"),
    ]
  }()

  /// The fingerprint of the English text in a library with one changed file.
  private func fingerprint(_ change: Change?) throws -> String {
    let folder = NSTemporaryDirectory() + "signed-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for kind in ["Conditions", "Exercises"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(kind)", withIntermediateDirectories: true)
    }
    if let change {
      let text = try SharedPress.press().source(of: change.file)
      try #require(text.contains(change.old))
      let kind = change.file == Self.condition ? "Conditions" : "Exercises"
      try Data(text.replacing(change.old, with: change.new, maxReplacements: 1).utf8).write(
        to: URL(filePath: "\(folder)/\(kind)/\(change.file).yaml"))
    }
    let shown = try HandoutPress(libraries: [folder]).description(of: Self.condition).text
    return String(try #require(shown.firstMatch(of: /en: ([0-9a-f]{16})/)).1)
  }

  @Test(arguments: changes) func noChangeGoesUnnoticed(change: Change) throws {
    #expect(try fingerprint(change) != fingerprint(nil))
  }

  @Test func aTextHasOneFingerprint() throws {
    #expect(try fingerprint(nil) == fingerprint(nil))
    // Of the same words in a file of the clinic's own too.
    #expect(try fingerprint(Change(file: Self.condition, old: "phases:", new: "phases:")) == fingerprint(nil))
  }
}
