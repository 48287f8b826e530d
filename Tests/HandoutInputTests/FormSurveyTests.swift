import HandoutInput
import Testing

/// A survey finds out what a decoder takes, in every way that the decoder can go on.
@Suite struct FormSurveyTests {
  private enum Kind: String, CaseIterable { case round, square }

  /// A decoder that goes on in several ways.
  private static func decode(_ node: YAMLNode) {
    let map = node.mapping(["kind", "radius", "side", "size", "name", "parts"])
    switch map.required("kind").choice(Kind.self) {
    case .round, nil:
      _ = map.required("radius").decimal(1...5)
      map.refuse(["side"]) { "\(words: $0) is for squares" }
      _ = map.optional("size")?.wholeNumber(0...9)
    case .square:
      _ = map.required("side").wholeNumber(1...5)
      map.refuse(["radius"]) { "\(words: $0) is for circles" }
      _ = map.optional("size")?.boolean()
    }
    if let name = map.optional("name") {
      if name.isMapping {
        _ = name.mapping(["first"]).required("first").text(longest: 9)
      } else {
        _ = name.text(longest: 20)
      }
    }
    for part in map.optional("parts")?.items(1...3) ?? [] where !part.isReference(to: "part") { decode(part) }
  }

  private static let file = FormSurvey.form { decode($0) }

  private func record(_ form: ValueForm) throws -> RecordForm {
    guard case .record(let record) = form else { throw NoRecord() }
    return record
  }

  struct NoRecord: Error {}

  @Test func everyBranchIsSeen() throws {
    let record = try record(Self.file.root)
    #expect(record.keys.map(\.name) == ["kind", "radius", "side", "size", "name", "parts"])
    #expect(record.keys.filter(\.isRequired).map(\.name) == ["kind"])
    #expect(record.decidingKey == "kind")
    let round = RecordForm.Variant(
      value: "round", required: ["radius"], refused: ["side"], forms: ["size": .wholeNumber(0...9)])
    let square = RecordForm.Variant(
      value: "square", required: ["side"], refused: ["radius"], forms: ["size": .boolean])
    #expect(Set(record.variants) == [round, square])
    let first = RecordForm.Key(name: "first", form: .text(longest: 9, lines: false), isRequired: true)
    #expect(
      Set(record.keys.first { $0.name == "name" }.map { Self.alternatives($0.form) } ?? [])
        == [.text(longest: 20, lines: false), .record(RecordForm(keys: [first]))])
  }

  @Test func whatStandsInsideOfItselfHasAName() throws {
    #expect(
      try record(Self.file.root).keys.last?.form == .list(.reference("part"), count: 1...3, isDistinct: false))
    let part = try record(try #require(Self.file.definitions["part"]))
    #expect(part.keys.last?.form == .list(.reference("part"), count: 1...3, isDistinct: false))
  }

  private static func alternatives(_ form: ValueForm) -> [ValueForm] {
    if case .anyOf(let forms) = form { forms } else { [form] }
  }

  @Test func exactlyOneOfSomeKeysIsARule() throws {
    let form = FormSurvey.form { node in
      let map = node.mapping(["a", "b"])
      let key = map.exactlyOne(of: ["a", "b"]) {
      } double: { _, _ in
      }
      if let key { _ = map.required(key).text() }
      map.never([.init("a", "x"), .init("b")])
    }
    let record = try record(form.root)
    #expect(record.rules == [.exactlyOne(["a", "b"]), .never([.init("a", "x"), .init("b")])])
    #expect(record.keys.allSatisfy { !$0.isRequired && $0.form == .text(longest: 2_000, lines: false) })
  }
}
