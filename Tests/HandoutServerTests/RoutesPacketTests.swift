import Foundation
import HandoutBatch
import HandoutKit
import HandoutService
import Testing

/// Packets over HTTP.
@Suite struct RoutesPacketTests {
  private func server() throws -> RoutesHarness { try RoutesHarness.shared.get() }

  private static let rows = (1...40).map { number in
    (id: "p\(number)", name: "Ann \(number)", side: number.isMultiple(of: 2) ? "left" : "right")
  }
  private static let csv =
    "id,condition,name,side\n" + rows.map { "\($0.id),\(RoutesHarness.condition),\($0.name),\($0.side)\n" }.joined()
  private static let lines = rows.map { row in
    #"{"id":"\#(row.id)","condition":"\#(RoutesHarness.condition)","name":"\#(row.name)","side":"\#(row.side)"}"# + "\n"
  }.joined()

  @Test(arguments: ["", "?duplex=true&separators=true", "?print=true&language=es"])
  func packetsAreThoseOfABatch(query: String) async throws {
    let server = try server()
    let answer = try await server.post("/v1/packets\(query)", Self.csv, type: "text/csv")
    #expect(answer.status == 200 && answer["Content-Type"] == "application/pdf", "\(answer.text.prefix(400))")
    #expect(answer["Handout-Count"] == "40" && answer["ETag"] == nil && answer["Content-Length"] == nil)
    let same = try await server.post("/v1/packets\(query)", Self.lines, type: "application/x-ndjson")
    #expect(same.body == answer.body)

    let folder = FileManager.default.temporaryDirectory.appending(path: "packet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "list.csv")
    try Data(Self.csv.utf8).write(to: list)
    var options = PacketOptions()
    options.isDuplex = query.contains("duplex")
    options.hasSeparators = query.contains("separators")
    options.isForPaperOnly = query.contains("print")
    var defaults = BatchDefaults(date: try #require(HandoutDate(RoutesHarness.date)))
    defaults.settings.language = query.contains("es") ? "es" : nil
    let batch = try BatchPress(press: server.service.press, list: BatchList(path: list.path), defaults: defaults)
    let summary = try batch.makePackets(at: folder.appending(path: "packet.pdf").path, options: options)
    let wanted = try Data(contentsOf: folder.appending(path: "packet.pdf"))
    #expect(Data(answer.body) == wanted && answer["Handout-Pages"] == "\(summary.pages)")
  }

  @Test func allRowsAreCheckedBeforeTheFirstByte() async throws {
    var lines = Self.lines.split(separator: "\n").map(String.init)
    lines[2] = #"{"id":"p3","condition":"none","name":"Zq"}"#
    lines[30] = #"{"id":"p1","condition":"tight-hamstrings-knee-pain"}"#
    lines[35] = "{"
    lines[39] = #"{"id":"p40","condition":"tight-hamstrings-knee-pain","password":"correct horse battery"}"#
    let body = lines.joined(separator: "\n")
    let answer = try await server().post("/v1/packets", body, type: "application/jsonl")
    #expect(answer.status == 422 && answer["Content-Type"] == "application/problem+json")
    let errors = try #require(answer.json["errors"] as? [[String: Any]])
    #expect(errors.compactMap { $0["row"] as? Int } == [3, 31, 36, 40], "\(answer.text)")
    #expect(errors.compactMap { $0["line"] as? Int } == [3, 31, 36, 40] && !answer.text.contains("Zq"))

    let check = try await server().post("/v1/check", body, type: "application/jsonl")
    #expect(check.status == 200 && check.json["status"] as? String == "faulty")
    #expect(check.json["handouts"] as? Int == 36 && check.json["failed"] as? Int == 4)
    let sound = try await server().post("/v1/check?duplex=true", Self.csv, type: "text/csv; charset=utf-8")
    #expect(sound.json["status"] as? String == "sound" && sound.json["pages"] as? Int == 80, "\(sound.text)")
  }

  /// Sheets that are turned over another edge cannot follow each other on two sides: this too is known before the first byte.
  @Test func sheetsAreTurnedOverOneEdge() async throws {
    let list = "id,condition,design\n1,\(RoutesHarness.condition),sheet\n2,\(RoutesHarness.condition),booklet\n"
    let answer = try await server().post("/v1/packets?duplex=true", list, type: "text/csv")
    #expect(answer.status == 422 && answer.text.contains("another edge"), "\(answer.text.prefix(300))")
    #expect(try await server().post("/v1/packets", list, type: "text/csv").status == 200)
  }

  @Test func rowsNameClinicsAndNoFiles() async throws {
    let head = "id,condition,clinic\n1,\(RoutesHarness.condition),"
    #expect(try await server().post("/v1/packets", head + "riverside\n", type: "text/csv").status == 200)
    for path in ["/etc/passwd", "../clinic.yaml", "riverside.yaml", "http://example.org/clinic.yaml"] {
      let answer = try await server().post("/v1/packets", head + path + "\n", type: "text/csv")
      #expect(answer.status == 422 && answer.text.contains("known are riverside"), "\(answer.text)")
    }
  }
}
