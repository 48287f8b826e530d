import HandoutBatch
import HandoutDrawingSamples
import HandoutKit
import HandoutTestSupport
import Testing

/// Where the strip of a sheet says that the full list of warning signs is, it leads there.
@Suite struct LinkTests {
  private func links(_ bytes: [UInt8]) throws -> [ReadElement] {
    let report = try #require(try Checker().reports([bytes]).first)
    #expect(report.failures == [])
    #expect(report.faults == [])
    return report.elements.filter { $0.role == "Link" }
  }

  @Test(arguments: ["en", "es", "es,en", "ar"]) func theStripLeadsToTheFullList(language: String) throws {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.settings.language = language
    let links = try links(try SharedPress.press().make(request).pdf)
    let languages = language.split(separator: ",").map(String.init)
    #expect(links.map(\.address) == languages.map { _ in "#2" })
    // The second language of a sheet is said where it begins.
    #expect(links.map(\.language) == [nil] + languages.dropFirst().map(Optional.some))
    for link in links { #expect(link.contents == link.text && link.text.contains("2")) }
  }

  /// In a packet every patient has a list of his or her own.
  @Test(arguments: [false, true]) func linksOfAPacketLeadToTheirOwnPages(hasSeparators: Bool) throws {
    let list = PatientList(
      columns: ["id", "condition", "name", "language", "design"],
      rows: [
        ["p-1", PatientList.condition, "Ana Bell", "en", ""], ["p-2", PatientList.condition, "Bo Cole", "es,en", ""],
        ["p-3", PatientList.condition, "Cy Dunn", "en", "full"], ["p-4", PatientList.condition, "Di Eck", "en", ""],
      ])
    let bench = try BatchBench(list)
    _ = try bench.makePacket("packet.pdf", jobs: 2) {
      $0.isDuplex = true
      $0.hasSeparators = hasSeparators
    }
    let pages = bench.events.compactMap { event in
      if case .made(let item) = event { item.pages + item.pages % 2 } else { nil }
    }
    try #require(pages.count == list.rows.count)
    let separator = hasSeparators ? 2 : 0
    let begins = pages.indices.map { pages[..<$0].reduce(separator * ($0 + 1), +) }
    let wanted = [begins[0], begins[1], begins[1], begins[3]].map { "#\($0 + 2)" }
    #expect(try links(try #require(bench.folder.bytes("packet.pdf"))).map(\.address) == wanted)
  }

  /// What is for paper only has no links.
  @Test func paperHasNoLinks() throws {
    let bench = try BatchBench(
      PatientList(columns: ["id", "condition"], rows: [["p-1", PatientList.condition]]))
    _ = try bench.makePacket("packet.pdf") { $0.isForPaperOnly = true }
    let text = String(decoding: try #require(bench.folder.bytes("packet.pdf")), as: UTF8.self)
    #expect(!text.contains("/Annot"))
  }
}
