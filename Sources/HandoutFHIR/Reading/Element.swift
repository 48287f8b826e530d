import HandoutInput

/// An element of a resource, or a resource itself, read without a complaint: what is not there is nil.
///
/// `null` and empty texts count as left out; they stand in lists of primitive values whose extensions have a list of their own.
struct Element {
  let node: YAMLNode
  private let fields: [String: YAMLNode]

  init(_ node: YAMLNode) {
    self.node = node
    let entries = node.isMapping ? node.entries() : []
    fields = Dictionary(entries.map { ($0.key.scalarText ?? "", $0.value) }) { first, _ in first }
  }

  var place: SourcePlace { node.place }
  var keys: [String] { fields.keys.sorted() }

  /// The element of a key; for a list its first entry.
  subscript(key: String) -> Element? { list(key).first }

  /// The entries of a list; of a single value that one.
  func list(_ key: String) -> [Element] {
    guard let node = fields[key], !node.isNotGiven else { return [] }
    guard node.isSequence else { return [Element(node)] }
    return node.items(0...100_000).filter { !$0.isNotGiven }.map(Element.init)
  }

  /// Whether a key's value is a list.
  func isList(_ key: String) -> Bool { fields[key]?.isSequence == true }

  /// Whether a key is there with a value.
  func has(_ key: String) -> Bool { !list(key).isEmpty }

  /// The characters of a single value; nil where there are none to see.
  var text: String? {
    guard let text = node.scalarText, !node.isNotGiven else { return nil }
    return TextEdges.trimmed(text)
  }

  /// The text of a key.
  func text(_ key: String) -> String? { self[key]?.text }

  /// The text of a key with its place.
  func located(_ key: String) -> Located? {
    guard let element = self[key], let text = element.text else { return nil }
    return Located(text: text, place: element.place)
  }

  /// A text and where it stands.
  struct Located {
    var text: String
    var place: SourcePlace
  }

  /// A whole number.
  func number(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

  /// A number with or without a decimal point.
  func decimal(_ key: String) -> Double? { text(key).flatMap { Double($0) } }

  func isTrue(_ key: String) -> Bool { text(key) == "true" }

  /// The place of a key's value, else of the element.
  func place(of key: String) -> SourcePlace { self[key]?.place ?? place }

  /// The element as a value that is passed on, with every member.
  var value: FHIRValue { FHIRValue(node) }

  /// Every element below this one and itself, depth first.
  func visit(_ body: (Element) -> Void) {
    body(self)
    for key in keys { for child in list(key) where child.node.isMapping { child.visit(body) } }
  }
}
