import Foundation
import Testing

/// `schema` and `merge-manifests` as programs.
@Suite struct BatchToolsTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// Two shards of a list with the rows p-1, p-2 and p-3, the last of which failed.
  private func manifests() -> [String] {
    let fingerprint = "efc1d025dfc42eba47f52a0a51257e9c6375764093c077d9348d930d2d2ae13d"
    let sha256 = String(repeating: "0", count: 64)
    func header(_ shard: String) -> String {
      #"{"fingerprint":"\#(fingerprint)","manifest":1,"#
        + #""settings":{"fonts":{},"libraries":{},"options":{},"version":"1"},"shard":"\#(shard)","tool":"handout"}"#
    }
    func row(_ number: Int) -> String {
      #"{"bytes":9,"file":"p-\#(number).pdf","id":"p-\#(number)","pages":1,"row":\#(number),"#
        + #""sha256":"\#(sha256)","status":"done","warnings":0}"#
    }
    func summary(_ done: Int, _ failed: Int) -> String {
      #"{"summary":{"done":\#(done),"failed":\#(failed),"list":"868bc60119bf48b60dc716c92fef0f9b","rows":3}}"#
    }
    let failed = #"{"error":{"code":"content","line":4},"id":"p-3","row":3,"status":"failed"}"#
    let shards = [[header("1/2"), row(1), failed, summary(1, 1)], [header("2/2"), row(2), summary(1, 0)]]
    return shards.map { $0.joined(separator: "\n") + "\n" }
  }

  @Test func shardsAreJoined() throws {
    for (index, text) in manifests().enumerated() { try workspace.write(text.utf8, to: "\(index).jsonl") }
    let joined = try workspace.handout(["merge-manifests", "1.jsonl", "0.jsonl", "-o", "all.jsonl"])
    #expect(joined.status == 3, "\(joined.errors)")
    #expect(joined.errors == "2 manifests, 3 rows: 2 done, 1 failed, none missing, none twice\n")
    let lines = String(decoding: try workspace.read("all.jsonl"), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5 && lines[3].contains("\"row\":3"))
    let again = try workspace.handout(["merge-manifests", "all.jsonl", "-o", "-"])
    #expect(again.status == 3)
    #expect(again.output == (try workspace.read("all.jsonl")))
  }

  @Test func anIncompleteProofWritesNothing() throws {
    for (index, text) in manifests().enumerated() { try workspace.write(text.utf8, to: "\(index).jsonl") }
    let before = try workspace.names
    let outcome = try workspace.handout(["merge-manifests", "0.jsonl", "-o", "all.jsonl"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("this shard is missing: 2/2"))
    #expect(try workspace.handout(["merge-manifests", "0.jsonl", "0.jsonl", "1.jsonl"]).status == 65)
    #expect(try workspace.handout(["merge-manifests", "0.jsonl", "2.jsonl"]).status == 66)
    #expect(try workspace.handout(["merge-manifests", "."]).status == 66)
    #expect(try workspace.handout(["merge-manifests"]).status == 64)
    #expect(try workspace.names == before)
  }

  @Test func theSchemaIsForPeopleAndForMachines() throws {
    let table = try workspace.handout(["schema", "batch"])
    #expect(table.status == 0 && table.text.hasPrefix("condition "))
    #expect(table.text.contains("\ndose.<exercise>.per-day "))
    let json = try workspace.handout(["schema", "batch", "--json"])
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    let names = try #require(schema["properties"] as? [String: Any]).keys
    #expect(Set(names).isSubset(of: table.text.split(separator: "\n").map { String($0.prefix { $0 != " " }) }))
    #expect(try workspace.handout(["schema", "patients"]).status == 64)
  }
}
