import Foundation
import HandoutKit
import HandoutService
import Synchronization
import Testing

/// Requests and results as JSON.
@Suite struct ServiceTests {
  private static let service = Result { try HandoutService(options) }
  private static var options: ServiceOptions {
    var options = ServiceOptions()
    options.date = HandoutDate("2026-11-21")
    return options
  }

  private func service() throws -> HandoutService { try Self.service.get() }

  /// The result's keys; what must always be there is checked.
  private func record(_ reply: ServiceReply) throws -> [String: Any] {
    #expect(!reply.record.contains(UInt8(ascii: "\n")))
    let record = try #require(try JSONSerialization.jsonObject(with: Data(reply.record)) as? [String: Any])
    #expect(record["schema"] as? Int == 1 && record["diagnostics"] is [Any])
    #expect((record["status"] as? String == "failed") == (reply.status != 0))
    #expect((record["reason"] == nil) == (reply.status == 0))
    #expect(record["bytes"] as? Int ?? 0 == reply.output.count)
    return record
  }

  private func ask(_ request: String) throws -> (reply: ServiceReply, record: [String: Any]) {
    let reply = try service().answer(Array(request.utf8))
    return (reply, try record(reply))
  }

  @Test func aRowIsARequest() throws {
    let (reply, record) = try ask(
      #"{"condition":"Tight hamstrings and knee pain","Side":"L","Next_Visit":"2026-12-05 09:30","dose.quad-set.reps":8,"id":7}"#
    )
    #expect(record["pages"] as? Int == 2 && record["format"] as? String == "pdf")
    #expect(reply.output.starts(with: Array("%PDF-".utf8)))
    let (nested, _) = try ask(
      """
      {
        "condition": "tight-hamstrings-knee-pain", "side": "left", "next-visit": "2026-12-05T09:30:00",
        "dose": {"quad-set": {"reps": 8}}, "id": "7"
      }
      """)
    #expect(nested.output == reply.output)
  }

