import Foundation
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// A clinic's own design, made from a built-in file and nothing else.
@Suite struct OwnDesignTests {
  /// "Sports": three exercises in larger words on one sheet, without the columns of what to know, the checklist over the whole width.
  @Test func aSheetForThreeExercisesIsMadeOfData() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sports-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let designs = folder.appendingPathComponent("Designs")
    try FileManager.default.createDirectory(at: designs, withIntermediateDirectories: true)
    var text = try SharedPress.press().source(of: "sheet")
    for (old, new) in [
      ("id: sheet\n", "id: sports\n"), ("name: Sheet\n", "name: Sports\n"),
      ("  step: {size: 12, leading: 15,", "  step: {size: 14, leading: 18,"),
      ("  card-name: {weight: bold, size: 13, leading: 18,", "  card-name: {weight: bold, size: 16, leading: 20,"),
      ("scale: {least: 0.30, greatest: 0.42}", "scale: {least: 0.40, greatest: 0.60}"),
      ("up-to-5: 126, 6: 112", "up-to-3: 180, 6: 126"),
      ("      - columns: {widths: [206, 162, 158], of: [about, do, take-care]}\n", ""),
    ] {
      let range = try #require(text.firstRange(of: old), "\(old)")
      text.replaceSubrange(range, with: new)
    }
    try Data(text.utf8).write(to: designs.appendingPathComponent("sports.yaml"))
    let press = try HandoutPress(libraries: [folder.path])
    #expect(try press.check().filter { !$0.isWarning }.isEmpty)
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.settings.design = "sports"
    request.exercises = ["bridge", "clamshell", "calf-stretch-wall-straight"]
    let placed = try press.place(request)
    #expect(placed.pageCount == 2)
    #expect(PageAudit.findings(in: placed.document) == [])
    let read = ReadingElement.all(in: placed.document).text
    #expect(read.contains("Recoverychecklist") && !read.contains("Whatisgoingon"))
  }
}
