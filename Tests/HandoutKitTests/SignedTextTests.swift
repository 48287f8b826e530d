import Foundation
import HandoutKit
import HandoutTestSupport
import Testing

/// The fingerprint that a clinician signs changes with all that a sheet about the condition can say.
@Suite struct SignedTextTests {
  private static let condition = "tight-hamstrings-knee-pain"
  private static let profile = "Conditions/\(condition).yaml"

  /// A change of a file of which every word stays: what is printed, or where, is another thing.
  struct Change: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String

    var testDescription: String { "\(file): \(new)" }
  }

  static let changes: [Change] = {
    func exercise(_ old: String, _ new: String) -> Change {
      Change(file: "Exercises/ham-stretch-supine-strap.yaml", old: old, new: new)
    }
    func ownProfile(_ old: String, _ new: String) -> Change { Change(file: profile, old: old, new: new) }
    func other(_ file: String, _ old: String, _ new: String) -> Change { Change(file: file, old: old, new: new) }
    return [
      exercise("equipment: [strap, mat]", "equipment: [mat]"), exercise("position: on-back", "position: standing"),
      exercise("{who: floor, words: you cannot", "{who: late-pregnancy, words: you cannot"),
      exercise("hold: 30", "hold: 20"), ownProfile("strong-pain, daily-tasks", "daily-tasks, strong-pain"),
      ownProfile("strip:\n  tier-1: [numb-saddle-or-sex, ", "strip:\n  tier-1: ["),
      ownProfile("exercise: hip-hinge, kind: not-before, phase: 3", "exercise: hip-hinge, kind: not-before, phase: 2"),
      ownProfile("instead: hip-flexor-stretch-bed-edge", "instead: quad-stretch-side-lying"),
      ownProfile(
        "      - {from: clamshell, to: hip-abduction-standing, when: no-floor}\n",
        "      - {from: clamshell, to: long-arc-quad, when: no-floor}\n"),
      other("Limbs/leg.yaml", "left: left leg", "left: the left leg"),
      other("RedFlags.yaml", "    text: Knee is stuck", "    text: The knee is stuck"),
      other("RedFlags.yaml", "    on-wall: true\n", ""),
      other("RedFlags.yaml", "    lead: under-17\n    under: 17\n", ""),
      other("Advice.yaml", "short: ", "short: First, "), other("Sources/KNEEDOC.yaml", "short: ", "short: From "),
      other("Phrases/en.yaml", "  feel-it: Feel it", "  feel-it: You feel it"),
      // An exercise that another phase has, and one that takes another's place.
      other("Exercises/step-up.yaml", "name: ", "name: My "),
      other("Exercises/sit-to-stand.yaml", "name: ", "name: My "),
    ]
  }()

  /// The fingerprint of the English text in a library with one changed file.
  private func fingerprint(_ change: Change?) throws -> String {
    let folder = NSTemporaryDirectory() + "signed-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if let change {
      let text = BuiltInLibrary.text(change.file)
      try #require(text.contains(change.old))
      let file = URL(filePath: "\(folder)/\(change.file)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.replacing(change.old, with: change.new, maxReplacements: 1).utf8).write(to: file)
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
    #expect(try fingerprint(Change(file: Self.profile, old: "phases:", new: "phases:")) == fingerprint(nil))
  }
}