  @Test(arguments: [
    (#"{}"#, "condition"), (#"{"condition":"none"}"#, "condition"), (#"[]"#, "object"), ("", "value"), ("{", "key"),
    (#"{"condition":"tight-hamstrings-knee-pain","page":2}"#, "images"),
    (#"{"condition":"tight-hamstrings-knee-pain","format":"png","page":3}"#, "page"),
    (#"{"condition":"tight-hamstrings-knee-pain","format":"png","password":"correct horse"}"#, "PDF"),
    (#"{"condition":"tight-hamstrings-knee-pain","format":"html","password":"correct horse"}"#, "PDF"),
    (#"{"condition":"tight-hamstrings-knee-pain","format":"html","archive":true}"#, "PDF"),
    (#"{"condition":"tight-hamstrings-knee-pain","format":"html","dpi":100}"#, "images"),
    (#"{"condition":"tight-hamstrings-knee-pain","logo":"?"}"#, "base64"),
    (#"{"condition":"tight-hamstrings-knee-pain","logo":"QUJD"}"#, "logo"),
    (#"{"condition":"tight-hamstrings-knee-pain","clinic":"elsewhere"}"#, "clinic"),
    (#"{"condition":"tight-hamstrings-knee-pain","clinic":{"nam":"x"}}"#, "unknown key"),
    (#"{"condition":"tight-hamstrings-knee-pain","date":"tomorrow"}"#, "date"),
    (#"{"list":"patients"}"#, "list"), (#"{"describe":"none"}"#, "library"), (#"{"list":7}"#, "text"),
  ])
  func whatIsWrongIsSaid(request: String, word: String) throws {
    let (reply, record) = try ask(request)
    #expect(reply.status != 0 && reply.output.isEmpty)
    let diagnostics = try #require(record["diagnostics"] as? [[String: Any]])
    #expect(
      diagnostics.contains {
        ($0["message"] as? String ?? "").contains(word) || ($0["help"] as? String ?? "").contains(word)
      },
      "\(diagnostics)")
  }

  /// Complaints are kept in logs, so they do not hold what a request says unless the host wants it.
  @Test func valuesAreShownWhereTheHostWantsThem() throws {
    let request = Array(#"{"condition":"tight-hamstrings-knee-pain","born":"Zq1962"}"#.utf8)
    #expect(!String(decoding: try service().make(request).record, as: UTF8.self).contains("Zq1962"))
    var options = Self.options
    options.showsValues = true
    #expect(String(decoding: try HandoutService(options).make(request).record, as: UTF8.self).contains("Zq1962"))
  }

  /// A request of a megabyte that is all mistakes is refused with a few of them; were all looked through for each, it would take hours.
  @Test(arguments: [
    ("strings", "{\"drop\":[", "\"a\",", "\"a\"]}"), ("keys", "{", "\"k%\":0,", "\"z\":0}"),
    ("flat keys", "{", "\"dose.e%.reps\":1,", "\"z\":0}"),
    ("doses", "{\"dose\":{", "\"e%\":{\"reps\":900},", "\"z\":{}}}"),
    ("controls", "{\"drop\":[", "\"\\u0001\",", "\"a\"]}"), ("clinic", "{\"clinic\":{", "\"k%\":0,", "\"z\":0}}"),
  ])
  func hostileRequestsAreRefused(shape: String, start: String, piece: String, end: String) throws {
    var request = start
    var number = 0
    while request.utf8.count < 1_000_000 {
      request += piece.replacing("%", with: "\(number)")
      number += 1
    }
    let service = try service()
    let reply = service.make(Array((request + end).utf8))
    #expect(reply.status == 65 && reply.result.diagnostics.count <= 101, "\(shape): \(reply.status)")
    let isLimited = reply.result.diagnostics.contains { $0.message.contains("and at most 4000 are read") }
    #expect(isLimited == ["keys", "flat keys"].contains(shape), "\(shape)")
  }

  @Test func aDateIsNeeded() throws {
    let dateless = try HandoutService()
    let request = Array(#"{"condition":"tight-hamstrings-knee-pain"}"#.utf8)
    #expect(dateless.make(request).status == 65)
    let asked = dateless.make(request, on: HandoutDate("2026-11-21"))
    #expect(asked.output == (try service().make(request).output) && !asked.output.isEmpty)
    let own = Array(#"{"condition":"tight-hamstrings-knee-pain","date":"2026-11-22"}"#.utf8)
    #expect(dateless.make(own, on: HandoutDate("2026-11-21")).output != asked.output)
  }

  @Test func questionsAreAnswered() throws {
    let (_, list) = try ask(#"{"list": "exercises"}"#)
    #expect((list["entries"] as? [[String: Any]])?.contains { $0["id"] as? String == "bridge" } == true)
    let (_, found) = try ask(#"{"describe": "bridge"}"#)
    #expect((found["description"] as? [String: Any])?["steps"] != nil && found["status"] as? String == "found")
  }

  @Test func optionsAreRead() throws {
    #expect(throws: HandoutError.self) { try ServiceOptions(json: Array(#"{"librarys":[]}"#.utf8)) }
    #expect(throws: HandoutError.self) { try ServiceOptions(json: Array(#"{"clinic":"riverside"}"#.utf8)) }
    #expect(throws: HandoutError.self) { try ServiceOptions(json: Array(#"{"clinics":{"a":"/nowhere.yaml"}}"#.utf8)) }
    let read = try ServiceOptions(json: Array(#"{"date":"2026-11-21","show-values":true,"libraries":["x"]}"#.utf8))
    #expect(read.showsValues && read.date == HandoutDate("2026-11-21") && read.libraries == ["x"])
  }

  /// What one patient says is in no other patient's file, however many ask at once.
  @Test func nobodyIsMixedUp() throws {
    let service = try service()
    @Sendable func request(_ number: Int) -> [UInt8] {
      Array(
        #"{"condition":"tight-hamstrings-knee-pain","name":"Ann \#(number)","id":"p\#(number)","notes":"Note \#(number)"}"#
          .utf8)
    }
    let expected = (0..<24).map { service.make(request($0)).output }
    #expect(Set(expected.map { Data($0) }).count == 24)
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for number in (0..<24).shuffled() where service.make(request(number)).output != expected[number] {
        wrong.withLock { $0 += 1 }
      }
    }
    #expect(wrong.withLock { $0 } == 0)
  }

  private final class Sink: Sendable {
    let bytes = Mutex<[UInt8]>([])
  }

  /// A handout in a packet goes on from a plan as one by itself does, and has none of its own.
  @Test func aHandoutOfAPacketGoesOnFromAPlan() throws {
    func packet(_ request: String) throws -> [UInt8] {
      let sink = Sink()
      let packet = try service().packet { piece in
        sink.bytes.withLock { $0 += piece }
        return true
      }
      let added = packet.add(Array(request.utf8))
      #expect(added.status == 0, "\(String(decoding: added.record, as: UTF8.self))")
      for refused in [#""attach-plan":true"#, #""archive":true"#, #""save-plan":true"#, #""format":"preview""#] {
        let request = #"{"condition":"tight-hamstrings-knee-pain",\#(refused)}"#
        #expect(packet.add(Array(request.utf8)).status == 65, "\(refused)")
      }
      #expect(packet.finish().status == 0)
      return sink.bytes.withLock { $0 }
    }
    let dose = #""dose":{"quad-set":{"reps":8}}"#
    let said = try packet(#"{"condition":"tight-hamstrings-knee-pain","id":"7",\#(dose)}"#)
    let kept = try packet(
      #"{"condition":"Tight hamstrings and knee pain","plan":{"plan":1,"condition":"tight-hamstrings-knee-pain","date":"2026-11-14","id":"7",\#(dose)},"id":"7"}"#
    )
    #expect(said == kept && !said.isEmpty)
  }

  /// The guide lists every key.
  @Test func theGuideKnowsTheKeys() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let guide = try String(
      contentsOf: root.appending(path: "Sources/HandoutKit/HandoutKit.docc/Embedding.md"), encoding: .utf8)
    for key in HandoutService.keys {
      #expect(guide.contains("`\(key)`"), "\(key)")
    }
  }
}
