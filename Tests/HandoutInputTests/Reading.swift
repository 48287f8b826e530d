import HandoutInput

/// Reads a text with a decoder and returns the complaints as `line:column message`, empty if there are none.
func complaints(_ text: String, _ body: (YAMLNode) -> Void) -> [String] {
  complaints(bytes: Array(text.utf8), body)
}

/// As above, from bytes.
func complaints(bytes: [UInt8], _ body: (YAMLNode) -> Void) -> [String] {
  do throws(YAMLError) {
    try YAMLDocument(name: "test.yaml", bytes: bytes).decode(body)
    return []
  } catch {
    return error.diagnostics.map { "\($0.line):\($0.column) \($0.message)" }
  }
}

/// A decoder with one key of every kind.
func readSample(_ node: YAMLNode) {
  let map = node.mapping(["reps", "name", "on", "side", "born", "visit", "width", "steps", "dose", "notes"])
  _ = map.optional("reps")?.wholeNumber(1...200)
  _ = map.optional("name")?.text(longest: 20)
  _ = map.optional("on")?.boolean()
  _ = map.optional("side")?.enumeration(SampleSide.self)
  _ = map.optional("born")?.date()
  _ = map.optional("visit")?.dateAndTime()
  _ = map.optional("width")?.decimal(0...10)
  _ = map.optional("steps")?.items(1...3).map { $0.text() }
  _ = map.optional("notes")?.text(lines: true)
  if let dose = map.optional("dose") { _ = dose.mapping(["sets", "hold"]).required("sets").wholeNumber(1...20) }
}

/// Words for the sample decoder.
enum SampleSide: String, CaseIterable {
  case left, right, both, none
}
