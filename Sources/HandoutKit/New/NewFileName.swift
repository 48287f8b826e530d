import HandoutInput

/// The id of something new, which is its file's name too.
struct NewFileName {
  let id: String
  let kind: FileKind

  /// - Throws: `HandoutError` of the kind `usage` for what cannot be an id, with the nearest one that can.
  func check() throws(HandoutError) {
    let isPlain = id.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    if isPlain, YAMLNode.isIdentifier(id), !id.contains("--"), id.contains(where: \.isLetter) {
      guard PlainForm(id) == .null else { return }
      throw HandoutError(
        .usage, "\"\(words: id)\" is no id: in YAML it means that there is nothing", help: "choose another one")
    }
    let near = Self.nearest(to: id)
    throw HandoutError(
      .usage, "an id has small letters, digits and single hyphens, and at least one letter; found \"\(id)\"",
      help: near.isEmpty ? "for example heel-dig-band" : "write \(near)")
  }

  private static func nearest(to text: String) -> String {
    let plain = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    return plain.split(separator: "-").joined(separator: "-").prefixed(64)
  }

  /// The id as words of a name: "Heel dig band".
  func words(atMost count: Int) -> String {
    var text = ""
    for word in id.split(separator: "-") {
      let next = text.isEmpty ? word.prefix(1).uppercased() + word.dropFirst() : "\(text) \(word)"
      if next.count > count { break }
      text = next
    }
    return text.isEmpty ? String(id.prefix(count)) : text
  }
}

extension String {
  fileprivate func prefixed(_ count: Int) -> String { String(prefix(count)) }
}
