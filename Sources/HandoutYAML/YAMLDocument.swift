/// One parsed YAML or JSON file.
package struct YAMLDocument: Sendable {
  /// The file's checked text.
  package let source: SourceText
  private let tree: YAMLTree
  /// Complaints about single nodes, made while parsing.
  private let complaints: [Diagnostic]

  /// Checks and parses a file.
  ///
  /// - Parameters:
  ///   - name: the file's name as the user knows it, for diagnostics.
  ///   - bytes: the file's content, UTF-8.
  /// - Throws: `YAMLError` if the bytes are not text, or not one YAML document. Mistakes in single values are kept
  ///   and thrown by `decode` together with what the decoder finds.
  package init(name: String, bytes: [UInt8]) throws(YAMLError) {
    source = try SourceText(name: name, bytes: bytes)
    let bag = DiagnosticBag()
    tree = try TreeParser(source: source).parse(into: bag)
    complaints = bag.diagnostics
  }

  /// Reads the document with a decoder that always returns a value: bad values are reported and read as stand-ins,
  /// and the document is thrown away if there was any error.
  ///
  /// - Parameter body: reads the root node.
  /// - Returns: the value and the warnings.
  /// - Throws: `YAMLError` with every complaint of the pass.
  package func decodeWithWarnings<Value>(
    _ body: (YAMLNode) -> Value
  ) throws(YAMLError) -> (value: Value, warnings: [Diagnostic]) {
    let bag = DiagnosticBag()
    complaints.forEach(bag.report)
    let value = body(YAMLNode(tree: tree, field: "the file", reading: YAMLReading(source: source, bag: bag)))
    guard !bag.hasErrors else { throw YAMLError(bag.sorted) }
    return (value, bag.sorted)
  }

  /// Reads the document and drops warnings; see `decodeWithWarnings`.
  package func decode<Value>(_ body: (YAMLNode) -> Value) throws(YAMLError) -> Value {
    try decodeWithWarnings(body).value
  }
}
