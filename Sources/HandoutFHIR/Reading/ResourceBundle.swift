import HandoutInput

/// A resource of a bundle, or one that another resource contains.
struct Resource {
  let element: Element
  let type: String
  /// The address under which the bundle knows it; nil where it has none.
  let fullURL: String?
  /// The resources that it contains, or that stand beside it in what contains it.
  let contained: [Element]
  /// Its place among the bundle's resources; nil for a contained one.
  let index: Int?

  var id: String? { element.text("id") }
  var name: String { id.map { "\(type)/\($0)" } ?? type }

  /// Whether both are the same resource, and not only alike.
  func isSame(as other: Resource) -> Bool {
    if let index, let otherIndex = other.index { return index == otherIndex }
    return index == nil && other.index == nil && element.place == other.element.place
  }
}

/// What a reference leads to.
struct Referenced {
  let reference: Element
  /// Nil where the bundle does not have it.
  let resource: Resource?
  /// The words that stand for it.
  var display: String? { reference.text("display") }

  /// Whether both lead to the same: to one resource, or by the same words to one that the bundle does not have.
  func isSame(as other: Referenced) -> Bool {
    if let resource, let otherResource = other.resource { return resource.isSame(as: otherResource) }
    guard resource == nil, other.resource == nil else { return false }
    return reference.node.json == other.reference.node.json
  }

  /// Its kind, as far as it can be told.
  var type: String? {
    if let resource { return resource.type }
    if let type = reference.text("type") { return type }
    let path = (reference.text("reference") ?? "").split { "/?#".contains($0) }.map(String.init)
    return path.last { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }
}

/// The resources of a bundle, and what references between them lead to.
struct ResourceBundle {
  let resources: [Resource]
  private var byURL: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byIdentifier: [String: [Int]] = [:]

  /// - Parameter root: a bundle, or a plan or an order by itself.
  init(_ root: Element) {
    let entries: [(element: Element, url: String?)] =
      root.text("resourceType") == "Bundle"
      ? root.list("entry").compactMap { entry in entry["resource"].map { ($0, entry.text("fullUrl")) } } : [(root, nil)]
    resources = entries.enumerated().map { index, entry in
      Resource(
        element: entry.element, type: entry.element.text("resourceType") ?? "", fullURL: entry.url,
        contained: entry.element.list("contained"), index: index)
    }
    for (index, resource) in resources.enumerated() {
      if let url = resource.fullURL { byURL[url, default: []].append(index) }
      if resource.id != nil { byName[resource.name, default: []].append(index) }
      for identifier in resource.element.list("identifier") {
        guard let key = Self.key(identifier) else { continue }
        byIdentifier["\(resource.type)?\(key)", default: []].append(index)
      }
    }
  }

  func all(_ type: String) -> [Resource] { resources.filter { $0.type == type } }

  private static func key(_ identifier: Element) -> String? {
    identifier.text("value").map { "\(identifier.text("system") ?? "")|\($0)" }
  }

  /// What a reference within a resource leads to; one that leads to several leads to none.
  func resolve(_ reference: Element, in owner: Resource) -> Referenced {
    Referenced(reference: reference, resource: resource(of: reference, in: owner))
  }

  private func resource(of reference: Element, in owner: Resource) -> Resource? {
    if let text = reference.text("reference") {
      if text.hasPrefix("#") { return contained(String(text.dropFirst()), in: owner) }
      return only(byURL[text]) ?? relative(text, to: owner) ?? conditional(text)
    }
    guard let identifier = reference["identifier"], let key = Self.key(identifier) else { return nil }
    if let type = reference.text("type") { return only(byIdentifier["\(type)?\(key)"]) }
    return only(byIdentifier.filter { $0.key.hasSuffix("?\(key)") }.flatMap(\.value))
  }

  private func only(_ indices: [Int]?) -> Resource? {
    guard let first = indices?.first, indices?.count == 1 else { return nil }
    return resources[first]
  }

  private func contained(_ id: String, in owner: Resource) -> Resource? {
    owner.contained.first { $0.text("id") == id }.map {
      Resource(
        element: $0, type: $0.text("resourceType") ?? "", fullURL: nil, contained: owner.contained, index: nil)
    }
  }

  /// `Type/id`, against the server of the owner's address; where that has none, by the names of the resources.
  private func relative(_ text: String, to owner: Resource) -> Resource? {
    var parts = text.split(separator: "/").map(String.init)
    if let history = parts.firstIndex(of: "_history") { parts = Array(parts[..<history]) }
    guard parts.count >= 2, !text.contains("?") else { return nil }
    let name = parts.suffix(2).joined(separator: "/")
    if text.contains("://") || text.hasPrefix("urn:") {
      return parts.contains("_history") || text.contains("/_history") ? only(byURL[Self.withoutHistory(text)]) : nil
    }
    guard parts.count == 2 else { return nil }
    let base = owner.fullURL.flatMap { $0.hasPrefix("urn:") ? nil : $0.split(separator: "/").dropLast(2) }
    if let base, let url = owner.fullURL, let scheme = url.firstRange(of: "://") {
      let root = url[..<scheme.upperBound] + base.dropFirst().joined(separator: "/")
      if let found = only(byURL["\(root)/\(name)"]) { return found }
    }
    return only(byName[name])
  }

  private static func withoutHistory(_ text: String) -> String {
    text.firstRange(of: "/_history/").map { String(text[..<$0.lowerBound]) } ?? text
  }

  /// `Type?identifier=system|value`.
  private func conditional(_ text: String) -> Resource? {
    let sides = text.split(separator: "?", maxSplits: 1).map(String.init)
    guard sides.count == 2, let type = sides[0].split(separator: "/").last, sides[1].hasPrefix("identifier=") else {
      return nil
    }
    let value = sides[1].dropFirst("identifier=".count)
    return only(byIdentifier["\(type)?\(value)"] ?? byIdentifier["\(type)?\(Self.decoded(value) ?? "")"])
  }

  /// A text with its percent-encoded bytes read (RFC 3986, 2.1); nil where they are none, or no UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest.removeFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
