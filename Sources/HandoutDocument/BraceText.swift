/// Text with names in braces that are filled in: `Page {page} of {pages}`.
package enum BraceText {
  /// The text with each name in braces replaced by its value, in one pass: braces in a value are left alone, and names without
  /// a value stay as they are.
  package static func filled(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result = ""
    result.reserveCapacity(template.utf8.count + 16)
    var rest = template[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = rest[rest.utf8.index(after: open)..<close]
      let end = rest.utf8.index(after: close)
      result += rest[..<open]
      if let value = values.first(where: { $0.key == name })?.value {
        result += value
      } else {
        result += rest[open..<end]
      }
      rest = rest[end...]
    }
    return result + rest
  }
}
